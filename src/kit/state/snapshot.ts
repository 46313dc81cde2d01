import type { Meeting } from './schema.ts';
import type { Aside, Keeping } from './storage.ts';

/** What views draw. */
export interface Snapshot {
  meeting: Meeting;
  archive: Meeting[];
  keeping: Keeping;
  /** True once another window has written. */
  otherTab: boolean;
  /** Texts on the device that cannot be read. */
  asides: Aside[];
}

/** Where a store stands. */
export interface Standing {
  /** Whether the page was opened from a folder: nothing is kept then. */
  isFolder?: boolean;
  /** Keys of texts that earlier versions left and that could not be moved. */
  others?: readonly string[];
}

/** A change of the meeting as it is shown; what another window changed meanwhile is merged in. */
export type Change = (meeting: Meeting) => Meeting;
