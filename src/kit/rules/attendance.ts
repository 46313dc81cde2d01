/** How a member stands on the day. */
export const presenceLabels = {
  present: 'Có mặt',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
  exempt: 'Được miễn',
} as const;
export type Presence = keyof typeof presenceLabels;

/** One member of the cell; a name or a nickname, as the cell likes. */
export interface Member {
  id: string;
  name: string;
  kind: 'official' | 'probationary';
  presence: Presence;
  reason: string;
}

/** Counts entered by hand where there is no list of names. */
export interface HeadCount {
  official: number;
  probationary: number;
  exempt: number;
  presentOfficial: number;
  presentProbationary: number;
  excused: number;
  unexcused: number;
}

/** Numbers of a roll call, ready for the papers. */
export interface Roll extends HeadCount {
  total: number;
  present: number;
  /** Present of those who must come, 0 to 1; undefined when nobody must. */
  rate: number | undefined;
  /** What does not add up, in words; empty when all is well. */
  problem: string;
}

/** Counts a list of members. */
export function countMembers(members: readonly Member[]): HeadCount {
  const count = (test: (member: Member) => boolean): number => members.filter(test).length;
  return {
    official: count((m) => m.kind === 'official'),
    probationary: count((m) => m.kind === 'probationary'),
    exempt: count((m) => m.presence === 'exempt'),
    presentOfficial: count((m) => m.kind === 'official' && m.presence === 'present'),
    presentProbationary: count((m) => m.kind === 'probationary' && m.presence === 'present'),
    excused: count((m) => m.presence === 'excused'),
    unexcused: count((m) => m.presence === 'unexcused'),
  };
}

function problemOf(c: HeadCount, total: number, present: number): string {
  if (c.presentOfficial > c.official)
    return 'Số chính thức có mặt nhiều hơn số đảng viên chính thức.';
  if (c.presentProbationary > c.probationary)
    return 'Số dự bị có mặt nhiều hơn số đảng viên dự bị.';
  const named = present + c.excused + c.unexcused + c.exempt;
  if (named > total) return `Cộng lại thành ${named} người, nhiều hơn tổng số ${total}.`;
  if (named < total) return `Còn ${total - named} người chưa ghi có mặt hay vắng.`;
  return '';
}

/** A roll call: sums, the rate of those present among members not exempt, and what does not add up. */
export function rollOf(counts: HeadCount): Roll {
  const total = counts.official + counts.probationary;
  const present = counts.presentOfficial + counts.presentProbationary;
  const due = total - counts.exempt;
  return {
    ...counts,
    total,
    present,
    rate: due > 0 ? present / due : undefined,
    problem: total === 0 ? '' : problemOf(counts, total, present),
  };
}

/** Everybody who must come has come; from here absences are taken off. */
export const allPresent = (counts: HeadCount): HeadCount => {
  const official = Math.max(0, counts.official - counts.exempt);
  return {
    ...counts,
    presentOfficial: official,
    presentProbationary: Math.max(
      0,
      counts.probationary - Math.max(0, counts.exempt - counts.official),
    ),
    excused: 0,
    unexcused: 0,
  };
};

/** The same for a list of names: those exempt stay so. */
export const allPresentByName = (members: readonly Member[]): Member[] =>
  members.map((member) =>
    member.presence === 'exempt' ? member : { ...member, presence: 'present', reason: '' },
  );

/**
 * A count that was changed. While the roll adds up, one more absent or exempt is one fewer present, so that after
 * “Tất cả có mặt” only the absences need entering; otherwise nothing else moves.
 */
export function withCount(counts: HeadCount, key: keyof HeadCount, value: number): HeadCount {
  const next = { ...counts, [key]: value };
  const isAway = key === 'excused' || key === 'unexcused' || key === 'exempt';
  const roll = rollOf(counts);
  if (!isAway || roll.total === 0 || roll.problem !== '') return next;
  const more = value - counts[key];
  const presentOfficial = Math.min(counts.official, Math.max(0, counts.presentOfficial - more));
  const rest = more - (counts.presentOfficial - presentOfficial);
  const presentProbationary = Math.min(
    counts.probationary,
    Math.max(0, counts.presentProbationary - rest),
  );
  return { ...next, presentOfficial, presentProbationary };
}
