import type { PackageWords } from '../dataset/package/publishedTable.ts';
import { siteName } from './config.ts';
import { datasetPath } from './downloads.ts';
import { iri } from './linkedData/nodes.ts';

/** What the package of data says of itself, wherever it is described. */
export function datasetWords(contentDate: string): PackageWords {
  return {
    name: 'so-luu-gia-lai',
    title: `Số liệu của ${siteName}`,
    description:
      'Mọi số liệu mà các bài báo trong kho nêu ra, mỗi số kèm câu nguồn, nơi, kỳ và chương trình; cùng sổ số, các phép đối chiếu, văn bản được nhắc đến và địa danh theo thời gian. Figures stated by local news reports of Gia Lai, Vietnam, each with its source sentence, place, period and programme.',
    homepage: iri(datasetPath),
    terms: { title: 'Điều kiện dùng lại', path: `${iri(datasetPath)}#dung-lai` },
    version: contentDate,
    publisher: siteName,
  };
}
