/** The part of the library that is used; its packages bring no types. */
declare module '@citation-js/core' {
  export interface CslData {
    id: string;
    type: string;
    title: string;
    author?: { literal?: string; family?: string; given?: string }[];
    reporter?: string | string[];
    'container-title'?: string;
    issued?: { 'date-parts': number[][] };
    language?: string;
    URL?: string;
    note?: string;
  }
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    data: CslData[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
