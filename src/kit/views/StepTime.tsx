import { countdown, timeOfInstant } from '../rules/clock-time.ts';
import { expectedEnd, type Run, type RunStep, stepLeft } from '../rules/run.ts';
import { paceOf, paceWords, unsaid } from '../rules/run-words.ts';

import { Live } from './Live.tsx';

interface Props {
  run: Run;
  steps: RunStep[];
  now: number;
}

/** Time left for the step and for the whole, as a number, in words and by colour. */
export function StepTime({ run, steps, now }: Props) {
  const step = steps[run.index];
  const left = stepLeft(run, steps, now);
  const allotted = step ? (run.allotted[step.id] ?? step.planned) : 0;
  const expected = expectedEnd(run, steps, now);
  // The same measure as in the words about being late: less than that is on time.
  const end = Math.abs(expected - run.endsAt) < unsaid * 1000 ? run.endsAt : expected;
  const all = (end - now) / 1000;
  const planned = steps.reduce((sum, { planned }) => sum + planned, 0);
  return (
    <div class={`kit-time kit-time--${paceOf(left, allotted)}`}>
      <p class="kit-time__left" role="timer" aria-label="Thời gian còn lại của bước">
        <Live>{countdown(Math.ceil(left))}</Live>
      </p>
      <p class="kit-time__words">
        <Live>{paceWords(left, allotted)}</Live>
        <small>
          <Live>{`bước này ${Math.round(allotted / 60)} phút`}</Live>
        </small>
      </p>
      <meter
        min={0}
        max={planned}
        value={Math.max(0, planned - all)}
        aria-label="Phần buổi họp đã qua"
      >
        {Math.round((planned - all) / 60)} phút
      </meter>
      <p class="kit-time__all">
        <Live>
          {`${all >= 0 ? `Cả buổi còn ${Math.ceil(all / 60)} phút` : `Cả buổi quá ${Math.ceil(-all / 60)} phút`} · dự kiến kết thúc lúc ${timeOfInstant(end - run.correction)}`}
        </Live>
      </p>
    </div>
  );
}
