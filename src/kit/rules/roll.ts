import { type HeadCount, idleOfficial, idleProbationary } from './attendance.ts';

/** A roll call, ready for the papers and the count of votes. */
export interface Roll extends HeadCount {
  /** Members of the cell; those who attend here for a time are not among them. */
  total: number;
  present: number;
  /** Absent, and need not have come. */
  idle: number;
  /** Present of those who had to come, 0 to 1; those who need not but came count on both sides. Undefined when nobody had to. */
  rate: number | undefined;
  /** Whether anybody was called. */
  isTaken: boolean;
  /** What does not add up, in words; empty when all is well. */
  problem: string;
  /** True when the numbers of official members contradict each other: no vote can be counted on them. */
  isWrong: boolean;
}

/** What is impossible among the numbers of official members; empty when nothing is. */
function contradiction(c: HeadCount): string {
  const special = c.exempt + c.away + c.near + c.suspended;
  if (special > c.official)
    return `Các trường hợp đặc biệt cộng lại ${special}, nhiều hơn ${c.official} đảng viên chính thức.`;
  if (c.presentExempt > c.exempt) return 'Số được miễn về dự nhiều hơn số được miễn.';
  if (c.presentAway > c.away || c.presentNear > c.near)
    return 'Số sinh hoạt tạm thời nơi khác về dự nhiều hơn số đã ghi.';
  const most = c.official - idleOfficial(c);
  if (c.presentOfficial > most)
    return most === c.official
      ? `Chính thức có mặt ${c.presentOfficial}, nhiều hơn ${c.official} đảng viên chính thức.`
      : `Chính thức có mặt ${c.presentOfficial}, nhưng ${c.official} đảng viên chính thức bớt ${c.official - most} người thuộc trường hợp đặc biệt không dự chỉ còn ${most}.`;
  if (c.presentExempt + c.presentAway + c.presentNear > c.presentOfficial)
    return 'Số chính thức có mặt chưa gồm người thuộc trường hợp đặc biệt về dự.';
  return '';
}

/** What else does not add up; empty when all is well. */
function mismatch(c: HeadCount, total: number, named: number): string {
  if (c.presentProbationary > c.probationary - idleProbationary(c))
    return 'Số dự bị có mặt nhiều hơn số đảng viên dự bị phải dự.';
  if (c.presentTemporary > c.temporary)
    return 'Số sinh hoạt tạm thời đến có mặt nhiều hơn số đã ghi.';
  if (named > total) return `Cộng lại thành ${named} người, nhiều hơn tổng số ${total}.`;
  if (named < total) return `Còn ${total - named} người chưa ghi có mặt hay vắng.`;
  return '';
}

/** Sums of a roll call, the rate of those present among members who had to come, and what does not add up. */
export function rollOf(counts: HeadCount): Roll {
  const total = counts.official + counts.probationary;
  const present = counts.presentOfficial + counts.presentProbationary;
  const idle = idleOfficial(counts) + idleProbationary(counts);
  const due = total - idle;
  const wrong = contradiction(counts);
  const named = present + counts.excused + counts.unexcused + idle;
  return {
    ...counts,
    total,
    present,
    idle,
    rate: due > 0 ? present / due : undefined,
    isTaken: present + counts.excused + counts.unexcused > 0,
    problem: total === 0 ? '' : wrong || mismatch(counts, total, named),
    isWrong: wrong !== '',
  };
}

/** Everybody who has to come has come; from here absences are taken off. Who need not come stays as entered. */
export const allPresent = (counts: HeadCount): HeadCount => ({
  ...counts,
  presentOfficial: Math.max(0, counts.official - idleOfficial(counts)),
  presentProbationary: Math.max(0, counts.probationary - idleProbationary(counts)),
  presentTemporary: counts.temporary,
  excused: 0,
  unexcused: 0,
});

/** No more of a special group can be present than there are in it. */
const capped = (c: HeadCount): HeadCount => ({
  ...c,
  presentExempt: Math.min(c.presentExempt, c.exempt),
  presentAway: Math.min(c.presentAway, c.away),
  presentNear: Math.min(c.presentNear, c.near),
});

const heads: readonly (keyof HeadCount)[] = [
  'official',
  'probationary',
  'temporary',
  'presentOfficial',
  'presentProbationary',
  'presentTemporary',
];

/** A number from nought to `most`. */
const within = (value: number, most: number): number =>
  Math.min(Math.max(0, most), Math.max(0, value));

/**
 * A count that was changed. While the roll adds up, one more absence is one fewer present, so that after
 * “Tất cả có mặt” only the absences need entering; otherwise nothing else moves.
 */
export function withCount(counts: HeadCount, key: keyof HeadCount, value: number): HeadCount {
  const next = capped({ ...counts, [key]: value });
  const roll = rollOf(counts);
  if (heads.includes(key) || roll.total === 0 || roll.problem !== '') return next;
  const absent = (c: HeadCount): number => c.excused + c.unexcused + idleOfficial(c);
  const more = absent(next) - absent(counts);
  const presentOfficial = within(
    counts.presentOfficial - more,
    counts.official - idleOfficial(next),
  );
  // What the official members cannot take is taken by the probationary ones.
  const rest = more - (counts.presentOfficial - presentOfficial);
  const idler = idleProbationary(next) - idleProbationary(counts);
  const presentProbationary = within(
    counts.presentProbationary - rest - idler,
    counts.probationary - idleProbationary(next),
  );
  return { ...next, presentOfficial, presentProbationary };
}
