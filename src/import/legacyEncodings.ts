// Two ways to write Vietnamese before Unicode. Both use the code places of Windows-1252, so old text that is read as
// Windows-1252 shows “Céng hßa” (TCVN3) or “Coäng hoøa” (VNI).

/** TCVN 5712:1993 VN3, the “.Vn” fonts: what stands in the place of each letter. Capitals come from the font. */
const tcvn3Letters =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ ' +
  'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ' +
  '×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
  'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';

const tcvn3 = new Map(tcvn3Letters.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** VNI for Windows: a plain vowel, then a sign for its marks. */
const vniSigns: Record<string, Record<string, string>> = {
  a: { ù: 'á', ø: 'à', û: 'ả', õ: 'ã', ï: 'ạ', â: 'â', á: 'ấ', à: 'ầ', å: 'ẩ', ã: 'ẫ', ä: 'ậ' },
  e: { ù: 'é', ø: 'è', û: 'ẻ', õ: 'ẽ', ï: 'ẹ', â: 'ê', á: 'ế', à: 'ề', å: 'ể', ã: 'ễ', ä: 'ệ' },
  o: { ù: 'ó', ø: 'ò', û: 'ỏ', õ: 'õ', ï: 'ọ', â: 'ô', á: 'ố', à: 'ồ', å: 'ổ', ã: 'ỗ', ä: 'ộ' },
  u: { ù: 'ú', ø: 'ù', û: 'ủ', õ: 'ũ', ï: 'ụ' },
  y: { ù: 'ý', ø: 'ỳ', û: 'ỷ', õ: 'ỹ' },
  ô: { ù: 'ớ', ø: 'ờ', û: 'ở', õ: 'ỡ', ï: 'ợ' },
  ö: { ù: 'ứ', ø: 'ừ', û: 'ử', õ: 'ữ', ï: 'ự' },
};
const vniBreve = { ê: 'ă', é: 'ắ', è: 'ằ', ú: 'ẳ', ü: 'ẵ', ë: 'ặ' };
const vniAlone = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const vni = new Map(
  Object.entries({ ...vniSigns, a: { ...vniSigns['a'], ...vniBreve } })
    .flatMap(([vowel, signs]) => Object.entries(signs).map(([sign, letter]) => [vowel + sign, letter] as const))
    .concat(Object.entries(vniAlone))
    .flatMap(([printed, letter]) => [
      [printed, letter] as const,
      [printed.toUpperCase(), letter.toUpperCase()] as const,
      [printed.charAt(0).toUpperCase() + printed.slice(1), letter.toUpperCase()] as const,
    ]),
);
const vniPattern = new RegExp(
  [...vni.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|'),
  'gu',
);

/** Text of the “.Vn” fonts in Unicode. In a word of capitals the marked letters are capitals too: “H§ND” is “HĐND”. */
export function fromTcvn3(text: string): string {
  return text.replaceAll(/\S+/gu, (word) => {
    const letters = [...word].map((letter) => tcvn3.get(letter) ?? letter).join('');
    const plain = word.replaceAll(/[^A-Za-z]/gu, '');
    return plain.length > 1 && plain === plain.toUpperCase() ? letters.toUpperCase() : letters;
  });
}

/** Text of the “VNI-” fonts in Unicode. */
export function fromVni(text: string): string {
  return text.replaceAll(vniPattern, (printed) => vni.get(printed) ?? printed);
}

const windows1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte],
  ),
);

/**
 * UTF-8 that was once read as Windows-1252: “Cá»™ng hÃ²a” is “Cộng hòa”. Only runs that decode to Vietnamese change.
 */
export function fromDoubleUtf8(text: string): string {
  return text.replaceAll(runs, (run) => {
    const bytes = Uint8Array.from([...run].map((letter) => windows1252.get(letter) ?? 0));
    try {
      const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return vietnamese.test(read) ? read : run;
    } catch {
      return run;
    }
  });
}

/** The signs that Windows-1252 has for the bytes of UTF-8 beyond ASCII: a lead, then its continuations. */
const high = [...windows1252].flatMap(([letter, byte]) => (byte >= 0x80 && byte < 0xc0 ? [letter] : [])).join('');
const continuation = `[${RegExp.escape(high)}]`;
const runs = new RegExp(`(?:[Ã-ß]${continuation}|[à-ï]${continuation}{2}|[Â]${continuation})+`, 'gu');
const vietnamese = /^[\u{A0}-\u{1B0}\u{300}-\u{323}\u{1EA0}-\u{1EF9}\u{2010}-\u{2026}\u{20AB}\u{FEFF}]+$/u;
