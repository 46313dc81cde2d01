import type { Deduction } from '#rules/schema.ts';
import { partWords, shareWords } from '#rules/share.ts';
import { resolutionResults } from '#templates/paper-words.ts';
import type { Measure } from '../rules/discipline.ts';
import type { Destination } from '../rules/destination.ts';
import { percent, type Tally, type Vote, type VoteKind, type VoteRule } from '../rules/vote.ts';
import type { Taken, Voters } from '../rules/voters.ts';

/** What a vote is about, as a choice and in a sentence. */
export const kindWords: Record<VoteKind, string> = {
  'month-resolution': 'Nghị quyết tháng',
  'topic-resolution': 'Nghị quyết chuyên đề',
  other: 'Việc khác',
  admission: 'Đề nghị kết nạp đảng viên',
  confirmation: 'Đề nghị công nhận đảng viên chính thức',
  removal: 'Đề nghị xóa tên đảng viên',
  expulsion: 'Đề nghị khai trừ đảng viên',
  discipline: 'Khiển trách, cảnh cáo',
};

const takenWords: Record<Deduction, string> = {
  'exempt-absent': 'được miễn sinh hoạt, vắng mặt',
  'away-absent': 'sinh hoạt tạm thời ở đảng bộ khác, vắng mặt',
  suspended: 'bị đình chỉ sinh hoạt, khởi tố, truy tố hoặc tạm giam',
};

/** Measures in a sentence. */
export const measureWords: Record<Measure, string> = {
  higher: 'đề nghị hình thức cao hơn',
  warning: 'cảnh cáo',
  reprimand: 'khiển trách',
};

const inGroups = (taken: readonly Taken[]): Taken[] => taken.filter(({ number }) => number > 0);

/** `2 được miễn sinh hoạt, vắng mặt; 1 …`; empty where nobody is taken off. */
export const takenList = (taken: readonly Taken[]): string =>
  inGroups(taken)
    .map(({ group, number }) => `${number} ${takenWords[group]}`)
    .join('; ');

/** How the number of members came about: `20 chính thức − 2 được miễn sinh hoạt, vắng mặt = 18`. */
export function membersWords({ official, taken, members }: Voters): string {
  const off = inGroups(taken);
  return off.length === 0
    ? `${official} đảng viên chính thức, không ai được trừ`
    : [
        `${official} chính thức`,
        ...off.map(({ group, number }) => `${number} ${takenWords[group]}`),
      ].join(' − ') + ` = ${members}`;
}

/** `hơn một nửa của 17`, `hai phần ba của 17, làm tròn lên`. */
export const shareOf = ({ share }: VoteRule, members: number): string =>
  share.reach === 'over'
    ? `${shareWords(share)} của ${members}`
    : `${partWords(share)} của ${members}${(members * share.part) % share.of ? ', làm tròn lên' : ''}`;

const passedWords: Record<
  Exclude<VoteKind, 'discipline'>,
  readonly [passed: string, failed: string]
> = {
  'month-resolution': resolutionResults,
  'topic-resolution': resolutionResults,
  other: resolutionResults,
  admission: ['đủ tỷ lệ đề nghị kết nạp', 'chưa đủ tỷ lệ đề nghị kết nạp'],
  confirmation: [
    'đủ tỷ lệ đề nghị công nhận chính thức',
    'chưa đủ tỷ lệ đề nghị công nhận chính thức',
  ],
  removal: ['đủ tỷ lệ đề nghị xóa tên', 'chưa đủ tỷ lệ đề nghị xóa tên'],
  expulsion: ['đủ tỷ lệ đề nghị khai trừ', 'chưa đủ tỷ lệ đề nghị khai trừ'],
};

/** The result in words; empty until there is one. */
export function resultWords(kind: VoteKind, { passed, outcome, needed, votes }: Tally): string {
  if (passed === undefined) return '';
  if (kind !== 'discipline') return passedWords[kind][passed ? 0 : 1];
  if (!outcome) return `không hình thức nào đủ ${needed ?? ''} phiếu`;
  const name = measureWords[outcome.measure];
  return outcome.isAdded
    ? `${name} (không hình thức nào đủ ${needed ?? ''} phiếu; cộng dồn từ hình thức cao xuống được ${votes} phiếu)`
    : name;
}

/** Both readings of a share where they give different answers, and what to do; empty where they agree. */
export function bothWords(
  rule: VoteRule,
  { onAll, needed, passed, votes }: Tally,
  { official, members }: Voters,
): string {
  if (!onAll || needed === undefined) return '';
  const part = partWords(rule.share);
  const answer = (isEnough: boolean | undefined): string => (isEnough ? 'đủ' : 'chưa đủ');
  return (
    `Được ${votes} phiếu tán thành. Theo số thành viên, ${part} của ${members} là ${needed} phiếu: ${answer(passed)}. ` +
    `Theo tổng số đảng viên chính thức, ${part} của ${official} là ${onAll.needed} phiếu: ${answer(onAll.passed)}. ` +
    'Chi bộ ghi cả hai con số và báo cáo cấp ủy cấp trên trực tiếp.'
  );
}

/** Which deductions decided the answer; empty where it would be the same without any. */
export const decidedWords = ({ decidedBy }: Tally, { official }: Voters): string =>
  decidedBy.length === 0
    ? ''
    : `Kết quả này có được vì đã trừ ${takenList(decidedBy)}; tính trên cả ${official} đảng viên chính thức thì kết quả khác.`;

/** `9/17 (52,9% số thành viên)`. */
export const partOfMembers = ({ votes, part }: Tally, { members }: Voters): string =>
  `${votes}/${members} (${percent(part)} số thành viên)`;

/** Where a vote on a single matter goes: what is about a person, or was counted in no step, is in the minutes alone. */
export const voteTo = (vote: Vote, { sent }: { sent: (vote: Vote) => Destination }): Destination =>
  vote.to || (vote.kind === 'other' && vote.step) ? sent(vote) : 'minutes-only';
