import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formConfig } from '../src/admin/formConfig.ts';
import { formPage } from '../src/admin/formPage.ts';
import { formSettings, type FormSettings } from '../src/admin/settings.ts';
import { href } from '../src/site/address.ts';
import { iri } from '../src/site/linkedData/nodes.ts';
import { bundleFiles, bundleForm } from './bundleForm.ts';
import { keyOfAll } from './hashOfParts.ts';
import { writeUnits, type FileUnit } from './writeUnits.ts';

/** Where the form lies in the site, without slashes around it. */
export const formFolder = 'admin';

/** Writes the form for editors, unless the deployment leaves it out. */
export async function writeForm(_: unknown, out: string): Promise<void> {
  const settings = formSettings(process.env);
  await writeUnits('form', settings.shipped ? await formUnits(settings) : [], out);
}

async function formUnits({ host }: FormSettings): Promise<FileUnit[]> {
  const bundle = await bundleForm();
  const files = readdirSync(bundle, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(bundle.length + 1)
        .replaceAll('\\', '/'),
    );
  const page = formPage(bundleFiles, host, href('/huong-dan/'));
  const config = JSON.stringify(formConfig(host, iri('/')));
  return [
    unit('index.html', keyOfAll(page), () => page),
    unit('config.json', keyOfAll(config), () => config),
    ...files.map((file) => unit(file, bundle, () => readFileSync(join(bundle, file)))),
  ];
}

const unit = (file: string, key: string, content: () => string | Uint8Array): FileUnit => ({
  paths: [`${formFolder}/${file}`],
  key,
  contents: () => [content()],
});
