import { dayOff } from '#calendar/days-off.ts';
import { addDays } from '#calendar/days.ts';
import { lunarDay } from '#calendar/lunar.ts';
import { yearOfId } from '#calendar/schema.ts';
import { formatDay } from '#base/dates.ts';
import { calendarOf } from '../graph/calendar.ts';
import type { Handbook } from '../graph/graph.ts';
import type { Problem } from '../problem.ts';

type Told = Omit<Problem, 'file'>;
type Year = Handbook['library']['holidays'][number]['data'];

/** Announced days off that the law or the lunar year contradicts: a slip of the keyboard would move meetings. */
export function announcedDays(graph: Handbook): Problem[] {
  if (graph.library.holidays.length === 0) return [];
  if (!graph.library.rules.some(({ data }) => data.value.unit === 'holidays')) return [];
  return graph.library.holidays.flatMap(({ file, data }) =>
    [
      ...newYearProblems(graph, data),
      ...secondDayProblems(graph, data),
      ...swapProblems(graph, data),
    ].map((told) => ({ file, ...told })),
  );
}

function newYearProblems(graph: Handbook, { id, newYear }: Year): Told[] {
  if (!newYear) return [];
  const { days } = calendarOf(graph).holidays.newYear;
  const first = lunarDay(Number(yearOfId(id)), 1, 1);
  const last = addDays(newYear.from, days - 1);
  if (first < newYear.from || first > newYear.to)
    return [
      {
        place: { path: ['newYear', 'from'] },
        message: `kỳ nghỉ này không có mùng một Tết, là ngày ${formatDay(first)}`,
        fix: 'xem lại ngày đầu và ngày cuối',
      },
    ];
  if (newYear.to === last) return [];
  return [
    {
      place: { path: ['newYear', 'to'] },
      message: `kỳ nghỉ Tết theo luật là ${days} ngày liền nhau, không tính ngày nghỉ bù`,
      fix: `từ ngày ${formatDay(newYear.from)} thì đến ngày ${formatDay(last)} (${last})`,
    },
  ];
}

function secondDayProblems(graph: Handbook, { id, secondDay }: Year): Told[] {
  if (!secondDay) return [];
  const beside = calendarOf(graph)
    .holidays.fixed.filter((holiday) => holiday.beside)
    .map(({ day }) => `${yearOfId(id)}-${day}`)
    .flatMap((date) => [addDays(date, -1), addDays(date, 1)]);
  if (beside.includes(secondDay)) return [];
  return [
    {
      place: { path: ['secondDay'] },
      message: 'ngày này không liền kề Quốc khánh',
      fix: `ghi ${beside.join(' hoặc ')}`,
    },
  ];
}

/** A day given off is a working day otherwise, a day worked for it a day off. */
function swapProblems(graph: Handbook, { id, swaps = [] }: Year): Told[] {
  const calendar = calendarOf(graph, Number(yearOfId(id)));
  const year = calendar.announced[yearOfId(id)] ?? { off: [] };
  const without = {
    ...calendar,
    announced: { ...calendar.announced, [yearOfId(id)]: { ...year, swaps: [] } },
  };
  return swaps.flatMap(({ off, worked }, i): Told[] => [
    ...(dayOff(without, off)?.sure
      ? [
          {
            place: { path: ['swaps', i, 'off'] },
            message: `ngày này đã là ngày nghỉ (${dayOff(without, off)?.why})`,
            fix: 'ghi ngày làm việc được nghỉ hoán đổi',
          },
        ]
      : []),
    ...(dayOff(without, worked)?.sure
      ? []
      : [
          {
            place: { path: ['swaps', i, 'worked'] },
            message: 'ngày làm bù phải là ngày nghỉ hằng tuần',
            fix: 'ghi Thứ Bảy hoặc Chủ nhật đi làm thay',
          },
        ]),
  ]);
}
