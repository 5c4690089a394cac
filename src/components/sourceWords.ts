/** A sentence of a report in stretches; marked ones are the exact words of a figure or of a match. */
export interface SourceWords {
  text: string;
  marked?: boolean;
}
