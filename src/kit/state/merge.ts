import type { Kept, Meeting } from './schema.ts';

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of JSON say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isRaw(a) || !isRaw(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/** Free text, where both versions of a place are worth keeping; of two dates or kinds only one can hold. */
const freeText = new Set([
  'notes',
  'decisions',
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
  if (isRaw(first) && isRaw(second))
    return mergeObjects(isRaw(base) ? base : {}, first, second, free);
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
        merge(base[key], first[key], second[key], free || freeText.has(key)),
      ])
      .filter(([, value]) => value !== undefined),
  );
}

/** What tells an item of a list from the others: its id, or itself where it is a word. */
const keyOf = (item: unknown): string | undefined =>
  typeof item === 'string'
    ? item
    : isRaw(item) && typeof item.id === 'string'
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
      merge(base[i], first[i], second[i]),
    );
  return mergedOrder([...inBase.keys()], [...inFirst.keys()], [...inSecond.keys()])
    .map((key) => merge(inBase.get(key), inFirst.get(key), inSecond.get(key)))
    .filter((item) => item !== undefined);
}

/** The order of the side that changed it (`second` where both did), with what only the other side has behind what it followed there. */
function mergedOrder(base: unknown[], first: unknown[], second: unknown[]): unknown[] {
  const common = (list: unknown[]) =>
    list.filter((key) => base.includes(key) && first.includes(key) && second.includes(key));
  const [lead, other] = same(common(second), common(base)) ? [first, second] : [second, first];
  const order = [...lead];
  other.forEach((key, i) => {
    if (!order.includes(key)) order.splice(i === 0 ? 0 : order.indexOf(other[i - 1]) + 1, 0, key);
  });
  return order;
}

interface Edit {
  from: number;
  to: number;
  put: string;
}

/** What was changed in a text: the letters between those that are the same at its start and at its end. */
function edit(base: string, text: string): Edit {
  let from = 0;
  while (from < Math.min(base.length, text.length) && base[from] === text[from]) from += 1;
  let end = 0;
  const room = Math.min(base.length, text.length) - from;
  while (end < room && base[base.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  return { from, to: base.length - end, put: text.slice(from, text.length - end) };
}

/** A text that was changed at two places, or at one: then both ways of writing it stand one after the other. */
function mergeText(base: string, first: string, second: string): string {
  // In one order whichever side is asked, so that two windows that merge at once come to the same.
  const [a, b] = [edit(base, first), edit(base, second)].sort(
    (x, y) => x.from - y.from || x.to - y.to || (x.put < y.put ? -1 : 1),
  ) as [Edit, Edit];
  if (a.to <= b.from)
    return base.slice(0, a.from) + a.put + base.slice(a.to, b.from) + b.put + base.slice(b.to);
  const to = Math.max(a.to, b.to);
  const whole = (one: Edit) => base.slice(a.from, one.from) + one.put + base.slice(one.to, to);
  return `${base.slice(0, a.from)}${whole(a)}\n${whole(b)}${base.slice(to)}`;
}

/** What two windows kept, in one: every meeting of both, and in each of them what either entered. */
export function mergeKept(base: Kept, first: Kept, second: Kept): Kept {
  const all = ({ meeting, archive }: Kept): Meeting[] => [meeting, ...archive];
  const meetings = merge(all(base), all(first), all(second)) as Meeting[];
  const current = merge(base.meeting.id, first.meeting.id, second.meeting.id);
  const rest = ({ meeting: _, archive: __, ...others }: Kept) => others;
  return {
    ...(merge(rest(base), rest(first), rest(second)) as Kept),
    version: Math.max(first.version, second.version),
    meeting: meetings.find(({ id }) => id === current) ?? second.meeting,
    archive: meetings.filter(({ id }) => id !== current),
  };
}
