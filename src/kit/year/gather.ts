import type { Meeting } from '../state/schema.ts';
import { originOf, sameWords } from '../state/side-by-side.ts';
import { isTouched } from '../state/new-meeting.ts';
import { groupBy } from './lists.ts';

/** A meeting, and where it was found: on this device, or in a file. */
export interface Found {
  meeting: Meeting;
  /** The name of the file; empty for this device. */
  file: string;
}

/** A meeting that was found with different words. */
export interface Differing {
  taken: Found;
  /** Where the others stand. */
  others: Found[];
}

/** What was found, each meeting once. */
export interface Gathered {
  meetings: Meeting[];
  differing: Differing[];
}

/** The one that was changed last; among those that do not say when, one of a meeting that is over. */
const better = (a: Found, b: Found): Found => {
  if (a.meeting.changedAt !== b.meeting.changedAt)
    return a.meeting.changedAt > b.meeting.changedAt ? a : b;
  return b.meeting.heldOn && !a.meeting.heldOn ? b : a;
};

/** Each meeting once, as it was changed last; of those that were found with different words it is said so. */
export function gather(found: readonly Found[]): Gathered {
  const real = found.filter(({ meeting }) => isTouched(meeting));
  const groups = [...groupBy(real, ({ meeting }) => originOf(meeting)).values()].map((all) => {
    const taken = all.reduce(better);
    const others = all.filter(({ meeting }) => !sameWords(meeting, taken.meeting));
    return { taken, others };
  });
  return {
    meetings: groups.map(({ taken }) => taken.meeting),
    differing: groups.filter(({ others }) => others.length > 0),
  };
}
