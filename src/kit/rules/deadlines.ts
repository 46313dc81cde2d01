import type { EvidenceLevel } from '#documents/evidence.ts';
import { addDays } from '#calendar/days.ts';
import { numberOf } from '#rules/value.ts';
import type { KitRule } from '../data/kit-data.ts';

/** Something due before or after the meeting. */
export interface Deadline {
  id: 'task' | 'lead-in' | 'committee' | 'notice' | 'papers' | 'meeting' | 'results';
  date: string;
  title: string;
  /** What the date rests on; the day itself may be a suggestion where a document names only the task. */
  basis: string;
  level: EvidenceLevel;
  /** The rule that sets the number of days; the meeting itself has none. */
  rule?: KitRule;
}

interface Meeting {
  date: string;
  hasCommittee: boolean;
  hasTopic: boolean;
}

/** Purposes of the rules that set the days. */
type DeadlineKey =
  'committee-days' | 'notice-days' | 'lead-in-days' | 'upload-days' | 'results-days';

/** What a number of days rests on, in words: a document, or our suggestion for a task that a document names. */
function basisOf(rule: KitRule, days: string): Pick<Deadline, 'basis' | 'level'> {
  if (rule.level !== 'suggestion') return { basis: `${days}, ${rule.source}`, level: rule.level };
  const task = rule.notes.find(({ source }) => source !== '');
  return task
    ? { basis: `Việc này theo ${task.source}; ${rule.words} là gợi ý`, level: task.level }
    : { basis: `${days}: gợi ý của sổ tay này`, level: 'suggestion' };
}

/** The days to keep, counted backwards from the meeting and forwards to its results. */
export function deadlinesOf(
  { date, hasCommittee, hasTopic }: Meeting,
  rules: Record<DeadlineKey, KitRule>,
): Deadline[] {
  const before = (id: Deadline['id'], title: string, rule: KitRule): Deadline => ({
    id,
    title,
    date: addDays(date, -numberOf(rule.value)),
    ...basisOf(rule, `Trước buổi họp ${rule.words}`),
    rule,
  });
  const results = rules['results-days'];
  return [
    ...(hasTopic
      ? [before('lead-in', 'Giao đảng viên viết đề dẫn chuyên đề', rules['lead-in-days'])]
      : []),
    before(
      'committee',
      hasCommittee ? 'Họp chi ủy' : 'Bí thư chuẩn bị nội dung buổi họp',
      rules['committee-days'],
    ),
    before('notice', 'Thông báo cho đảng viên và cấp ủy cấp trên', rules['notice-days']),
    before(
      'papers',
      'Hạn cuối đưa tài liệu không mật lên Sổ tay đảng viên điện tử',
      rules['upload-days'],
    ),
    { id: 'meeting', date, title: 'Buổi họp', basis: '', level: 'suggestion' },
    {
      id: 'results',
      date: addDays(date, numberOf(results.value)),
      title: 'Hạn cuối đưa kết luận, nghị quyết không mật lên Sổ tay đảng viên điện tử',
      ...basisOf(results, `Trong ${results.words} sau buổi họp`),
      rule: results,
    },
  ];
}

/** Whether a deadline has passed: its day is over. */
export const isPast = (deadline: Deadline, today: string): boolean => deadline.date < today;

/** Whether something past its day can and must still be done at once: before a meeting to come, or to hand in its results. */
export const isOverdue = (deadline: Deadline, today: string, meetingDay: string): boolean =>
  deadline.id !== 'meeting' &&
  isPast(deadline, today) &&
  (meetingDay >= today || deadline.id === 'results');

/** Those that a calendar can still remind of. */
export const toCome = (deadlines: readonly Deadline[], today: string): Deadline[] =>
  deadlines.filter((deadline) => !isPast(deadline, today));
