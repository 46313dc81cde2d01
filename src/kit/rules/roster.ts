import { compose, fold } from '#vietnamese/fold.ts';
import { namesFrom } from './pasted-names.ts';
import { isDue, type Member, type MemberKind, type Standing } from './attendance.ts';

/** What a mark behind a name says. */
type Mark = { kind: MemberKind } | { standing: Standing };

/** How each is written behind a name, in brackets. */
const kindMarks: Record<Exclude<MemberKind, 'official'>, string> = {
  probationary: 'dự bị',
  temporary: 'tạm thời đến',
};
const standingMarks: Record<Exclude<Standing, 'active'>, string> = {
  exempt: 'miễn',
  away: 'tạm thời đi',
  near: 'tạm thời đi, cùng đảng bộ',
  suspended: 'đình chỉ',
};

/** Marks as people type them, the more exact before the vaguer one. */
const readings: readonly [RegExp, Mark][] = [
  [/^(dang vien )?(du bi|db)$/, { kind: 'probationary' }],
  [/^(sinh hoat )?tam thoi den$/, { kind: 'temporary' }],
  [/^((sinh hoat )?tam thoi (di )?)?(trong |o )?cung dang bo$/, { standing: 'near' }],
  [/^(sinh hoat )?tam thoi (di|noi khac|o dang bo khac|dang bo khac)$/, { standing: 'away' }],
  [/^(duoc )?mien( sinh hoat)?$/, { standing: 'exempt' }],
  [/^(bi )?(dinh chi( sinh hoat)?|khoi to|truy to|tam giam)$/, { standing: 'suspended' }],
];

const readMark = (words: string): Mark | undefined =>
  readings.find(([pattern]) => pattern.test(fold(words).trim()))?.[1];

/** What stands in brackets at the end of a line, or `dự bị` without any, and what stands before. */
function markBehind(line: string): { before: string; words: string } | undefined {
  const whole = line.trimEnd();
  const bare = /\s(?:dự bị|db)$/iu.exec(whole.slice(-8))?.[0];
  if (bare) return { before: whole.slice(0, -bare.length).trimEnd(), words: bare };
  if (!/[)\]]$/.test(whole.slice(-1))) return undefined;
  let open = whole.length - 2;
  while (open >= 0 && !'()[]'.includes(whole[open] ?? '')) open--;
  if (open < 0 || !'(['.includes(whole[open] ?? '')) return undefined;
  return { before: whole.slice(0, open).trimEnd(), words: whole.slice(open + 1, -1) };
}

/** A name line cut into the name and what is marked behind it; brackets that say something else stay with the name. */
function readLine(line: string): { name: string; kind: MemberKind; standing: Standing } {
  let name = compose(line).replace(/\s+/gu, ' ');
  let kind: MemberKind = 'official';
  let standing: Standing = 'active';
  const take = (mark: Mark): void => {
    if ('kind' in mark) kind = mark.kind;
    // `tạm thời đi, cùng đảng bộ` is two marks, and the second one is the exact one.
    else if (standing !== 'near') standing = mark.standing;
  };
  for (;;) {
    const end = markBehind(name);
    if (!end) break;
    const { before } = end;
    const parts = end.words.split(/[,;/]/).map((part) => part.trim());
    const rest = parts.filter((part) => !readMark(part));
    if (rest.length === parts.length) break;
    for (const part of parts) {
      const mark = readMark(part);
      if (mark) take(mark);
    }
    name = rest.length > 0 ? `${before} (${rest.join(', ')})` : before;
    if (rest.length > 0) break;
  }
  // A line of nothing but a mark is a name after all.
  return name.trim()
    ? { name: name.trim(), kind, standing }
    : { name: line, kind: 'official', standing: 'active' };
}

/** Who need not come is absent until somebody says otherwise. */
export const usualPresence = (standing: Standing): Member['presence'] =>
  isDue({ standing }) ? 'present' : 'excused';

/** A member who now stands otherwise: whether they came is asked anew, what else was noted stays. */
export const withStanding = (member: Member, standing: Standing): Member =>
  member.standing === standing
    ? member
    : { ...member, standing, presence: usualPresence(standing), reason: '' };

/** More names than any cell has: something else was pasted. */
const mostNames = 1_000;

