import { type NotesPlace, type RoleName } from '#procedures/roles.ts';

/** The papers that a decision, a task or a vote can go into; the minutes have all of them. */
export const destinations = {
  'month-resolution': 'Nghị quyết tháng',
  'topic-resolution': 'Nghị quyết chuyên đề',
  'minutes-only': 'Chỉ biên bản',
} as const;
export type Destination = keyof typeof destinations;

/** What the meeting decided. */
export interface Decision {
  id: string;
  /** The step in which it was decided. */
  step: string;
  text: string;
  /** Chosen by the chair; empty while the role of its step says so. */
  to: Destination | '';
  /** Who does it by when: with either it is a task as well. */
  who: string;
  due: string;
}

/** What is asked of a meeting to know its resolutions. */
export interface Parts {
  hasRegular: boolean;
  hasTopic: boolean;
}

/** What is asked of a step: its role, and where its notes go. */
export interface StepPlace {
  role?: RoleName;
  notesTo?: string;
}

const resolving: readonly RoleName[] = [
  'report',
  'members-tasks',
  'discussion',
  'conclusion',
  'tasks',
  'vote',
];
const topicNotes: NotesPlace = 'chuyen-de';

/** Where what is decided in a step goes unless the chair says otherwise; without a step it was planned before the meeting. */
export function usualDestination(step: StepPlace | undefined, parts: Parts): Destination {
  // A meeting of its own kind leaves with neither resolution.
  if (!parts.hasRegular && !parts.hasTopic) return 'minutes-only';
  const own: Destination = parts.hasRegular ? 'month-resolution' : 'topic-resolution';
  if (!step) return own;
  const isOnTopic = step.notesTo === topicNotes || step.role?.startsWith('topic-');
  if (isOnTopic && parts.hasTopic) return 'topic-resolution';
  return step.role && resolving.includes(step.role) ? own : 'minutes-only';
}

/** Whether a meeting leaves with the paper of a destination. */
export const isPossible = (to: Destination, { hasRegular, hasTopic }: Parts): boolean =>
  to === 'minutes-only' || (to === 'month-resolution' ? hasRegular : hasTopic);

/** Where something goes: as it was chosen, unless the meeting has no such paper any more. */
export function destinationOf(
  chosen: Destination | '',
  step: StepPlace | undefined,
  parts: Parts,
): Destination {
  const to = chosen || usualDestination(step, parts);
  return isPossible(to, parts) ? to : 'minutes-only';
}
