/** The first letter large, as a heading or a label begins: “phong trào thi đua” → “Phong trào thi đua”. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
