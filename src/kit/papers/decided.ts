import type { AgendaItem } from '../rules/agenda.ts';
import {
  type Decision,
  type Destination,
  destinationOf,
  type Parts,
  usualDestination,
} from '../rules/destination.ts';
import { allTasks, isTask, type Task } from '../rules/tasks.ts';
import type { Meeting } from '../state/schema.ts';

/** A thing with the paper that it goes into. */
type Sent<T> = Omit<T, 'to'> & { to: Destination };

/** What the meeting decided and gave to do, each with the paper that it goes into. */
export interface Decided {
  /** Decisions that name nobody and no day, in the order of the meeting. */
  decisions: Sent<Decision>[];
  /** Tasks, and decisions that are tasks as well. */
  tasks: Sent<Task>[];
  /** Where something of this step goes unless the chair says otherwise. */
  usual: (step: string) => Destination;
  /** Where a thing goes. */
  sent: (thing: { to: Destination | ''; step: string }) => Destination;
}

/** Works out where decisions and tasks go. */
export function decidedOf(meeting: Meeting, agenda: readonly AgendaItem[], parts: Parts): Decided {
  const stepOf = (id: string) => (id === '' ? undefined : agenda.find((item) => item.id === id));
  const sent = ({ to, step }: { to: Destination | ''; step: string }) => {
    // A step that is not in the agenda any more has said what it could.
    const item = stepOf(step) ?? (step === '' ? undefined : {});
    return destinationOf(to, item, parts);
  };
  const order = (id: string) => agenda.findIndex((item) => item.id === id);
  return {
    decisions: meeting.decisions
      .filter((decision) => decision.text.trim() !== '' && !isTask(decision))
      .sort((a, b) => order(a.step) - order(b.step))
      .map((decision) => ({ ...decision, to: sent(decision) })),
    tasks: allTasks(meeting)
      .filter(({ what, who }) => what.trim() || who.trim())
      .map((task) => ({ ...task, to: sent(task) })),
    usual: (step) => usualDestination(stepOf(step), parts),
    sent,
  };
}
