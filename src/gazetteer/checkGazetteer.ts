import type { Position } from '../archive/position.ts';
import type { Problem } from '../archive/problem.ts';
import { existsOn, type Gazetteer, type Place } from './gazetteer.ts';
import { rank } from './levelWords.ts';
import { nameKey } from './nameKey.ts';
import type { GazetteerProblemKind } from './problemKinds.ts';

/** Where a field of a place stands, for the problems; `path` as in `['parents', 0, 'id']`. */
export type Locate = (place: Place, path: readonly (string | number)[]) => Position & { file: string };

type GazetteerProblem = Problem<GazetteerProblemKind>;

/** Lists what does not fit together between places: parents, times, successors, namesakes. In the order of the ids. */
export function checkGazetteer(gazetteer: Gazetteer, locate: Locate): GazetteerProblem[] {
  return [...gazetteer.places.values()].flatMap((place) => [
    ...checkParents(gazetteer, place, locate),
    ...checkCycle(gazetteer, place, locate),
    ...checkSuccessors(gazetteer, place, locate),
    ...checkTwins(gazetteer, place, locate),
  ]);
}

function checkParents(gazetteer: Gazetteer, place: Place, locate: Locate): GazetteerProblem[] {
  return place.parents.flatMap((entry, at): GazetteerProblem[] => {
    const where = locate(place, ['parents', at, 'id']);
    const parent = gazetteer.places.get(entry.id);
    if (!parent) return [unknown(where, entry.id)];
    if (rank[parent.level] >= rank[place.level]) {
      const message = `${called(place)} không thể thuộc ${called(parent)}.`;
      return [{ kind: 'parent-too-small', ...where, message, advice: 'Ghi đơn vị có cấp rộng hơn.' }];
    }
    if (overlap(overlapOf(place, entry), parent)) return [];
    const message = `${called(parent)} không tồn tại vào lúc ${called(place)} thuộc về nó.`;
    return [
      { kind: 'parent-not-alive', ...where, message, advice: `Xem lại from và to của ${place.id} và ${parent.id}.` },
    ];
  });
}

function checkCycle(gazetteer: Gazetteer, place: Place, locate: Locate): GazetteerProblem[] {
  const seen = new Set<string>();
  const open = place.parents.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === place.id) {
      const message = `Đi theo parents từ ${called(place)} lại quay về chính nó.`;
      return [{ kind: 'parent-cycle', ...locate(place, ['parents']), message, advice: 'Sửa mục parents.' }];
    }
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(gazetteer.places.get(id)?.parents.map((parent) => parent.id) ?? []));
  }
  return [];
}

function checkSuccessors(gazetteer: Gazetteer, place: Place, locate: Locate): GazetteerProblem[] {
  const { successors = [], to } = place;
  return successors.flatMap(({ id }, at): GazetteerProblem[] => {
    const where = locate(place, ['successors', at, 'id']);
    const successor = gazetteer.places.get(id);
    if (!successor) return [unknown(where, id)];
    if (to === undefined) {
      const message = `${called(place)} có đơn vị kế tiếp mà chưa có ngày cuối.`;
      return [{ kind: 'successor-without-end', ...where, message, advice: 'Thêm mục to, hoặc bỏ mục successors.' }];
    }
    if (existsOn(successor, dayAfter(to))) return [];
    const message = `${called(successor)} không tồn tại vào ngày ${dayAfter(to)}, khi ${called(place)} đã thôi.`;
    return [
      { kind: 'successor-not-alive', ...where, message, advice: `Xem lại to của ${place.id} và from của ${id}.` },
    ];
  });
}

function checkTwins(gazetteer: Gazetteer, place: Place, locate: Locate): GazetteerProblem[] {
  const twin = (gazetteer.byName.get(nameKey(place.name)) ?? []).find(
    (other) =>
      other.id < place.id &&
      other.level === place.level &&
      overlap(other, place) &&
      other.parents.some((one) => place.parents.some((two) => one.id === two.id && overlap(one, two))),
  );
  if (!twin) return [];
  const message = `${called(place)} đã có ở tệp ${twin.id}.yaml.`;
  return [
    { kind: 'same-place-twice', ...locate(place, ['name']), message, advice: 'Gộp hai tệp, hoặc sửa ngày của chúng.' },
  ];
}

interface Time {
  from?: string;
  to?: string;
}

/** Whether two stretches share a day; unknown ends are open. */
function overlap(a: Time, b: Time): boolean {
  return (!a.to || !b.from || b.from <= a.to) && (!b.to || !a.from || a.from <= b.to);
}

/** The time in which both hold. */
function overlapOf(a: Time, b: Time): Time {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [a.to, b.to].filter((day) => day !== undefined).sort()[0];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The next calendar day. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function unknown(where: Position & { file: string }, id: string): GazetteerProblem {
  return {
    kind: 'unknown-place',
    ...where,
    message: `Không có địa phương “${id}”.`,
    advice: 'Thêm tệp, hoặc sửa tên.',
  };
}

function called({ level, name }: Place): string {
  return `${level} ${name}`;
}
