import { useState } from 'preact/hooks';
import { type Facts, factsOf } from '../papers/facts.ts';
import { spoken } from '../papers/spoken.ts';
import { timesOf } from '../papers/times.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { useKit } from './kit.ts';
import { Ear, Minutes } from './Ear.tsx';

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
  const markOf = (i: number) => {
    if (now === undefined) return times[i] ?? '';
    return i === now ? '●' : i < now ? '✓' : '';
  };
  return (
    <ol class="kit-whole" aria-label="Cả buổi họp">
      {facts.agenda.map((item, i) => (
        <li key={item.id} aria-current={i === now ? 'step' : undefined}>
          <Step
            facts={facts}
            item={item}
            number={i + 1}
            mark={markOf(i)}
            onGo={onGo && i !== now ? () => onGo(i) : undefined}
          />
        </li>
      ))}
    </ol>
  );
}

/** What a mark says of its step. */
const passed: Record<string, string> = { '●': 'đang họp', '✓': 'đã qua' };

interface StepProps {
  facts: Facts;
  item: AgendaItem;
  number: number;
  mark: string;
  onGo: (() => void) | undefined;
}

function Step({ facts, item, number, mark, onGo }: StepProps) {
  // What is closed is not drawn: the clock draws the whole anew each second.
  const [isOpen, setIsOpen] = useState(false);
  const script = facts.procedure.steps.find(({ id }) => id === item.id)?.script;
  const said = isOpen && script ? spoken(script, facts, item) : [];
  return (
    <details class="kit-line" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <time>{mark in passed ? <Ear shown={mark} heard={passed[mark] ?? ''} /> : mark}</time>
        <span>
          {number}. {item.title}
        </span>
        <b>
          <Minutes of={item.minutes} />
        </b>
      </summary>
      {isOpen && (
        <>
          <p class="kit-hint">{[item.phase, item.lead].filter(Boolean).join(' · ')}</p>
          {said.map((words) => (
            <p key={words}>“{words}”</p>
          ))}
          {onGo && (
            <button type="button" class="button" onClick={onGo}>
              Tới bước này<span class="sr-only"> {item.title}</span>
            </button>
          )}
        </>
      )}
    </details>
  );
}
