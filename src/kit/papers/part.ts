import { formatDay } from '#base/dates.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import type { Destination } from '../rules/destination.ts';
import { isTask } from '../rules/tasks.ts';
import type { Facts } from './facts.ts';
import { addressed, linesOf, open } from './people.ts';

/** What belongs to a part: the step it comes from, and the paper it goes into. */
interface Placed {
  step: string;
  to: Destination;
}

/** Whether something belongs to the part on the topic: by the resolution it goes into, else by its step. */
function isOnTopic({ usual }: Facts, { step, to }: Placed): boolean {
  if (to !== 'minutes-only') return to === 'topic-resolution';
  return usual(step) === 'topic-resolution';
}

/** Whether something belongs to the same part of the meeting as a step; without a step, and where there is one part only, it does. */
export function isOfPart(facts: Facts, thing: Placed, item: AgendaItem | undefined): boolean {
  if (!item || !(facts.hasRegular && facts.hasTopic)) return true;
  return isOnTopic(facts, thing) === isOnTopic(facts, { step: item.id, to: facts.usual(item.id) });
}

/** Who does something by when, to stand behind it: ` (đồng chí Lê Hoa, trước ngày 20/12/2026)`. */
export function byWhom({ who, due }: { who: string; due: string }): string {
  const words = [addressed(who), due && `trước ngày ${formatDay(due)}`].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** What was agreed in the part of a step, in the order of the meeting; a topic begins with the measures prepared for it. */
export function agreedIn(facts: Facts, item: AgendaItem | undefined): string[] {
  const { agenda, meeting, sent, hasTopic } = facts;
  const order = (step: string) => agenda.findIndex(({ id }) => id === step);
  const decided = [...meeting.decisions]
    .filter((one) => isOfPart(facts, { step: one.step, to: sent(one) }, item))
    .sort((a, b) => order(a.step) - order(b.step))
    .flatMap((one) => {
      const lines = linesOf(one.text).map(open);
      const last = lines.length - 1;
      return lines.map((line, i) => (i === last && isTask(one) ? line + byWhom(one) : line));
    });
  const topical = { step: '', to: 'topic-resolution' } as const;
  const measures =
    hasTopic && item && isOfPart(facts, topical, item)
      ? linesOf(meeting.content.topic.measures).map(open)
      : [];
  return [...measures, ...decided];
}

/** What was given to do in the part of a step, beside decisions that name somebody. */
export const givenIn = (facts: Facts, item: AgendaItem | undefined): string[] =>
  facts.meeting.tasks
    .filter((task) => task.what.trim() && isOfPart(facts, { ...task, to: facts.sent(task) }, item))
    .map((task) => open(task.what) + byWhom(task));
