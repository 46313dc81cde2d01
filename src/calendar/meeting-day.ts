import { formatDayOfMonth } from '#base/dates.ts';
import type { CalendarData } from './calendar-data.ts';
import { dayOff } from './days-off.ts';
import { addDays, nextMonth, weekdayName } from './days.ts';

/** A proposed day of the meeting, with what to know about it. */
export interface ProposedDay {
  date: string;
  /** The day that it stands for: `Chủ nhật 03/01`, `Thứ Hai 03/5 (nghỉ bù ngày 01/5)`; left out on the usual day. */
  from?: string;
  /** What the move means, a whole sentence; left out for a plain move within the first week. */
  note?: string;
  /** What to check, and the day to take instead; a whole sentence. */
  caution?: string;
}

/** `Thứ Hai 04/01`. */
export const dayWithName = (date: string): string =>
  `${weekdayName(date)} ${formatDayOfMonth(date)}`;

const nth = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`;

/** `Chủ nhật 03/01`, `Thứ Hai 03/5 (nghỉ bù ngày 01/5)`. */
function namedWithReason(date: string, why: string): string {
  return why === weekdayName(date) ? dayWithName(date) : `${dayWithName(date)} (${why})`;
}

const days = (from: string, to: string): string[] => {
  const list: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) list.push(date);
  return list;
};

/** A day to meet on, and whether it keeps to the first week of its month. */
interface Found {
  date: string;
  place: 'after' | 'before' | 'outside';
}

/** The next working day in the first week, else the last one before the usual day, else the first one after that week. */
function moved(calendar: CalendarData, usual: string, accept: (date: string) => boolean): Found {
  const month = usual.slice(0, 7);
  const week = nth(month, calendar.firstWeek);
  // A day chosen after the first week has no week to keep to.
  const end = usual > week ? addDays(usual, 31) : week;
  const after = days(addDays(usual, 1), end).find(accept);
  if (after) return { date: after, place: 'after' };
  const earlier = days(nth(month, 1), addDays(usual, -1)).reverse();
  const isWorking = (date: string) => !dayOff(calendar, date);
  const before = earlier.find(isWorking) ?? earlier.find(accept);
  if (before) return { date: before, place: 'before' };
  let date = end;
  do date = addDays(date, 1);
  while (!isWorking(date));
  return { date, place: 'outside' };
}

const told: Record<Found['place'], string> = {
  after: '',
  before: 'Các ngày sau đó trong tuần đầu của tháng đều là ngày nghỉ.',
  outside:
    'Cả tuần đầu của tháng là ngày nghỉ: xin ý kiến cấp ủy cấp trên trực tiếp trước khi chốt ngày.',
};

/** What to do where a day may be off: the next certain working day. */
function cautionOn(calendar: CalendarData, date: string): string | undefined {
  const off = dayOff(calendar, date);
  if (!off || off.sure) return undefined;
  const { date: instead, place } = moved(calendar, date, (day) => !dayOff(calendar, day));
  return `Xem lịch nghỉ năm ${date.slice(0, 4)}: nếu ngày này ${off.why} thì họp ${dayWithName(instead)}. ${told[place]}`.trim();
}

const proposal = (
  calendar: CalendarData,
  date: string,
  move: Pick<ProposedDay, 'from' | 'note'> = {},
): ProposedDay => {
  const caution = cautionOn(calendar, date);
  return { date, ...move, ...(caution ? { caution } : {}) };
};

/** Where a day that is surely off moves to. */
function moveFrom(calendar: CalendarData, usual: string, why: string): ProposedDay {
  const { date, place } = moved(calendar, usual, (day) => !dayOff(calendar, day)?.sure);
  const note = told[place];
  return proposal(calendar, date, {
    from: namedWithReason(usual, why),
    ...(note ? { note } : {}),
  });
}

/** The move of a proposal in one line: `Chủ nhật 03/01, chuyển sang Thứ Hai 04/01.`; undefined on the usual day. */
export const moveInWords = ({ date, from, note }: ProposedDay): string | undefined =>
  from && [`${from}, chuyển sang ${dayWithName(date)}.`, note].filter(Boolean).join(' ');

/** The day for the regular meeting of a month: the usual day, or a working day near it where that is a day off. */
export function proposeForMonth(calendar: CalendarData, month: string): ProposedDay {
  const usual = nth(month, calendar.meetingDay);
  const off = dayOff(calendar, usual);
  return off?.sure ? moveFrom(calendar, usual, off.why) : proposal(calendar, usual);
}

/** The next day for the regular meeting, counted from today. */
export function proposeDay(calendar: CalendarData, today: string): ProposedDay {
  const month = today.slice(0, 7);
  const here = proposeForMonth(calendar, month);
  if (today <= here.date) return here;
  const left = days(today, nth(month, calendar.firstWeek));
  const next = left.find((date) => !dayOff(calendar, date)?.sure);
  if (!next) return proposeForMonth(calendar, nextMonth(month));
  return proposal(calendar, next, {
    from: `${dayWithName(here.date)} đã qua`,
    note: 'Còn trong tuần đầu của tháng.',
  });
}

/** The regular meeting of the month after a day. */
export const proposeNextMonth = (calendar: CalendarData, date: string): ProposedDay =>
  proposeForMonth(calendar, nextMonth(date.slice(0, 7)));

/** What to say about a day that the reader chose for a regular meeting; undefined when it fits. */
export function noteOnDay(calendar: CalendarData, date: string): string | undefined {
  const off = dayOff(calendar, date);
  const caution = off && (off.sure ? moveNote(calendar, date, off.why) : cautionOn(calendar, date));
  if (Number(date.slice(8)) <= calendar.firstWeek) return caution;
  const label = String(calendar.meetingDay).padStart(2, '0');
  const late = `Ngày họp chung là ngày ${label}, khi vướng thì họp trong tuần đầu của tháng. Họp ngày khác thì ghi rõ lý do.`;
  return caution ? `${late} ${caution}` : late;
}

/** Weekly days off bind offices; whether a village cell meets on them is its own affair. */
function moveNote(calendar: CalendarData, date: string, why: string): string {
  const isWeekly = why === weekdayName(date);
  const move = moveInWords(moveFrom(calendar, date, why)) ?? '';
  return isWeekly ? `${move} Chi bộ vẫn quen họp ngày nghỉ hằng tuần thì giữ ngày này.` : move;
}