const namedLines = (text: string): string[] =>
  namesFrom(text, (words) => readMark(words) !== undefined)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whether one name is the other with a few letters of it typed anew, as happens at each key. */
function isRetyped(before: string, after: string): boolean {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end > 0 && Math.max(before.length, after.length) - start - end <= 3;
}

/**
 * Members from a list of names, one a line, with marks like `(dự bị)` or `(miễn)`; who was there before keeps what was
 * noted, also while the name is being corrected. A list that no cell has changes nothing; `rosterProblem` says so.
 */
export function parseRoster(
  text: string,
  before: readonly Member[],
  newId: () => string,
): Member[] {
  return membersOf(namedLines(text), before, newId);
}

function membersOf(
  named: readonly string[],
  before: readonly Member[],
  newId: () => string,
): Member[] {
  if (named.length > mostNames) return [...before];
  const left: (Member | undefined)[] = [...before];
  const take = (at: number): Member | undefined =>
    at < 0 ? undefined : left.splice(at, 1, undefined)[0];
  // Places of each name, the last one first: the first of two namesakes is taken by the first line.
  const placesOf = new Map<string, number[]>();
  for (let at = before.length - 1; at >= 0; at--) {
    const name = before[at]?.name ?? '';
    const same = placesOf.get(name);
    if (same) same.push(at);
    else placesOf.set(name, [at]);
  }
  const lines = named.map((line) => {
    const read = readLine(line);
    return { read, known: take(placesOf.get(read.name)?.pop() ?? -1) };
  });
  // Whom no line names any more may stand between the same neighbours under another name.
  const placeOf = new Map(before.map((member, at) => [member, at]));
  const place = (i: number) => {
    const above = lines[i - 1]?.known;
    return above ? (placeOf.get(above) ?? -1) + 1 : i === 0 ? 0 : -1;
  };
  lines.forEach((line, i) => {
    const at = line.known ? -1 : place(i);
    const gone = at < 0 ? undefined : left[at];
    if (gone && isRetyped(gone.name, line.read.name)) line.known = take(at);
  });
  return lines.map(({ read: { name, kind, standing }, known }) =>
    known
      ? { ...withStanding(known, standing), name, kind }
      : { id: newId(), name, kind, standing, presence: usualPresence(standing), reason: '' },
  );
}

/** A list that was not taken, or lines whose mark leaves open whether somebody comes or goes, told in words; empty when there are none. */
export function rosterProblem(text: string): string {
  const lines = namedLines(text);
  const count = (many: number) => many.toLocaleString('vi');
  if (lines.length > mostNames)
    return `Danh sách có ${count(lines.length)} dòng, quá mức ${count(mostNames)} tên. Điều vừa sửa trong ô này chưa được ghi nhận: đồng chí xóa bớt dòng thừa, mỗi dòng một tên.`;
  const vague = lines.filter((line) => {
    return fold(markBehind(readLine(line).name)?.words ?? '').includes('tam thoi');
  });
  return vague.length === 0
    ? ''
    : `Ghi rõ “(tạm thời đến)” hay “(tạm thời đi)” ở dòng: ${vague.join('; ')}.`;
}

/** The marks of a member as they are typed behind the name; empty for an official member like most. */
export const marksOf = ({ kind, standing }: Pick<Member, 'kind' | 'standing'>): string =>
  [
    ...(kind === 'official' ? [] : [kindMarks[kind]]),
    ...(standing === 'active' ? [] : [standingMarks[standing]]),
  ].join(', ');

/** The list as it is typed. */
export const rosterText = (members: readonly Member[]): string =>
  members
    .map((member) => {
      const marks = marksOf(member);
      return marks ? `${member.name} (${marks})` : member.name;
    })
    .join('\n');

/**
 * The list as it stands in its field: letter by letter as it was typed while it says who the members are, otherwise
 * (another window added somebody) as the members are now, with the empty line that was just begun.
 */
export function rosterShown(typed: string, members: readonly Member[]): string {
  // What was not taken stays in the field, to be mended there.
  const named = namedLines(typed);
  if (named.length > mostNames) return typed;
  const now = rosterText(members);
  const asTyped = rosterText(membersOf(named, members, () => ''));
  return asTyped === now ? typed : now + typed.slice(typed.trimEnd().length);
}
