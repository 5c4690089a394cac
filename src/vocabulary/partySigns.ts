/**
 * What a symbol ends with when a body of the Party issued the document: the “HU” of 02-CT/HU. They are not legislation.
 */
export const partySigns: readonly string[] = [
  'TW',
  'TU',
  'TƯ',
  'HU',
  'ThU',
  'ThiU',
  'ĐU',
  'ĐUK',
  'BTGTW',
  'BDVTW',
  'BTCTW',
];
