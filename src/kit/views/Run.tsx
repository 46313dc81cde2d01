import { useEffect, useState } from 'preact/hooks';
import { activeItems } from '../rules/agenda.ts';
import { timeOfInstant } from '../rules/clock-time.ts';
import { fetchWriter } from '../papers/word.ts';
import { beganOn } from '../rules/held-day.ts';
import { held, resumed } from '../rules/meeting-state.ts';
import { endRun, goTo, type RunStep, startRun } from '../rules/run.ts';
import { shiftWords } from '../rules/run-words.ts';
import { AsideNotice } from './AsideNotice.tsx';
import { Consent } from './Consent.tsx';
import { Finish } from './Finish.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { useKit } from './kit.ts';
import { StartScreen } from './StartScreen.tsx';
import { StepScreen } from './StepScreen.tsx';
import { useAgenda } from './use-agenda.ts';
import { useClock } from './use-clock.ts';

/** Run mode: before the start, one step per screen, and what one leaves with. */
export function Run() {
  const { meeting, keeping, change, store } = useKit();
  const { agenda } = useAgenda();
  const { now, notice } = useClock();
  const [shift, setShift] = useState('');
  const items = activeItems(agenda);
  const steps: RunStep[] = items.map(({ id, title, minutes, role }) => ({
    id,
    title,
    planned: minutes * 60,
    grows: role === 'discussion' || role === 'topic-discussion',
  }));
  const going = meeting.run !== null && meeting.run.endedAt === null;

  useEffect(() => {
    document.documentElement.classList.toggle('is-running', going);
    if (going) void fetchWriter();
    return () => document.documentElement.classList.remove('is-running');
  }, [going]);

  if (keeping === 'asking') return <Consent />;
  const { run } = meeting;
  if (!run)
    return (
      <>
        <AsideNotice />
        <KeepNotice />
        <StartScreen onStart={() => change((m) => ({ ...m, run: startRun(steps, Date.now()) }))} />
      </>
    );
  if (run.endedAt !== null) return <Finish onResume={() => store.change(resumed, true)} />;

  // The agenda may have been shortened in another tab while the meeting goes on.
  const index = Math.min(run.index, items.length - 1);
  const item = items[index];
  if (!item) return null;
  const to = (next: number) => {
    const moved = goTo({ ...run, index }, steps, next, now);
    const end = timeOfInstant(run.endsAt - run.correction);
    setShift(shiftWords(moved.shift, end, next === items.length - 1));
    change((m) => ({ ...m, run: moved.run }));
  };
  return (
    <StepScreen
      key={item.id}
      item={item}
      index={index}
      steps={steps}
      run={{ ...run, index }}
      now={now}
      shift={shift}
      clockNotice={notice}
      onGo={to}
      onEnd={() =>
        change((m) =>
          m.run ? held({ ...m, run: endRun({ ...m.run, index }, steps, now) }, beganOn(m.run)) : m,
        )
      }
    />
  );
}
