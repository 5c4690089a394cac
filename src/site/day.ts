/**
 * `2022-11-02` → “2-11-2022”, `2022-11` → “11-2022”, as `formatDay` and `formatMonth` print them, without the library
 * that would travel to every reader.
 */
export const printDate = (date: string): string => date.split('-').map(Number).toReversed().join('-');
