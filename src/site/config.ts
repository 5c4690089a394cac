/** What a deployment may change. Everything else about the site follows from `content/`. */

/** Origin the site is published at; feeds, sitemap and citations print it. */
export const origin = process.env['SITE_URL'] ?? 'https://soluu.example';

/** Sub-path the site is published under, with slashes at both ends. */
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

export const siteName = 'Sổ lưu Gia Lai';

/** What the site is, to those who see only this of it: search engines and shared links. */
export const siteDescription = 'Kho bài báo địa phương Gia Lai, trong đó mỗi con số đều dẫn về đúng câu đã nêu ra nó.';
