/**
 * Names that readers type: what the box in the header suggests from and what questions are read by. One small file,
 * loaded without the engine.
 */
export interface Lexicon {
  names: LexiconEntry[];
}

export interface LexiconEntry {
  kind: 'place' | 'series' | 'programme' | 'document' | 'author';
  id: string;
  /** The name as it is shown: “Thị xã An Khê”, “Hộ nghèo”. */
  name: string;
  /** Other ways it is written: “An Khê”, “tx An Khê”, “K’Bang”. A place’s bare name is one of them. */
  also?: readonly string[];
  /** Address below the site’s base. */
  url: string;
  /** What is shown beside it: “huyện Kbang, đến 6-2025”. */
  hint?: string;
  /** Of a place: the id of the one it lies in; of one name, the wider place is meant first. */
  parent?: string;
  /** Of a place: how many figures its answer file holds; no file is asked for when there are none. */
  figures?: number;
  /** How much there is about it: articles or figures. Breaks ties. */
  count?: number;
}
