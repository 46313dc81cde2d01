import type { Meeting } from '../state/schema.ts';

/** Where a meeting stands: being prepared, going on, or over. */
export const stateLabels = { draft: 'Đang soạn', running: 'Đang họp', held: 'Đã họp' } as const;
export type MeetingState = keyof typeof stateLabels;

/** What a meeting says of where it stands. */
type Standing = Pick<Meeting, 'run' | 'heldOn'>;

/** Where a meeting stands. */
export function stateOf({ run, heldOn }: Standing): MeetingState {
  if (heldOn !== '') return 'held';
  return run ? 'running' : 'draft';
}

/** Whether nothing of a meeting may change: it was held, and nobody unlocked it. */
export const isLocked = ({ heldOn, unlocked }: Pick<Meeting, 'heldOn' | 'unlocked'>): boolean =>
  heldOn !== '' && !unlocked;

/** A held meeting that may be put right; when it was unlocked stays noted. */
export const unlock = (meeting: Meeting, id: string, at: number): Meeting => ({
  ...meeting,
  unlocked: true,
  corrections: [...meeting.corrections, { id, at, note: '' }],
});

/** The same, closed again. */
export const lock = (meeting: Meeting): Meeting => ({ ...meeting, unlocked: false });

/** The day of a meeting: when it was held, otherwise when it is planned. */
export const dayOf = ({ heldOn, setup }: Pick<Meeting, 'heldOn' | 'setup'>): string =>
  heldOn || setup.date;

/** A meeting that is over on that day, and one that goes on after all. */
export const held = (meeting: Meeting, day: string): Meeting => ({
  ...meeting,
  heldOn: day,
  unlocked: false,
});
export const resumed = (meeting: Meeting): Meeting => ({
  ...meeting,
  heldOn: '',
  unlocked: false,
  run: meeting.run && { ...meeting.run, endedAt: null },
});
