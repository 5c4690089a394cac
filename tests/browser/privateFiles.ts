import type { Page } from 'playwright-core';

/** Writes files into a folder that only this browser sees: the stand-in for a folder on an editor's disk. */
export async function writePrivateFiles(page: Page, folder: string, files: Record<string, string>): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      for (const [path, text] of Object.entries(all)) {
        const parts = path.split('/');
        let at = top;
        for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
        const file = await at.getFileHandle(parts.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [folder, files] as const,
  );
}

/** @throws When there is no such file. */
export async function readPrivateFile(page: Page, folder: string, path: string): Promise<string> {
  return page.evaluate(
    async ([name, parts]) => {
      let at = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part);
      return (await (await at.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    },
    [folder, path.split('/')] as const,
  );
}
