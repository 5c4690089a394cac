/** Files that are no report: 10 MB of one line, of quotes, of front matter. */
export const files = {
  'content/articles/2018/mot-dong.md': `---\ntitle: Kbang\n---\n\n${'a'.repeat(10_000_000)}\n`,
  'content/articles/2018/trich-dan.md': '>'.repeat(10_000_000),
  'content/authors/le-thu.yaml': `name: ${'['.repeat(10_000_000)}\n`,
  'content/articles/2018/vua-qua-muc.md': 'a'.repeat(256 * 1024 + 1),
};
