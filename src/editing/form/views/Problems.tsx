import type { LocatedProblem } from '../../../handbook/problem.ts';

/** What is wrong at one place, in the words of the check. */
export function Problems({
  list,
  id,
}: {
  list: readonly LocatedProblem[] | undefined;
  id?: string;
}) {
  if (!list || list.length === 0) return null;
  return (
    <ul class="soan-loi" id={id}>
      {list.map(({ line, column, message, fix }) => (
        <li key={`${line}:${column}:${message}`}>
          {message} → {fix}
        </li>
      ))}
    </ul>
  );
}
