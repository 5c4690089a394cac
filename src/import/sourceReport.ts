import type { PhrasingContent } from 'mdast';

/** A paragraph of a report as its file holds it, before anything is recognised in it. */
export interface SourceBlock {
  kind: 'paragraph' | 'heading' | 'quote' | 'item';
  content: PhrasingContent[];
  /** Of headings: 1 is the headline. */
  depth?: number;
  /** The file marks it as the caption of a picture. */
  caption?: true;
  /** A picture stands right before it. */
  afterImage?: true;
}

/** What is said about a change of letters that the reader of a file made. */
export interface Repair {
  /** What was wrong: `TCVN3`, `VNI`… */
  from: string;
  /** The first words that changed, as they were and as they are. */
  before: string;
  after: string;
}

/** A report as its file holds it: blocks in order, and what the file says about it beside them. */
export interface SourceReport {
  blocks: SourceBlock[];
  /** Headline, where the file names one. */
  title?: string;
  /** Day of publication, where the file names it: `2018-03-13`. */
  date?: string;
  /** Who signs it, where the file names them beside the text. */
  author?: string;
  newspaper?: string;
  /** Address of the page. */
  url?: string;
  /** Fields of front matter, when the file is an entry or a draft of one. */
  fields?: Record<string, unknown>;
  repairs: Repair[];
  /** What an editor should know of the reading, each a sentence. */
  remarks: string[];
}
