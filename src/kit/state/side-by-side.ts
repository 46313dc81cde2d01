import { same } from './merge.ts';
import { isTouched, newId } from './new-meeting.ts';
import type { Kept, Meeting } from './schema.ts';

/** The id of the meeting itself, also for a copy of it that stands beside it with other words. */
export const originOf = ({ id, copyOf }: Meeting): string => copyOf || id;

/** Whether two meetings say the same, whatever they are called and whenever they were changed. */
export function sameWords(a: Meeting, b: Meeting): boolean {
  const words = (meeting: Meeting) => ({
    ...meeting,
    id: '',
    copyOf: '',
    changedAt: 0,
    version: 0,
    run: meeting.run && { ...meeting.run, seenAt: 0 },
  });
  return same(words(a), words(b));
}

/** A changed meeting with the moment of the change, where anything of it was changed. */
export const stamped = (before: Meeting, after: Meeting): Meeting =>
  sameWords(before, after) ? after : { ...after, changedAt: Date.now() };

const asCopy = (meeting: Meeting): Meeting => ({
  ...meeting,
  id: newId(),
  copyOf: originOf(meeting),
});

/** A meeting as it can stand beside these: as it is, as a copy where its id is taken, not at all where one says the same. */
function fitting(meeting: Meeting, known: readonly Meeting[]): Meeting[] {
  const twins = known.filter((one) => originOf(one) === originOf(meeting));
  if (twins.some((one) => sameWords(one, meeting))) return [];
  return [known.some(({ id }) => id === meeting.id) ? asCopy(meeting) : meeting];
}

/** What is kept with more meetings in the archive; none that says something else is left out or put in another's place. */
export function beside(kept: Kept, more: readonly Meeting[]): Kept {
  const archive = more.reduce<Meeting[]>(
    (all, meeting) => [...all, ...fitting(meeting, [kept.meeting, ...all])],
    kept.archive,
  );
  return { ...kept, archive };
}

/**
 * What is kept once another meeting is opened: the present one goes to the archive unless nothing was entered in it.
 * One of the archive with the same id stays there, unless it says the very same.
 */
export function opened(kept: Kept, meeting: Meeting, more: readonly Meeting[] = []): Kept {
  const known = isTouched(kept.meeting) ? [kept.meeting, ...kept.archive] : kept.archive;
  const own = known.find((one) => one.id === meeting.id && sameWords(one, meeting));
  const archive = known.filter((one) => one !== own);
  const isTaken = archive.some(({ id }) => id === meeting.id);
  const next = own ?? (isTaken ? asCopy(meeting) : meeting);
  return beside({ ...kept, meeting: next, archive }, more);
}

/** What is kept without one meeting; where it was the present one, an empty one is. */
export const without = (kept: Kept, id: string, fresh: () => Meeting): Kept => ({
  ...kept,
  meeting: kept.meeting.id === id ? fresh() : kept.meeting,
  archive: kept.archive.filter((meeting) => meeting.id !== id),
});
