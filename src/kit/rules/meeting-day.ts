import { addDays, weekday } from './days.ts';

/** A proposed day of the meeting, why this one, and what to check besides. */
export interface ProposedDay {
  date: string;
  reason: string;
  caution?: string;
}

/** Last day of what we read as "tuần đầu của tháng"; the sources name no dates. */
const lastDayOfFirstWeek = 7;

const nth = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`;

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Why a day is free from work, by rules that need no yearly notice; undefined on a working day. */
function holidayReason(date: string): string | undefined {
  const at = weekday(date);
  if (at === 0) return 'là Chủ nhật';
  if (at === 6) return 'là Thứ Bảy';
  const free = {
    '01-01': 'Tết Dương lịch',
    '04-30': 'ngày 30/4',
    '05-01': 'ngày 01/5',
    '09-02': 'Quốc khánh',
  };
  const name = free[date.slice(5) as keyof typeof free];
  if (name) return `là ngày nghỉ ${name}`;
  // New Year's Day on a Saturday is made up for on the Monday after.
  if (date.endsWith('-01-03') && at === 1) return 'là ngày nghỉ bù Tết Dương lịch';
  return undefined;
}

/** Days off that are announced year by year, so that only a person can know. */
function cautionFor(date: string): string | undefined {
  if (date.endsWith('-09-03'))
    return 'Nghỉ Quốc khánh có hai ngày, công bố từng năm; xem ngày này có nghỉ không.';
  if (/-0[12]-/.test(date)) return 'Xem lịch nghỉ Tết Nguyên đán năm nay trước khi chốt ngày.';
  return undefined;
}

function inMonth(month: string, meetingDay: number): ProposedDay {
  const usual = nth(month, meetingDay);
  const why = holidayReason(usual);
  const label = `ngày ${String(meetingDay).padStart(2, '0')}`;
  const withCaution = (date: string, reason: string): ProposedDay => {
    const caution = cautionFor(date);
    return { date, reason, ...(caution ? { caution } : {}) };
  };
  if (!why) return withCaution(usual, `${label} hằng tháng`);
  for (let day = meetingDay + 1; day <= lastDayOfFirstWeek; day += 1) {
    const date = nth(month, day);
    if (!holidayReason(date))
      return withCaution(
        date,
        `${label} ${why}; chọn ngày làm việc kế tiếp trong tuần đầu của tháng`,
      );
  }
  return withCaution(usual, `${label} ${why}; chi ủy chọn ngày khác trong tuần đầu của tháng`);
}

/** The next day for the regular meeting: the usual day, or the first working day after it in the month's first week. */
export function proposeDay(today: string, meetingDay: number): ProposedDay {
  const month = today.slice(0, 7);
  const here = inMonth(month, meetingDay);
  if (today <= here.date) return here;
  if (today <= nth(month, lastDayOfFirstWeek)) {
    const label = String(meetingDay).padStart(2, '0');
    return { date: today, reason: `ngày ${label} đã qua, hôm nay còn trong tuần đầu của tháng` };
  }
  return inMonth(nextMonth(month), meetingDay);
}

/** What to say about a day that the reader chose for a regular meeting; undefined when it fits. */
export function noteOnDay(date: string, meetingDay: number): string | undefined {
  const why = holidayReason(date);
  const label = String(meetingDay).padStart(2, '0');
  if (Number(date.slice(8)) > lastDayOfFirstWeek)
    return `Ngày họp chung là ngày ${label}, khi vướng thì trong tuần đầu của tháng. Họp ngày khác cần có lý do.`;
  if (why) return `Ngày này ${why}.`;
  return cautionFor(date);
}

/** The same day of the month after, moved where it is a holiday. */
export const proposeNextMonth = (date: string, meetingDay: number): ProposedDay =>
  inMonth(nextMonth(addDays(date, 0).slice(0, 7)), meetingDay);
