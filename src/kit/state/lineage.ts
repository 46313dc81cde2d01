import type { Kept } from './schema.ts';

/** What is asked of a kept state to know its place among others. */
type Placed = Pick<Kept, 'rev' | 'writers'>;

/** Windows that have not written for so many changes are no longer listed. */
const recent = 200;

/** Whether `later` was made with everything in view that led to `earlier` (a version vector). */
export const includes = (later: Placed, earlier: Placed): boolean =>
  Object.entries(earlier.writers).every(
    ([writer, rev]) => (later.writers[writer] ?? (later.rev - rev > recent ? Infinity : -1)) >= rev,
  );

/** The next change by `writer`, made in view of all these states. */
export function nextAfter(writer: string, seen: readonly Placed[]): Placed {
  const rev = Math.max(...seen.map((state) => state.rev)) + 1;
  const writers = { ...joined(seen), [writer]: rev };
  const listed = Object.entries(writers).filter(([, last]) => rev - last <= recent);
  return { rev, writers: Object.fromEntries(listed) };
}

/** The last change of each window that any of these states knows of. */
export const joined = (states: readonly Placed[]): Record<string, number> =>
  states.reduce<Record<string, number>>((all, { writers }) => {
    for (const [writer, rev] of Object.entries(writers))
      all[writer] = Math.max(all[writer] ?? rev, rev);
    return all;
  }, {});

/** Two states in the order in which every window puts them: by their age, then by who wrote them. */
export function inOrder<P extends Placed>(a: P, b: P): [P, P] {
  const writer = ({ rev, writers }: Placed) =>
    Object.keys(writers).find((one) => writers[one] === rev) ?? '';
  const isLater = a.rev === b.rev ? writer(a) > writer(b) : a.rev > b.rev;
  return isLater ? [b, a] : [a, b];
}
