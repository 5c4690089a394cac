/** What a careless conversion leaves in a file. */
export const files = {
  'content/articles/2018/mat-chu.md': `---
title: Kbang sơ kết
date: 2018-03-13
locality: [kbang]
source: { newspaper: Báo Gia Lai }
status: published
---

Huy�n ủy Kbang sơ k�t.
`,
  'content/authors/le-thu.yaml': 'name: Lê\u0000Thu\n'.replace('name: Lê', 'name: Lê '),
};
