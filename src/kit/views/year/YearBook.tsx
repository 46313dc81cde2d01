import { useState } from 'preact/hooks';
import { today as todayOf } from '#calendar/days.ts';
import { isDay } from '#calendar/days.ts';
import type { KitData } from '#kit/data/kit-data.ts';
import { dayOf } from '#kit/rules/meeting-state.ts';
import type { Cell } from '#kit/year/cells.ts';
import { nameOf } from '#kit/year/tables.ts';
import { yearOf, yearsOf } from '#kit/year/year.ts';
import { SelectField } from '../fields.tsx';
import { CellReport } from './CellReport.tsx';
import { AllCells } from './AllCells.tsx';
import { Sources } from './Sources.tsx';
import { Takeaway } from './Takeaway.tsx';
import { useMeetings } from './use-meetings.ts';

/** The year that has begun most lately, rather than one that a meeting is only planned for. */
const usualYear = (years: readonly number[], today: string): number =>
  years.find((year) => year <= Number(today.slice(0, 4))) ?? years.at(-1) ?? 0;

/** A name that tells a cell from its namesake under another committee. */
const fullName = (cell: Cell, cells: readonly Cell[]): string => {
  const isAlone = cells.filter(({ name }) => name === cell.name).length === 1;
  return isAlone || !cell.superior ? nameOf(cell) : `${nameOf(cell)}, ${cell.superior}`;
};

/** The book of the year: twelve months and the tasks of one cell, or one line for each of many. */
export function YearBook({ data }: { data: KitData }) {
  const meetings = useMeetings();
  const { cells } = meetings;
  const [chosenCell, setCell] = useState('');
  const [chosenYear, setYear] = useState(0);
  const today = todayOf();
  const years = yearsOf(cells);
  const year = years.includes(chosenYear) ? chosenYear : usualYear(years, today);
  const cell = cells.length === 1 ? cells[0] : cells.find(({ key }) => key === chosenCell);
  const shown = (cell ? [cell] : cells).map((one) => ({
    cell: one,
    year: yearOf(one, year, data, today),
  }));
  const undated = cells.flatMap((one) => one.meetings).filter((m) => !isDay(dayOf(m))).length;
  return (
    <div class="kit kit--year">
      <header class="page-head no-print">
        <h1>Sổ năm của chi bộ</h1>
        <p class="lead">
          Mười hai tháng trên một trang: đã họp buổi nào, ai dự, bao lâu, chuyên đề từng quý, việc
          xong đúng hạn, điểm tự chấm.
        </p>
      </header>
      <Sources meetings={meetings} />
      {undated > 0 && (
        <p class="banner no-print">
          {undated} buổi chưa ghi ngày họp nên không nằm trong năm nào. Mở buổi đó, ghi ngày rồi xem
          lại.
        </p>
      )}
      {years.length > 0 && (
        <>
          <div class="kit-pair no-print">
            {cells.length > 1 && (
              <SelectField
                label="Chi bộ"
                value={cell?.key ?? ''}
                options={[
                  ['', `Tất cả ${cells.length} chi bộ`],
                  ...cells.map((one) => [one.key, fullName(one, cells)] as const),
                ]}
                onChange={setCell}
              />
            )}
            <SelectField
              label="Năm"
              value={String(year)}
              options={years.map((one) => [String(one), String(one)] as const)}
              onChange={(value) => setYear(Number(value))}
            />
          </div>
          {cell && shown[0] ? (
            <CellReport cell={cell} year={shown[0].year} today={today} />
          ) : (
            <AllCells years={shown} year={year} today={today} onOpen={setCell} />
          )}
          <Takeaway years={shown} year={year} />
        </>
      )}
    </div>
  );
}
