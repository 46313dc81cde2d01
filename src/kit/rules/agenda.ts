import type { RoleName } from '#procedures/roles.ts';
import type { KitProcedure, KitStep } from '../data/kit-data.ts';
import type { Meeting } from '../state/schema.ts';

/** One line of the agenda. */
export interface AgendaItem {
  id: string;
  title: string;
  lead: string;
  phase: string;
  /** What the step is for; a line that the cell added has none. */
  role?: RoleName;
  /** The field or table of the minutes that its notes go into. */
  notesTo?: string;
  minutes: number;
  /** Whether it takes place. */
  on: boolean;
  need: 'required' | 'optional' | 'choice' | 'extra';
}

/** A line that the cell added, with the step it follows (empty: before all). */
export interface ExtraItem {
  id: string;
  title: string;
  lead: string;
  minutes: number;
  after: string;
}

/** What the reader changed in the agenda of the procedure. */
export interface AgendaEdits {
  minutes: Record<string, number>;
  on: Record<string, boolean>;
  leads: Record<string, string>;
  extras: ExtraItem[];
}

/** Who leads a step: somebody else in a cell that has no chi ủy, by name where the presenter of the topic is known. */
function leadOf(
  step: KitStep,
  hasCommittee: boolean,
  presenter: string,
  isDeputy: boolean,
): string {
  if (step.role === 'topic-report' && presenter) return presenter;
  const lead = (!hasCommittee && step.leadWithoutCommittee) || step.lead;
  return isDeputy && lead === 'Bí thư' ? 'Phó bí thư' : lead;
}

/** What else was entered that the agenda follows: guests to introduce, minutes for the matters, a deputy in the chair. */
interface Asked {
  hasGuests?: boolean;
  discussion?: number;
  isDeputy?: boolean;
}

/** The agenda: the procedure's steps in its order, with the reader's changes. Extra lines stand where they were put. */
export function agendaOf(
  procedure: KitProcedure,
  edits: AgendaEdits,
  hasCommittee: boolean,
  presenter = '',
  { hasGuests = false, discussion = 0, isDeputy = false }: Asked = {},
): AgendaItem[] {
  const extrasAfter = (id: string, phase: string): AgendaItem[] =>
    edits.extras
      .filter((extra) => extra.after === id)
      .map(({ id: own, title, lead, minutes }) => ({
        id: own,
        title,
        lead,
        minutes,
        phase,
        on: true,
        need: 'extra',
      }));
  const first = procedure.steps[0]?.phase ?? '';
  return [
    ...extrasAfter('', first),
    ...procedure.steps.flatMap((step) => {
      const lead = edits.leads[step.id] || leadOf(step, hasCommittee, presenter, isDeputy);
      // A resolution has no force without its vote, so that one is left out only on purpose.
      const isAsked = step.role === 'vote' || (step.role === 'guests' && hasGuests);
      const on = step.need === 'optional' ? (edits.on[step.id] ?? isAsked) : true;
      const usual = step.role === 'discussion' ? Math.max(step.minutes, discussion) : step.minutes;
      const minutes = edits.minutes[step.id] ?? usual;
      const { id, title, phase, need, role, notesTo } = step;
      const item: AgendaItem = { id, title, lead, phase, role, minutes, on, need };
      return [notesTo ? { ...item, notesTo } : item, ...extrasAfter(id, phase)];
    }),
  ];
}

/** The agenda of a meeting, with what was entered about it. */
export const agendaOfMeeting = (
  procedure: KitProcedure,
  { setup, agenda, content }: Pick<Meeting, 'setup' | 'agenda' | 'content'>,
): AgendaItem[] =>
  agendaOf(procedure, agenda, setup.hasCommittee, setup.topicSpeaker.trim(), {
    hasGuests: setup.guests.trim() !== '',
    discussion: content.matters.reduce((sum, { minutes }) => sum + minutes, 0),
    isDeputy: setup.chairRole === 'PHÓ BÍ THƯ',
  });

/** Lines that take place. */
export const activeItems = (agenda: AgendaItem[]): AgendaItem[] => agenda.filter((item) => item.on);

/** Minutes of the lines that take place. */
export const totalOf = (agenda: AgendaItem[]): number =>
  activeItems(agenda).reduce((sum, item) => sum + item.minutes, 0);

/** Minutes from the start at which each line begins; lines left out begin where the next one does. */
export function startsOf(agenda: AgendaItem[]): number[] {
  let at = 0;
  return agenda.map((item) => {
    const start = at;
    if (item.on) at += item.minutes;
    return start;
  });
}

/** The longest line: where minutes are best added, because discussion is what a meeting is for. */
export const longestOf = (agenda: AgendaItem[]): AgendaItem | undefined =>
  activeItems(agenda).reduce<AgendaItem | undefined>(
    (best, item) => (best && best.minutes >= item.minutes ? best : item),
    undefined,
  );

/** Where an extra line stands after one move up or down: only extra lines move, the steps keep the procedure's order. */
export function movedExtra(procedure: KitProcedure, extra: ExtraItem, by: -1 | 1): ExtraItem {
  const places = ['', ...procedure.steps.map((step) => step.id)];
  const at = Math.max(0, places.indexOf(extra.after));
  return { ...extra, after: places[Math.min(places.length - 1, Math.max(0, at + by))] ?? '' };
}

/** An agenda with nothing changed. */
export const noEdits = (): AgendaEdits => ({ minutes: {}, on: {}, leads: {}, extras: [] });
