import type { Announced, CalendarData } from './calendar-data.ts';
import { lunarYears } from './lunar.ts';

/** The calendar of the tests: the law as it stood in 2026, and what a test announces. */
export const exampleCalendar = (announced: Record<string, Announced> = {}): CalendarData => ({
  meetingDay: 3,
  firstWeek: 7,
  holidays: {
    unit: 'holidays',
    fixed: [
      { day: '01-01', name: 'Tết Dương lịch', beside: false },
      { day: '04-30', name: 'Ngày 30/4', beside: false },
      { day: '05-01', name: 'Ngày 01/5', beside: false },
      { day: '09-02', name: 'Quốc khánh', beside: true },
    ],
    lunar: [{ day: '03-10', name: 'Giỗ Tổ Hùng Vương' }],
    newYear: { name: 'Tết Nguyên đán', days: 5, before: [1, 2] },
    expected: [{ day: '11-24', name: 'Ngày Văn hóa Việt Nam' }],
  },
  lunar: lunarYears([{ day: '03-10' }], 2025, 2044),
  announced,
});
