const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** Files saved in other encodings, and one byte gone astray. */
export const files = {
  // “Huyện” with the “ệ” of Windows-1258 as one byte.
  'content/articles/2018/mot-byte.md': Buffer.concat([utf8('---\ntitle: Kbang\n---\n\nHội nghị Huy'), Buffer.from([0xea, 0xf2]), utf8('n ủy\n')]),
  // A letter cut in the middle at the end of the file.
  'content/articles/2018/cut.md': utf8('---\ntitle: Kbang\n---\n\nHuyện ủ').subarray(0, -1),
  'content/articles/2018/utf-16.md': Buffer.from('\ufeff---\ntitle: Kbang\n---\n', 'utf16le'),
  'content/authors/le-thu.yaml': Buffer.from([...utf8('name: L'), 0xea, ...utf8(' Thu\n')]),
};
