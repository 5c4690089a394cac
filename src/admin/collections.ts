import type { EntryCollection, Field } from '@sveltia/cms';
import type { z } from 'zod';
import { FrontMatter } from '../archive/article.ts';
import { AuthorFields } from '../archive/author.ts';
import { DocumentFields } from '../archive/document.ts';
import { Locality } from '../archive/locality.ts';
import { ProgrammeFields } from '../archive/programme.ts';
import { markdownFile, yamlFile, type EntryFile } from './entryFile.ts';
import { formFields } from './formField.ts';
import { articleWords, authorWords, documentWords, localityWords, programmeWords, type FieldTable } from './words.ts';

/** A folder of the content that the form shows. */
export interface FormCollection {
  /** Name of the folder in `content/`. */
  name: string;
  ending: 'md' | 'yaml';
  schema: z.ZodObject;
  words: FieldTable;
  file: EntryFile;
  /** Its name in the form, one entry's name, and what a reader should know before adding one. */
  label: string;
  one: string;
  about: string;
  /** Field that names an entry, and from which a new file's name is made. */
  title: string;
  /** What else the form's list of entries needs. */
  list: Pick<EntryCollection, 'path' | 'summary' | 'sortable_fields' | 'view_filters' | 'view_groups' | 'icon'>;
}

/** Everything that the form edits. Merging series is left to `content/series.yaml`: its keys are no fields. */
export const formCollections: readonly FormCollection[] = [
  {
    name: 'articles',
    ending: 'md',
    schema: FrontMatter,
    words: articleWords,
    file: markdownFile(FrontMatter),
    label: 'Bài',
    one: 'bài',
    about: 'Mỗi bài một tệp. Bài có sẵn trong tệp Word, trang báo đã lưu thì nhập bằng lệnh nhanh hơn: npm run nhap.',
    title: 'title',
    list: {
      icon: 'article',
      // The year of the report, not of the day on which somebody types it.
      path: "{{fields.date | date('YYYY')}}/{{slug}}",
      summary: '{{date}} · {{title}}',
      sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
      view_filters: [
        { label: 'Bản nháp', field: 'status', pattern: '^draft$' },
        { label: 'Đã rút', field: 'status', pattern: '^withdrawn$' },
      ],
      view_groups: [{ label: 'Năm', field: 'date', pattern: String.raw`\d{4}` }],
    },
  },
  {
    name: 'programmes',
    ending: 'md',
    schema: ProgrammeFields,
    words: programmeWords,
    file: markdownFile(ProgrammeFields),
    label: 'Chương trình',
    one: 'chương trình',
    about: 'Phong trào, cuộc vận động, chương trình, đề án mà các bài nói đến.',
    title: 'title',
    list: { icon: 'flag', sortable_fields: { fields: ['title', 'kind'] } },
  },
  {
    name: 'authors',
    ending: 'yaml',
    schema: AuthorFields,
    words: authorWords,
    file: yamlFile(AuthorFields),
    label: 'Tác giả',
    one: 'tác giả',
    about: 'Người ký tên dưới bài.',
    title: 'name',
    list: { icon: 'person', sortable_fields: { fields: ['name'] } },
  },
  {
    name: 'documents',
    ending: 'yaml',
    schema: DocumentFields,
    words: documentWords,
    file: yamlFile(DocumentFields),
    label: 'Văn bản',
    one: 'văn bản',
    about: 'Chỉ thị, quyết định, nghị quyết mà các bài dẫn.',
    title: 'symbol',
    list: {
      icon: 'gavel',
      summary: '{{symbol}} · {{issuer}}',
      sortable_fields: { fields: ['symbol', 'kind', 'date'] },
    },
  },
  {
    name: 'localities',
    ending: 'yaml',
    schema: Locality,
    words: localityWords,
    file: yamlFile(Locality),
    label: 'Địa phương',
    one: 'địa phương',
    about: 'Đơn vị đổi tên, đổi cấp, chia hay gộp là một địa phương mới, có từ ngày ấy: không sửa tên trong tệp cũ.',
    title: 'name',
    list: {
      icon: 'location_on',
      // Two places may share level and name; their files do not.
      summary: '{{level}} {{name}} · {{slug}}',
      sortable_fields: { fields: ['name', 'level', 'from', 'to'] },
      view_groups: [{ label: 'Cấp', field: 'level' }],
    },
  },
];

/** Name of the collection's file format in the form. */
export const formatOf = ({ name, ending }: Pick<FormCollection, 'name' | 'ending'>): string =>
  ending === 'md' ? `${name}-frontmatter` : name;

/** The collection as the form's configuration has it. */
export function toCollection({
  name,
  ending,
  schema,
  words,
  label,
  one,
  about,
  title,
  list,
}: FormCollection): EntryCollection {
  const fields = formFields(schema, words);
  return {
    name,
    label,
    label_singular: one,
    description: about,
    folder: `content/${name}`,
    extension: ending,
    // A Markdown file's format must say that it has front matter.
    format: formatOf({ name, ending }),
    identifier_field: title,
    slug: {
      template: `{{${title}}}`,
      editable: ['create'],
      hint: 'Tên tệp, là phần cuối địa chỉ trang: chữ thường không dấu, chữ số, gạch nối. Đặt rồi không đổi.',
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.'],
    },
    // What has been published keeps its address, and what others name keeps its file.
    delete: false,
    ...list,
    fields: words['body'] ? withBody(fields, words['body']) : fields,
  };
}

/** The body stands after what it is about and before what is said of its words. */
function withBody(fields: readonly Field[], { label, hint }: { label: string; hint?: string }): Field[] {
  const at = fields.findIndex(({ name }) => name === 'photos');
  const body: Field = {
    name: 'body',
    label,
    ...(hint !== undefined && { hint }),
    // Plain text: an editor of marked-up text would write it anew in its own way.
    widget: 'text',
    use_emoji_autocomplete: false,
  };
  return at === -1 ? [...fields, body] : fields.toSpliced(at, 0, body);
}
