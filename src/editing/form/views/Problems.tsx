import type { FormProblem } from '../problems.ts';
import { controlId } from './context.ts';

/** What is wrong at one control, and how to mend it. */
export function Problems({ list, id }: { list: readonly FormProblem[]; id: string }) {
  if (list.length === 0) return null;
  return (
    <ul class="soan-loi" id={id}>
      {list.map(({ message, fix }) => (
        <li key={message}>
          {message} → {fix}
        </li>
      ))}
    </ul>
  );
}

/** All that is wrong, a short line each, leading to its control. */
export function ProblemList({ problems }: { problems: readonly FormProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="soan-loi soan-ke" data-soan-loi>
      {problems.map(({ at, label, message, fix }, i) => (
        <li key={i}>
          {at === undefined ? (
            `${label}: ${message} → ${fix}`
          ) : (
            <a
              href={`#${controlId(at)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(at);
              }}
            >
              {label}: {message}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Brings a control into sight and puts the cursor there; a group gives it to its first control. */
function goTo(at: string): void {
  const place = document.getElementById(controlId(at));
  const control = place?.matches('fieldset')
    ? place.querySelector<HTMLElement>('input, select, textarea, button')
    : place;
  (control ?? place)?.focus();
  control?.scrollIntoView({ block: 'center' });
}
