import { formatDay } from '#base/dates.ts';
import { comma } from '#kit/papers/facts.ts';
import type { Cell } from '#kit/year/cells.ts';
import { nameOf } from '#kit/year/tables.ts';
import { quarterWords, shareWords, taskWords } from '#kit/year/words.ts';
import type { Totals, Year } from '#kit/year/year.ts';
import { Months } from './Months.tsx';
import { Reckoning } from './Reckoning.tsx';
import { Tasks } from './Tasks.tsx';

interface Props {
  cell: Cell;
  year: Year;
  today: string;
}

/** The figures of a year, those left out of which nothing is known. */
function facts(totals: Totals, quarters: readonly number[]): [string, string][] {
  const { attendance, minutes, score, tasks, before } = totals;
  const named = quarters.length > 0 ? ` (quý ${quarterWords(quarters)})` : '';
  return [
    ['Đã họp', `${totals.months}/12 tháng, ${totals.meetings} buổi`],
    ...(attendance
      ? ([
          ['Dự họp', `${shareWords(attendance)} (${attendance.present}/${attendance.called} lượt)`],
        ] as [string, string][])
      : []),
    ...(minutes === undefined
      ? []
      : ([['Thời gian', `bình quân ${comma(minutes)} phút một buổi`]] as [string, string][])),
    ['Chuyên đề', `${quarters.length}/4 quý${named}`],
    ['Việc đã giao', taskWords(tasks)],
    ...(before.given > 0 ? ([['Việc năm trước', taskWords(before)]] as [string, string][]) : []),
    ...(score === undefined
      ? []
      : ([['Tự chấm điểm', `bình quân ${comma(score)} điểm một buổi`]] as [string, string][])),
  ];
}

/** A year of one cell; printed, it is one page. */
export function CellReport({ cell, year, today }: Props) {
  return (
    <article class="year">
      <header>
        {cell.superior && <p class="year__superior">{cell.superior}</p>}
        <h2>
          {nameOf(cell)}: sổ năm {year.year}
        </h2>
      </header>
      <dl class="facts year-facts">
        {facts(year.totals, year.quarters).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>Mười hai tháng</h3>
      <Months months={year.months} />
      <h3>Việc đã giao</h3>
      <Tasks tasks={year.tasks} />
      <Reckoning />
      <p class="only-print">Lập ngày {formatDay(today)} từ các buổi họp đã lưu.</p>
    </article>
  );
}
