import { formatDay } from '#base/dates.ts';
import { comma } from '#kit/papers/facts.ts';
import { type CellYear, nameOf } from '#kit/year/tables.ts';
import { shareWords } from '#kit/year/words.ts';
import { Labelled } from './Labelled.tsx';
import { Reckoning } from './Reckoning.tsx';

interface Props {
  years: readonly CellYear[];
  year: number;
  today: string;
  onOpen: (key: string) => void;
}

/** Many cells, a line for each; pressing a name opens its twelve months. */
export function AllCells({ years, year, today, onOpen }: Props) {
  return (
    <article class="year">
      <h2>
        Sổ năm {year} của {years.length} chi bộ
      </h2>
      <table class="table year-table">
        <caption class="sr-only">Mỗi chi bộ một dòng</caption>
        <thead>
          <tr>
            <th scope="col">Chi bộ</th>
            <th scope="col">Tháng đã họp</th>
            <th scope="col">Dự họp</th>
            <th scope="col">Phút mỗi buổi</th>
            <th scope="col">Quý có chuyên đề</th>
            <th scope="col">Việc đúng hạn</th>
            <th scope="col">Việc quá hạn</th>
            <th scope="col">Điểm</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ cell, year: { totals, quarters } }) => (
            <tr key={cell.key}>
              <th scope="row">
                <button type="button" class="year-open" onClick={() => onOpen(cell.key)}>
                  {nameOf(cell)}
                </button>
                {cell.superior && <small>{cell.superior}</small>}
              </th>
              <Labelled label="Tháng đã họp">{totals.months}/12</Labelled>
              <Labelled label="Dự họp">{shareWords(totals.attendance)}</Labelled>
              <Labelled label="Phút mỗi buổi">
                {totals.minutes !== undefined && comma(totals.minutes)}
              </Labelled>
              <Labelled label="Quý có chuyên đề">{quarters.length}/4</Labelled>
              <Labelled label="Việc đúng hạn">
                {totals.tasks.given > 0 && `${totals.tasks['on-time']}/${totals.tasks.given}`}
              </Labelled>
              <Labelled label="Việc quá hạn">{totals.tasks.overdue || ''}</Labelled>
              <Labelled label="Điểm">{totals.score !== undefined && comma(totals.score)}</Labelled>
            </tr>
          ))}
        </tbody>
      </table>
      <Reckoning />
      <p class="only-print">Lập ngày {formatDay(today)} từ các buổi họp đã lưu.</p>
    </article>
  );
}
