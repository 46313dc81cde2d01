import { proposeForMonth } from '#calendar/meeting-day.ts';
import type { KitData } from '#kit/data/kit-data.ts';
import { deadlinesOf } from '#kit/rules/deadlines.ts';
import { checkMinimum } from '#kit/rules/minimum.ts';
import { quorumOf } from '#kit/rules/election.ts';
import { scoreOf } from '#kit/rules/score.ts';
import type { VoteKind } from '#kit/rules/vote.ts';
import { electionSharesOf } from '#kit/rules/vote-rules.ts';
import type { Meeting } from '#kit/state/schema.ts';
import type { RuleKey } from '#rules/keys.ts';
import type { RuleValue } from '#rules/schema.ts';
import { leastOf } from '#rules/share.ts';
import { advice, meetingOf, printed, vote } from './kit-cells.ts';

/** How one rule is changed, and where that must be seen. */
export interface Changed {
  value: RuleValue;
  /** What the kit works out or says, before and after. */
  kit: [see: (kit: KitData) => string, before: string, after: string];
  /** What a paper of the kit prints, before and after; left out where the rule reaches none. */
  paper?: [see: (kit: KitData) => Promise<string>, before: string, after: string];
  /** What pages besides the rule's own say after. */
  pages: [path: string, text: string][];
}

const number = (unit: 'minutes' | 'days' | 'members' | 'day-of-month' | 'percent', value: number) =>
  ({ unit, number: value, bound: 'exactly' }) as RuleValue;
const share = (part: number, of: number, reach: 'over' | 'at-least') =>
  ({ unit: 'share', part, of, reach }) as const;
const voting = (part: number, of: number, more: object = {}): RuleValue => ({
  unit: 'vote',
  share: share(part, of, 'at-least'),
  ballot: 'open',
  addUp: false,
  showAll: false,
  ...more,
});

const date = '2026-12-03';
const minimum =
  (id: string) =>
  ({ procedures }: KitData) =>
    checkMinimum({
      total: 10,
      rule: procedures.find((procedure) => procedure.id === id)?.minimum,
      own: undefined,
    }).message;
const deadline =
  (id: string) =>
  ({ rules }: KitData) =>
    deadlinesOf({ date, hasCommittee: true, hasTopic: true }, rules).find((d) => d.id === id)
      ?.date ?? '';
const proposed =
  (month: string) =>
  ({ calendar }: KitData) =>
    proposeForMonth(calendar, month).date;

/** Seventeen members, all present: more than half are 9, two thirds 12, three quarters 13. */
const roll = { official: 17, presentOfficial: 17 };
const voted = (kind: VoteKind, part: object = { for: 10, against: 7 }): Meeting =>
  meetingOf(roll, [vote(kind, part)]);
const need = (kind: VoteKind) => (kit: KitData) => advice(voted(kind), 0, kit).need;
const minutes = (meeting: Meeting) => (kit: KitData) => printed(meeting, 'BM-02', kit);

const measured = voted('discipline', { for: 0, warning: 5, reprimand: 6, against: 6 });
const exempt = meetingOf({ official: 20, exempt: 3, presentOfficial: 17 }, [
  vote('month-resolution', { for: 9, against: 8 }),
]);
const scored: Meeting = { ...voted('month-resolution'), points: [5, 5, 10, 28, 10, 5, 24, 5] };
const small = meetingOf({ official: 3, presentOfficial: 3 }, [vote('admission', { for: 3 })]);

const byShare = (kind: VoteKind, paths: [string, string][]): Changed => ({
  value: voting(3, 4),
  kit: [need(kind), 'ít nhất 12 phiếu', 'ít nhất 13 phiếu'],
  paper: [minutes(voted(kind)), 'ít nhất 12 phiếu', 'ít nhất 13 phiếu'],
  pages: paths,
});

