import { type Article, FrontMatter, type Photo, SoundFields } from './article.ts';
import { articlePathProblems, parseArticlePath } from './articlePath.ts';
import { readContentFile } from './contentFile.ts';
import type { Correction } from './correction.ts';
import { findOccurrences } from './occurrences.ts';
import { inFileOrder, type Problem } from './problem.ts';
import { type Registers, unknownIds } from './registers.ts';
import { type BodyBlock, composeText } from './reportText.ts';
import { validate } from './validate.ts';
import type { YamlSource } from './yamlSource.ts';

/**
 * Reads one report. Pure: it looks at nothing but its arguments.
 *
 * @param file Path under the project, `content/articles/2022/bai.md`; year and slug come from it.
 * @returns The article, or every problem of the file in the order of its lines.
 */
export function readArticle(
  file: string,
  bytes: Uint8Array,
  registers: Registers,
): { article?: Article; problems: Problem[] } {
  const ofPath = articlePathProblems(file);
  if (!file.endsWith('.md')) return { problems: ofPath };

  const { fields, body, problems: ofFile } = readContentFile(file, bytes);
  const problems = [...ofPath, ...ofFile];
  const { value: matter, problems: ofFields } =
    fields?.data === undefined ? { problems: [] } : validate(file, fields, FrontMatter);
  problems.push(...ofFields);

  // A wrong field is no reason to keep silent about the others.
  const sound = SoundFields.safeParse(fields?.data).data;
  if (fields && sound) {
    problems.push(...yearProblems(file, fields, sound), ...idProblems(file, fields, sound, registers));
    if (body) problems.push(...photoProblems(file, fields, sound, body.blocks.length));
  }
  if (fields && matter && body) {
    const article = assemble(file, fields, matter, body);
    problems.push(...correctionProblems(file, article), ...digestProblems(file, article));
    if (problems.length === 0) return { article, problems };
  }
  return { problems: inFileOrder(problems) };
}

function assemble(
  file: string,
  fields: YamlSource,
  matter: FrontMatter,
  body: { tree: Article['tree']; blocks: BodyBlock[]; markdown: string },
): Article {
  const { slug, year = 0 } = parseArticlePath(file);
  const { author = [], programme = [], photos = [], figures = [], digest, ...rest } = matter;
  const captionAt = new Map(photos.map((photo, index) => [photo, fields.positionOf(['photos', index, 'caption'])]));
  const placed = photos.toSorted((a, b) => a.after - b.after);
  return {
    slug,
    year,
    file,
    ...rest,
    author,
    programme,
    photos: placed,
    ...(digest && { digest: digest.map((words, index) => ({ words, ...fields.positionOf(['digest', index]) })) }),
    figures: figures.map((correction, index) => ({ ...correction, ...fields.positionOf(['figures', index]) })),
    ...composeText(matter.titleSupplied ? undefined : matter.title, body.blocks, placed),
    aboveBody: [
      ...(matter.titleSupplied ? [] : [fields.positionOf(['title'])]),
      ...placed.flatMap((photo) => captionAt.get(photo) ?? []),
    ],
    markdown: body.markdown,
    tree: body.tree,
  };
}

function yearProblems(file: string, fields: YamlSource, { date }: SoundFields): Problem[] {
  const { year } = parseArticlePath(file);
  const ofDate = date?.slice(0, 4);
  if (year === undefined || ofDate === undefined || Number(ofDate) === year) return [];
  return [
    {
      kind: 'wrong-year',
      file,
      ...fields.positionOf(['date']),
      message: `Bài ghi ngày ${date} mà nằm trong thư mục ${year}.`,
      advice: `Sửa ngày, hoặc chuyển tệp sang thư mục ${ofDate}.`,
    },
  ];
}

function idProblems(file: string, fields: YamlSource, matter: SoundFields, registers: Registers): Problem[] {
  return [
    ...unknownIds(file, fields, ['locality'], matter.locality, 'localities', registers),
    ...unknownIds(file, fields, ['author'], matter.author, 'authors', registers),
    ...unknownIds(file, fields, ['programme'], matter.programme, 'programmes', registers),
    ...(matter.figures ?? []).flatMap(({ place, programme }, index) => [
      ...unknownIds(file, fields, ['figures', index, 'place'], place, 'localities', registers),
      ...unknownIds(file, fields, ['figures', index, 'programme'], programme, 'programmes', registers),
    ]),
  ];
}

function photoProblems(file: string, fields: YamlSource, { photos = [] }: SoundFields, blocks: number): Problem[] {
  return photos.flatMap(({ after }: Photo, index): Problem[] =>
    after <= blocks
      ? []
      : [
          {
            kind: 'bad-value',
            file,
            ...fields.positionOf(['photos', index, 'after']),
            message: `Ảnh thứ ${index + 1} đứng sau đoạn ${after}, mà bài chỉ có ${blocks} đoạn.`,
            advice: `Đếm lại số đoạn đứng trước ảnh: từ 0 đến ${blocks}.`,
          },
        ],
  );
}

function correctionProblems(file: string, { figures, text }: Article): Problem[] {
  return figures.flatMap(({ words, occurrence, line, column }: Correction): Problem[] => {
    const found = findOccurrences(text, words).length;
    if (found >= (occurrence ?? 1)) return [];
    return [
      {
        kind: 'stale-correction',
        file,
        line,
        column,
        message:
          found === 0
            ? `Trong bài không có chữ “${words}”.`
            : `Trong bài chỉ có ${found} chỗ “${words}”, không có chỗ thứ ${occurrence}.`,
        advice: 'Chép lại đúng chữ in trong bài, hoặc xóa mục này.',
      },
    ];
  });
}

function digestProblems(file: string, { digest = [], text }: Article): Problem[] {
  return digest
    .filter(({ words }) => findOccurrences(text, words).length === 0)
    .map(({ words, line, column }): Problem => ({
      kind: 'stale-digest',
      file,
      line,
      column,
      message: `Trong bài không có chữ “${words}”.`,
      advice: 'Chép lại đúng chữ in trong bài, hoặc xóa dòng này.',
    }));
}
