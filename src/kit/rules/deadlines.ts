import type { EvidenceLevel } from '../../documents/evidence.ts';
import { addDays } from '../../calendar/days.ts';

/** Something due before or after the meeting. */
export interface Deadline {
  id: 'task' | 'lead-in' | 'committee' | 'notice' | 'papers' | 'meeting' | 'results';
  date: string;
  title: string;
  /** What the date rests on; the day itself may be a suggestion where the rule names only the task. */
  basis: string;
  level: EvidenceLevel;
}

interface Meeting {
  date: string;
  hasCommittee: boolean;
  hasTopic: boolean;
}

const guideline = 'Hướng dẫn 42-HD/BTCTW';

/** The days to keep, counted backwards from the meeting and forwards to its results. */
export function deadlinesOf({ date, hasCommittee, hasTopic }: Meeting): Deadline[] {
  const list: Deadline[] = [
    {
      id: 'committee',
      date: addDays(date, -5),
      title: hasCommittee ? 'Họp chi ủy' : 'Bí thư và phó bí thư họp chuẩn bị',
      basis: `Việc theo ${guideline}; số ngày là gợi ý`,
      level: 'press',
    },
    {
      id: 'notice',
      date: addDays(date, -3),
      title: 'Thông báo cho đảng viên và cấp ủy cấp trên',
      basis: `Việc theo ${guideline}; số ngày là gợi ý`,
      level: 'press',
    },
    {
      id: 'papers',
      date: addDays(date, -1),
      title: 'Hạn cuối đưa tài liệu không mật lên Sổ tay đảng viên điện tử',
      basis: `Chậm nhất 01 ngày trước buổi họp, ${guideline}`,
      level: 'press',
    },
    { id: 'meeting', date, title: 'Buổi họp', basis: '', level: 'suggestion' },
    {
      id: 'results',
      date: addDays(date, 2),
      title: 'Hạn cuối đưa kết luận, nghị quyết không mật lên Sổ tay đảng viên điện tử',
      basis: `Trong 02 ngày sau họp, ${guideline}`,
      level: 'secondary',
    },
  ];
  if (!hasTopic) return list;
  return [
    {
      id: 'lead-in',
      date: addDays(date, -14),
      title: 'Giao đảng viên viết đề dẫn chuyên đề',
      basis: `Việc theo ${guideline}; số ngày là gợi ý`,
      level: 'secondary',
    },
    ...list,
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
