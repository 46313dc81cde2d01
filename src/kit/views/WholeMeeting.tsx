import { factsOf } from '../papers/facts.ts';
import { spoken } from '../papers/spoken.ts';
import { timesOf } from '../papers/times.ts';
import { useKit } from './kit.ts';

interface Props {
  /** The step that is going on; undefined before the meeting. */
  now?: number;
  onGo?: (index: number) => void;
}

/** The whole meeting, a closed line for each step; one press opens what is said in it. */
export function WholeMeeting({ now, onGo }: Props) {
  const { meeting, data } = useKit();
  const facts = factsOf(meeting, data);
  const times = timesOf(facts, '');
  return (
    <ol class="kit-whole" aria-label="Cả buổi họp">
      {facts.agenda.map((item, i) => {
        const script = facts.procedure.steps.find(({ id }) => id === item.id)?.script;
        const isNow = i === now;
        return (
          <li key={item.id} aria-current={isNow ? 'step' : undefined}>
            <details class="kit-line">
              <summary>
                <time>{now === undefined ? times[i] : isNow ? '●' : i < now ? '✓' : ''}</time>
                <span>
                  {i + 1}. {item.title}
                </span>
                <b>{item.minutes}′</b>
              </summary>
              <p class="kit-hint">{[item.phase, item.lead].filter(Boolean).join(' · ')}</p>
              {script && spoken(script, facts, item).map((words) => <p key={words}>“{words}”</p>)}
              {onGo && !isNow && (
                <button type="button" class="button" onClick={() => onGo(i)}>
                  Tới bước này<span class="sr-only">: {item.title}</span>
                </button>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}
