import { isRecord } from '#base/is-record.ts';
import type { Kept, Meeting } from './schema.ts';

type Raw = Record<string, unknown>;

/** Whether two values of JSON say the same; with `anyOrder` also when items with ids stand in another order. */
export function same(a: unknown, b: unknown, anyOrder = false): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    const partner = (item: unknown, i: number): unknown => {
      const key = anyOrder ? keyOf(item) : undefined;
      return key === undefined ? b[i] : b.find((other) => keyOf(other) === key);
    };
    return a.length === b.length && a.every((item, i) => same(item, partner(item, i), anyOrder));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    same(a[key], b[key], anyOrder),
  );
}

/** Free text, where both versions of a place are worth keeping; of two dates or kinds only one can hold. */
const freeText = new Set([
  'notes',
  'text',
  'results',
  'ideology',
  'praise',
  'limits',
  'news',
  'topic',
  'question',
  'absentees',
  'lessons',
  'questions',
  'reservedText',
]);

/**
 * One value from two that were made of the same one (three-way merge): what only one side changed is taken from
 * there. Where both changed the same thing, lists and free text keep both and of anything else `second` counts.
 */
export function merge(base: unknown, first: unknown, second: unknown, free = false): unknown {
  if (same(first, second) || same(base, first)) return second;
  if (same(base, second)) return first;
  // Removed on one side, changed on the other: nobody's work is thrown away.
  if (first === undefined) return second;
  if (second === undefined) return first;
  if (Array.isArray(first) && Array.isArray(second))
    return mergeLists(Array.isArray(base) ? base : [], first, second);
  if (isRecord(first) && isRecord(second))
    return mergeObjects(isRecord(base) ? base : {}, first, second, free);
  if (free && typeof first === 'string' && typeof second === 'string')
    return mergeText(typeof base === 'string' ? base : '', first, second);
  return second;
}

function mergeObjects(base: Raw, first: Raw, second: Raw, free: boolean): Raw {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    keys
      .map((key): [string, unknown] => [
        key,
        key === 'changedAt'
          ? Math.max(...[first[key], second[key]].map((at) => Number(at) || 0))
          : merge(base[key], first[key], second[key], free || freeText.has(key)),
      ])
      .filter(([, value]) => value !== undefined),
  );
}

/** What tells an item of a list from the others: its id, or itself where it is a word. */
export const keyOf = (item: unknown): string | undefined =>
  typeof item === 'string'
    ? item
    : isRecord(item) && typeof item.id === 'string'
      ? item.id
      : undefined;

function mergeLists(base: unknown[], first: unknown[], second: unknown[]): unknown[] {
  const maps = [base, first, second].map(
    (list) => new Map(list.map((item) => [keyOf(item), item])),
  );
  const [inBase, inFirst, inSecond] = maps as [
    Map<unknown, unknown>,
    Map<unknown, unknown>,
    Map<unknown, unknown>,
  ];
  const isKeyed = maps.every(
    (map, i) => !map.has(undefined) && map.size === [base, first, second][i]?.length,
  );
  if (!isKeyed)
    return Array.from({ length: Math.max(first.length, second.length) }, (_, i) =>
      merge(base[i] ?? null, first[i] ?? null, second[i] ?? null),
    );
  return mergedOrder([...inBase.keys()], [...inFirst.keys()], [...inSecond.keys()])
    .map((key) => merge(inBase.get(key), inFirst.get(key), inSecond.get(key)))
    .filter((item) => item !== undefined);
}

/**
 * The order of the side that changed it (`second` where both did). What either added stands behind what it followed
 * there, that of `first` before that of `second`; what was removed still marks the place.
 */
function mergedOrder(base: unknown[], first: unknown[], second: unknown[]): unknown[] {
  const isMoved = (list: unknown[]) => {
    const old = list.filter((key) => base.includes(key));
    return !same(
      old,
      base.filter((key) => list.includes(key)),
    );
  };
  const order = [...([second, first].find(isMoved) ?? base)];
  for (const list of [base, first, second])
    list.forEach((key, i) => {
      if (order.includes(key)) return;
      let at = i === 0 ? 0 : order.indexOf(list[i - 1]) + 1;
      const isOthers = (other: unknown) => !base.includes(other) && !list.includes(other);
      while (at < order.length && isOthers(order[at])) at += 1;
      order.splice(at, 0, key);
    });
  return order;
}

/** Lines as items of a list: a line that one side rewrote is new there, and the old one is gone. */
function mergeText(base: string, first: string, second: string): string {
  const merged = mergeLists(linesOf(base), linesOf(first), linesOf(second)) as Line[];
  return merged.map(({ line }) => line).join('\n');
}

interface Line {
  id: string;
  line: string;
}

/** Each line with what tells it from the others: its words, and which of its kind it is where it stands more than once. */
function linesOf(text: string): Line[] {
  const times = new Map<string, number>();
  return (text === '' ? [] : text.split('\n')).map((line) => {
    times.set(line, (times.get(line) ?? 0) + 1);
    return { id: `${times.get(line)} ${line}`, line };
  });
}

/** What two windows kept, in one: every meeting of both, and in each of them what either entered. */
export function mergeKept(base: Kept, first: Kept, second: Kept): Kept {
  const all = ({ meeting, archive }: Kept): Meeting[] => [meeting, ...archive];
  const meetings = merge(all(base), all(first), all(second)) as Meeting[];
  const current = merge(base.meeting.id, first.meeting.id, second.meeting.id);
  const others = (kept: Kept) => ({ ...kept, meeting: undefined, archive: undefined });
  return {
    ...(merge(others(base), others(first), others(second)) as Kept),
    version: Math.max(first.version, second.version),
    meeting: meetings.find(({ id }) => id === current) ?? second.meeting,
    archive: meetings.filter(({ id }) => id !== current),
  };
}
