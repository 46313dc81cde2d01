import { formatDay } from '#base/dates.ts';
import { comma } from '#kit/papers/facts.ts';
import { monthWords } from '#kit/year/tables.ts';
import { shareWords } from '#kit/year/words.ts';
import type { MeetingLine, Month } from '#kit/year/year.ts';
import { Labelled } from './Labelled.tsx';

/** With more lines than these a printed page has room for one line of words in each. */
const roomy = 14;

/** The twelve months of a cell, a line for each meeting. */
export function Months({ months }: { months: readonly Month[] }) {
  const lines = months.reduce((sum, { meetings }) => sum + Math.max(1, meetings.length), 0);
  return (
    <table class={`table year-table ${lines > roomy ? 'is-full' : ''}`}>
      <caption class="sr-only">Mười hai tháng</caption>
      <thead>
        <tr>
          <th scope="col">Tháng</th>
          <th scope="col">Ngày họp</th>
          <th scope="col">Dự họp</th>
          <th scope="col">Phút</th>
          <th scope="col">Chuyên đề</th>
          <th scope="col">Việc đúng hạn</th>
          <th scope="col">Điểm</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) =>
          month.meetings.length > 0 ? (
            month.meetings.map((line, i) => (
              <tr key={line.id}>
                <th scope="row">{i === 0 && `Tháng ${month.month}`}</th>
                <Fields line={line} />
              </tr>
            ))
          ) : (
            <tr key={month.month} class="is-without">
              <th scope="row">Tháng {month.month}</th>
              <td colSpan={6}>{monthWords[month.state]}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Fields({ line }: { line: MeetingLine }) {
  const { day, attendance, minutes, topic, tasks, score, notes, state, kind } = line;
  return (
    <>
      <Labelled label="Ngày họp">
        {formatDay(day)}
        {notes.length > 0 && <small>{notes.join('; ')}</small>}
      </Labelled>
      <Labelled label="Dự họp">
        {attendance && (
          <>
            {attendance.present}/{attendance.called} <small>{shareWords(attendance)}</small>
          </>
        )}
      </Labelled>
      <Labelled label="Phút">{minutes}</Labelled>
      <Labelled label="Chuyên đề">
        {topic !== undefined && <span class="year-topic">{topic || kind}</span>}
      </Labelled>
      <Labelled label="Việc đúng hạn">
        {state === 'held' && tasks.given > 0 && `${tasks['on-time']}/${tasks.given}`}
      </Labelled>
      <Labelled label="Điểm">
        {score && (
          <>
            {comma(score.points)} <small>{score.level}</small>
          </>
        )}
      </Labelled>
    </>
  );
}
