/** `2022-11-02` → “2-11-2022”, as `formatDay` prints it, without the library that would travel to every reader. */
export const printDay = (date: string): string => date.split('-').map(Number).toReversed().join('-');
