import './speakVietnamese.ts';
import CMS, { type CmsConfig } from '@sveltia/cms';
import '@fontsource-variable/archivo/wght.css';
import './form.css';
import { formatOf, formCollections } from './collections.ts';

// The form at /admin/, in the browser. Its configuration lies beside it, made when the site is built.

const local = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/u.test(location.hostname);
if (document.documentElement.dataset['host'] === 'none' && !local) {
  document.querySelector('#dang-mo')?.remove();
  document.querySelector('#chi-tren-may')?.removeAttribute('hidden');
} else {
  void open();
}

async function open(): Promise<void> {
  const response = await fetch('config.json', { cache: 'no-cache' });
  const config: CmsConfig = await response.json();
  for (const each of formCollections) CMS.registerCustomFormat(formatOf(each), each.ending, each.file);
  document.querySelector('#loi-dan')?.remove();
  await CMS.init({ config });
}
