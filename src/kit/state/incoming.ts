import { isRecord } from '#base/is-record.ts';
import { keyOf, same } from './merge.ts';
import type { Kept, Meeting } from './schema.ts';
import { originOf, sameWords } from './side-by-side.ts';

/** What a meeting of a file is to those that are known here. */
export type Arrival =
  /** None of them is the same meeting. */
  | { kind: 'new' }
  /** One of them says the very same. */
  | { kind: 'known'; known: Meeting }
  /** One of them is the same meeting and says something else. */
  | { kind: 'differs'; known: Meeting; newer: 'file' | 'device' | undefined; parts: Part[] };

/** A part of a meeting in which two versions differ, and at how many places. */
export interface Part {
  words: string;
  count: number;
}

const partsOf: [words: string, keys: (keyof Meeting)[]][] = [
  ['thông tin buổi họp', ['setup']],
  ['nội dung buổi họp', ['content']],
  ['họp chi ủy', ['committee']],
  ['chương trình', ['agenda']],
  ['điểm danh', ['members', 'counts', 'called', 'absentees', 'spoke', 'spokeMore']],
  ['ghi chép, kết luận', ['notes', 'decisions', 'minutesAgreed', 'minutesChanges']],
  ['biểu quyết', ['votes']],
  ['giao việc', ['tasks', 'earlierTasks']],
  ['chấm điểm, kinh nghiệm', ['points', 'lessons']],
  ['dấu tích', ['ticks']],
  ['thời gian điều hành', ['run', 'heldOn', 'unlocked', 'corrections']],
  ['văn bản đã sửa', ['drafts']],
];
/** What says how a meeting is kept, and nothing of the meeting. */
const around = ['version', 'id', 'copyOf', 'changedAt'];

/** Looks among the meetings of this device for the one that a file brings. */
export function arrivalOf(meeting: Meeting, exportedAt: string, kept: Kept | Known): Arrival {
  const twins = [kept.meeting, ...kept.archive].filter(
    (one) => originOf(one) === originOf(meeting),
  );
  const known = twins.find((one) => sameWords(one, meeting));
  if (known) return { kind: 'known', known };
  const other = twins.find(({ id }) => id === meeting.id) ?? twins[0];
  if (!other) return { kind: 'new' };
  const newer = newerOf(meeting, exportedAt, other);
  return { kind: 'differs', known: other, newer, parts: differences(other, meeting) };
}
type Known = Pick<Kept, 'meeting' | 'archive'>;

/** Which of the two was changed later, as far as both say; an earlier version's file says only when it was saved. */
function newerOf(meeting: Meeting, exportedAt: string, known: Meeting) {
  const saved = Date.parse(exportedAt);
  const isOlderFile = meeting.changedAt === 0 && known.changedAt > saved;
  if (isOlderFile) return 'device';
  if (!meeting.changedAt || !known.changedAt || meeting.changedAt === known.changedAt)
    return undefined;
  return meeting.changedAt > known.changedAt ? 'file' : 'device';
}

/** The parts in which two versions of a meeting differ. */
export function differences(a: Meeting, b: Meeting): Part[] {
  const named = partsOf.flatMap(([, keys]) => keys as string[]);
  const rest = Object.keys({ ...a, ...b }).filter((key) => ![...around, ...named].includes(key));
  const all: [string, string[]][] = [...partsOf, ['phần khác', rest]];
  return all
    .map(([words, keys]) => ({
      words,
      count: keys.reduce((sum, key) => sum + places(valueOf(a, key), valueOf(b, key)), 0),
    }))
    .filter(({ count }) => count > 0);
}

function valueOf(meeting: Meeting, key: string): unknown {
  if (key === 'run') return meeting.run && { ...meeting.run, seenAt: 0 };
  return (meeting as Record<string, unknown>)[key];
}

/** At how many places two values differ: an item of a list is one, so is a field. */
function places(a: unknown, b: unknown): number {
  if (same(a, b)) return 0;
  if (Array.isArray(a) && Array.isArray(b)) {
    const byKey = (list: unknown[]) =>
      new Map(list.map((item, i) => [keyOf(item) ?? String(i), item]));
    const [first, second] = [byKey(a), byKey(b)];
    const keys = [...new Set([...first.keys(), ...second.keys()])];
    // At least one: the same items may stand in another order.
    return Math.max(1, keys.filter((key) => !same(first.get(key), second.get(key))).length);
  }
  if (!isRecord(a) || !isRecord(b)) return 1;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].reduce(
    (sum, key) => sum + places(a[key], b[key]),
    0,
  );
}
