import { expect, test } from 'vitest';
import { citationTags } from '../../../src/site/cite/metaTags.ts';

const tags = citationTags(
  {
    key: 'k',
    title: 'Tiêu đề',
    titleSupplied: false,
    authors: ['Ngọc Minh'],
    newspaper: 'Báo Gia Lai',
    date: '2022-11-02',
    url: 'https://soluu.example/bai/2022/k/',
    archive: 'Sổ lưu Gia Lai',
  },
  ['Thị xã An Khê'],
  ['Dân vận khéo'],
);
const contentOf = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);

/** Zotero's “Embedded Metadata”: `DC.type` names the item type outright, before it guesses a journal. */
test.each([
  ['DC.type', ['newspaperArticle']],
  ['citation_title', ['Tiêu đề']],
  ['citation_journal_title', ['Báo Gia Lai']],
  ['citation_publication_date', ['2022/11/02']],
  ['citation_author', ['Ngọc Minh']],
  ['citation_public_url', ['https://soluu.example/bai/2022/k/']],
  ['DC.creator', ['Ngọc Minh']],
  ['DC.date', ['2022-11-02']],
  ['DC.coverage', ['Thị xã An Khê']],
])('%s is %j', (name, contents) => {
  expect(contentOf(name)).toEqual(contents);
});
