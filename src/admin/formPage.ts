import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { siteName } from '../site/config.ts';
import type { GitHost } from './settings.ts';

/** Files of the form, as the page beside them names them: `form.js`. */
export interface FormFiles {
  script: string;
  styles: readonly string[];
}

/** Where each host answers, and where it keeps the faces of those who sign in. */
const usual: Record<GitHost['name'], { api: string; faces: string }> = {
  github: { api: 'https://api.github.com', faces: 'https://avatars.githubusercontent.com' },
  gitlab: { api: 'https://gitlab.com', faces: 'https://gitlab.com' },
  gitea: { api: 'https://gitea.com', faces: 'https://gitea.com' },
};

/**
 * The form's own policy: everything from the site, and the Git host where there is one. The form writes styles into the
 * page, and shows photos that have not been stored yet.
 */
export function formPolicy(host: GitHost | undefined): string {
  const api = host && new URL(host.api ?? usual[host.name].api).origin;
  const login = host?.login === undefined ? undefined : new URL(host.login).origin;
  const faces = host && (host.api === undefined ? usual[host.name].faces : api);
  const list = (...sources: (string | undefined)[]): string =>
    [...new Set(sources.filter((source) => source !== undefined))].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src ${list("'self'", 'blob:', 'data:', faces)}`,
    `connect-src ${list("'self'", 'blob:', 'data:', api, login)}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * The page `/admin/`. What it says stands until the form takes its place, and stays where the form cannot.
 *
 * @param handbook Address of the editors' handbook, from the page.
 */
export function formPage({ script, styles }: FormFiles, host: GitHost | undefined, handbook: string): string {
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: 'vi', 'data-host': host ? host.name : 'none' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: formPolicy(host) }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `Biên tập – ${siteName}`),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('link', { rel: 'icon', type: 'image/svg+xml', href: '../favicon.svg' }),
        ...styles.map((href) => h('link', { rel: 'stylesheet', href })),
        h('script', { type: 'module', src: script }),
      ]),
      h('body', [
        h('main', { id: 'loi-dan' }, [
          h('h1', `Biên tập ${siteName}`),
          h('p', { id: 'dang-mo' }, 'Đang mở biểu mẫu… Biểu mẫu cần JavaScript.'),
          h('p', { id: 'chi-tren-may', hidden: true }, [
            'Trang này chưa nối với kho Git nào, nên biểu mẫu chỉ mở được thư mục kho trên máy của người biên tập. Trên máy ấy, chạy ',
            h('code', 'npm run dev'),
            ' rồi mở địa chỉ lệnh in ra, thêm ',
            h('code', '/admin/'),
            '.',
          ]),
          h('p', [h('a', { href: handbook }, 'Sổ tay biên tập')]),
        ]),
      ]),
    ]),
  ]);
}
