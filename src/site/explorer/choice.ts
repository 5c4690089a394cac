/** Orders of the explorer's rows; the first is that of the plain table. */
export const orders = ['bai', 'nhom', 'noi', 'gia-tri'] as const;
export type Order = (typeof orders)[number];

/** What can be chosen by ticking: group, place, year, kind, check; names of fields and of parameters in the address. */
export const fields = ['nhom', 'noi', 'nam', 'loai', 'kt'] as const;
export type Field = (typeof fields)[number];

/** What a reader asked the explorer for; the address holds all of it: `?q=ho+ngheo&noi=an-khe&trang=2`. */
export interface Choice extends Record<Field, string[]> {
  /** Typed words, as typed. */
  q: string;
  /** Id of a series, as series' pages link here. */
  chuoi: string;
  xep: Order;
  /** Page of the rows, from 1. */
  trang: number;
}

/** Most figures that are looked through to put what is found among them in an order that no file has. */
export const sortedFigures = 50_000;

/** Kinds of values whose numbers compare within a few units; what is counted has a unit of its own each time. */
const comparedKinds = ['ty-le', 'tien', 'dien-tich'];

/**
 * Orders that can be kept for all that is chosen: by report always, others when the whole of it can be read, and by value
 * only where values compare.
 *
 * @param figures How many are in the files that may hold what is chosen.
 */
export function ordersFor({ chuoi, loai }: Pick<Choice, 'chuoi' | 'loai'>, figures: number): Order[] {
  const compares = chuoi !== '' || (loai.length === 1 && comparedKinds.includes(loai[0] ?? ''));
  return orders.filter(
    (order) => order === orders[0] || (figures <= sortedFigures && (order !== 'gia-tri' || compares)),
  );
}

/** Unknown parameters are left out, and an unknown order is the first. */
export function readChoice(parameters: URLSearchParams): Choice {
  const asked = parameters.get('xep');
  const page = parameters.get('trang') ?? '';
  return {
    q: parameters.get('q')?.trim() ?? '',
    chuoi: parameters.get('chuoi') ?? '',
    xep: orders.find((order) => order === asked) ?? orders[0],
    nhom: all(parameters, 'nhom'),
    noi: all(parameters, 'noi'),
    nam: all(parameters, 'nam'),
    loai: all(parameters, 'loai'),
    kt: all(parameters, 'kt'),
    trang: /^[1-9]\d{0,5}$/u.test(page) ? Number(page) : 1,
  };
}

/** The query of the address, with its “?”; empty when nothing was asked. Equal choices give equal addresses. */
export function writeChoice(choice: Choice): string {
  const parameters = new URLSearchParams();
  if (choice.q !== '') parameters.append('q', choice.q);
  for (const field of fields) for (const id of choice[field].toSorted()) parameters.append(field, id);
  if (choice.chuoi !== '') parameters.append('chuoi', choice.chuoi);
  if (choice.xep !== orders[0]) parameters.append('xep', choice.xep);
  if (choice.trang > 1) parameters.append('trang', String(choice.trang));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

function all(parameters: URLSearchParams, name: Field): string[] {
  return [...new Set(parameters.getAll(name))].filter((id) => id !== '');
}
