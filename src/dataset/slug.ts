import { fold } from '../vietnamese/fold.ts';

/** Signs that are words when read out. */
const signs: Record<string, string> = { '%': ' phần trăm ', '°': ' độ ', '²': '2', '³': '3', $: ' đô la ' };

/** Words as an address: “154,4 triệu đồng” is `154-4-trieu-dong`, “96,42%” is `96-42-phan-tram`. */
export function slug(words: string): string {
  const spoken = words.replaceAll(/[%°²³$]/gu, (sign) => signs[sign] ?? sign);
  return fold(spoken)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