/** Every rule that code asks for, changed; the table that tells where each one reaches. */
export const changedRules: Record<RuleKey, Changed> = {
  'minimum-regular': {
    value: number('minutes', 80),
    kit: [minimum('TK'), 'tối thiểu 90 phút', 'tối thiểu 80 phút'],
    pages: [
      ['/quy-trinh/thuong-ky/', 'Ít nhất 80 phút'],
      ['/quy-trinh/', 'tối thiểu 80 phút'],
      ['/thuat-ngu/', 'ít nhất 80 phút'],
    ],
  },
  'minimum-combined': {
    value: number('minutes', 110),
    kit: [minimum('KET'), 'tối thiểu 120 phút', 'tối thiểu 110 phút'],
    pages: [
      ['/quy-trinh/thuong-ky-ket-hop-chuyen-de/', 'Ít nhất 110 phút'],
      ['/bai-giang/chuan-bi-mot-buoi-chuyen-de/', 'ít nhất 110 phút'],
    ],
  },
  'meeting-day': {
    value: number('day-of-month', 5),
    kit: [proposed('2026-11'), '2026-11-03', '2026-11-05'],
    pages: [
      ['/', 'Ngày 05 hằng tháng'],
      ['/ngay-hop/', 'ngày 05 hằng tháng'],
      ['/quy-trinh/thuong-ky/', 'Họp vào ngày 05 hằng tháng'],
    ],
  },
  'first-week': {
    // 3 January 2027 is a Sunday, the two days before it are off as well.
    value: number('day-of-month', 3),
    kit: [
      ({ calendar }) => `${proposeForMonth(calendar, '2027-01').note ?? ''}.`,
      '.',
      'Cả tuần đầu của tháng là ngày nghỉ',
    ],
    pages: [],
  },
  'public-holidays': {
    value: {
      unit: 'holidays',
      fixed: [{ day: '11-03', name: 'Ngày hội thử', beside: false }],
      lunar: [],
      newYear: { name: 'Tết Nguyên đán', days: 5, before: [1, 2] },
      expected: [],
    },
    kit: [proposed('2026-11'), '2026-11-03', '2026-11-04'],
    pages: [['/ngay-hop/', 'Ngày hội thử']],
  },
  'committee-days': {
    value: number('days', 6),
    kit: [deadline('committee'), '2026-11-28', '2026-11-27'],
    pages: [['/quy-trinh/chuan-bi-hop-chi-uy/', 'khoảng 06 ngày']],
  },
  'notice-days': {
    value: number('days', 4),
    kit: [deadline('notice'), '2026-11-30', '2026-11-29'],
    pages: [['/bieu-mau/thong-bao-hop/', 'trước 04 ngày']],
  },
  'lead-in-days': {
    value: number('days', 20),
    kit: [deadline('lead-in'), '2026-11-19', '2026-11-13'],
    pages: [],
  },
  'upload-days': {
    value: number('days', 2),
    kit: [deadline('papers'), '2026-12-02', '2026-12-01'],
    pages: [
      ['/quy-trinh/thuong-ky/', 'chậm nhất 02 ngày trước buổi họp'],
      ['/bieu-mau/ke-hoach-chuyen-de-nam/', 'trước buổi họp ít nhất 02 ngày'],
    ],
  },
  'results-days': {
    value: number('days', 4),
    kit: [deadline('results'), '2026-12-05', '2026-12-07'],
    paper: [(kit) => printed(voted('month-resolution'), 'BM-03', kit), '05/12/2026', '07/12/2026'],
    pages: [['/quy-trinh/sau-buoi-hop/', 'trong 04 ngày']],
  },
  'attendance-aim': {
    value: number('percent', 85),
    kit: [({ rules }) => rules['attendance-aim'].text, 'trên 90%', 'trên 85%'],
    pages: [['/quy-trinh/thuong-ky/', 'trên 85% đảng viên dự họp']],
  },
  'score-thresholds': {
    value: { unit: 'thresholds', good: 95, fair: 75, average: 55 },
    kit: [({ rubric }) => scoreOf(rubric, scored.points).level ?? '', 'Tốt', 'Khá'],
    paper: [(kit) => printed(scored, 'BM-09', kit), 'Tốt từ 90', 'Tốt từ 95'],
    pages: [
      ['/quy-trinh/tu-cham-diem/', 'Tốt (từ 95)'],
      ['/bieu-mau/phieu-tu-cham-diem/', 'Tốt từ 95'],
    ],
  },
  'vote-denominator': {
    value: { unit: 'deductions', deduct: ['suspended'] },
    kit: [(kit) => advice(exempt, 0, kit).need, 'của 17', 'của 20'],
    paper: [
      minutes(exempt),
      'Số thành viên để tính biểu quyết: 17',
      'Số thành viên để tính biểu quyết: 20',
    ],
    pages: [],
  },
  'vote-resolution': {
    value: voting(2, 3),
    kit: [need('month-resolution'), 'ít nhất 9 phiếu', 'ít nhất 12 phiếu'],
    paper: [minutes(voted('month-resolution')), 'ít nhất 9 phiếu', 'ít nhất 12 phiếu'],
    pages: [
      ['/quy-trinh/thuong-ky/', 'thông qua khi ít nhất hai phần ba số thành viên'],
      ['/thuat-ngu/', 'Thông qua khi ít nhất hai phần ba số thành viên'],
    ],
  },
  'vote-admission': byShare('admission', [
    ['/quy-trinh/ket-nap-dang-vien/', 'đề nghị khi ít nhất 3/4 số thành viên'],
  ]),
  'vote-confirmation': byShare('confirmation', [
    ['/quy-trinh/cong-nhan-dang-vien-chinh-thuc/', 'cần ít nhất 3/4 số thành viên'],
  ]),
  'vote-removal': byShare('removal', [
    ['/quy-trinh/xoa-ten-xin-ra-khoi-dang/', 'với ít nhất 3/4 số thành viên'],
  ]),
  'vote-expulsion': byShare('expulsion', [
    ['/thuat-ngu/', 'đề nghị khi ít nhất 3/4 số thành viên'],
  ]),
  'vote-discipline': {
    value: voting(2, 3, { ballot: 'secret', addUp: true }),
    kit: [(kit) => advice(measured, 0, kit).need, 'ít nhất 9 phiếu', 'ít nhất 12 phiếu'],
    paper: [minutes(measured), 'ít nhất 9 phiếu', 'ít nhất 12 phiếu'],
    pages: [['/quy-trinh/khien-trach-canh-cao/', 'phiếu kín, ít nhất hai phần ba số thành viên']],
  },
  'vote-election': {
    value: voting(2, 3, { ballot: 'secret' }),
    kit: [({ rules }) => String(leastOf(electionSharesOf(rules).elected, 17)), '9', '12'],
    pages: [
      [
        '/quy-trinh/bau-cu-dai-hoi-chi-bo/',
        'phải được ít nhất hai phần ba số đảng viên chính thức',
      ],
    ],
  },
  'congress-quorum': {
    value: share(3, 4, 'at-least'),
    kit: [({ rules }) => String(quorumOf(20, electionSharesOf(rules).quorum)), '14', '15'],
    pages: [['/quy-trinh/bau-cu-dai-hoi-chi-bo/', 'có ít nhất 3/4 số được triệu tập']],
  },
  'cell-least': {
    value: number('members', 4),
    kit: [(kit) => `${advice(small, 0, kit).notes.join(' ')}.`, '.', 'dưới 4'],
    pages: [['/thuat-ngu/', 'có từ 04 đảng viên chính thức']],
  },
  'committee-from': {
    value: number('members', 8),
    kit: [({ rules }) => rules['committee-from'].text, 'từ 09 đảng viên', 'từ 08 đảng viên'],
    pages: [['/thuat-ngu/', 'Chi bộ có từ 08 đảng viên chính thức']],
  },
};
