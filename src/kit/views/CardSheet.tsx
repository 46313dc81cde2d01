import { formatDay } from '#base/dates.ts';
import { type Card, cardOf } from '../papers/card.ts';
import { factsOf } from '../papers/facts.ts';
import { capital } from '../papers/sentence.ts';
import { KeepNotice } from './KeepNotice.tsx';
import { printOut } from './hand-out.ts';
import { useKit } from './kit.ts';
import { Ear, Minutes } from './Ear.tsx';

/** The fewest lines for matters and decisions: what is not filled in is written by hand. */
const matterLines = 3;
const decisionLines = 4;

const padded = <T,>(list: readonly T[], count: number): (T | undefined)[] =>
  Array.from({ length: Math.max(count, list.length) }, (_, i) => list[i]);

/** The name of the cell, with the word before it once. */
const cellLine = (cell: string): string =>
  /^chi bộ\s/iu.test(cell.trim()) ? cell.trim() : `Chi bộ: ${cell.trim() || '………………………'}`;

/** One page to print and chair from. */
export function CardSheet() {
  const { meeting, data, say } = useKit();
  const facts = factsOf(meeting, data);
  const card = cardOf(facts);
  const { setup } = meeting;
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>Thẻ điều hành một trang</h1>
      </header>
      <KeepNotice />
      <div class="actions">
        <button type="button" class="button button--main" onClick={() => printOut(say)}>
          In thẻ
        </button>
        <button type="button" class="button" onClick={() => history.back()}>
          Quay lại
        </button>
      </div>
      <div class="kit-card">
        <div class="kit-card__head">
          <p class="kit-card__title">{facts.procedure.title}</p>
          <p>
            {cellLine(setup.cell)} · Ngày: {setup.date ? formatDay(setup.date) : '……………'} · Bắt đầu:{' '}
            {setup.time || '………'} · Xong: ………
          </p>
        </div>
        <dl class="kit-card__boxes">
          {card.boxes.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Steps card={card} />
        <Foot card={card} />
      </div>
    </>
  );
}

function Steps({ card }: { card: Card }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Việc, ai làm</th>
          <th scope="col">Phút</th>
          <th scope="col">Nói gì</th>
          <th scope="col">Xong</th>
        </tr>
      </thead>
      {card.phases.map(({ title, minutes, rows }) => (
        <tbody key={title}>
          <tr class="kit-card__phase">
            <th scope="rowgroup" colSpan={4}>
              {title}
            </th>
            <td>
              <Minutes of={minutes} />
            </td>
          </tr>
          {rows.map((row) => (
            <tr key={row.id} class={row.isLong ? 'is-long' : undefined}>
              <td>{row.time}</td>
              <td>
                <strong>{row.title}</strong>
                <small>{row.lead}</small>
              </td>
              <td>
                <Minutes of={row.minutes} />
              </td>
              <td>{row.say}</td>
              <td>
                <Ear shown="☐" heard="ô để đánh dấu" />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A line to write on is dotted; what is written already stands above a rule of its own. */
const lineClass = (filled: unknown): string =>
  filled ? 'kit-card__line kit-card__line--filled' : 'kit-card__line';

function Foot({ card }: { card: Card }) {
  return (
    <div class="kit-card__foot">
      <div>
        <p>
          <strong>Việc xin chi bộ bàn</strong>
        </p>
        {padded(card.matters, card.matters.length > 0 ? 0 : matterLines).map((matter, i) => (
          <p class={lineClass(matter)} key={i}>
            {i + 1}. {matter && capital(matter.title)}
            {matter?.question && <small>Hỏi: {matter.question}</small>}
          </p>
        ))}
      </div>
      <div>
        <p>
          <strong>Quyết định, giao việc</strong>
        </p>
        {padded(card.decisions, decisionLines).map((decision, i) => (
          <p class={lineClass(decision)} key={i}>
            {decision && capital(decision.text)}
            {decision?.who && ` – ${decision.who}`}
          </p>
        ))}
      </div>
    </div>
  );
}
