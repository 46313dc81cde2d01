import type { KitProcedure } from '../data/kit-data.ts';

/** One line of the agenda. */
export interface AgendaItem {
  id: string;
  title: string;
  lead: string;
  phase: string;
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

/** Who leads a step: without committee words in a cell that has no chi ủy, by name where the presenter is known. */
const leadOf = (lead: string, hasCommittee: boolean, presenter: string): string => {
  if (presenter && lead === 'Đảng viên viết đề dẫn') return presenter;
  return hasCommittee
    ? lead
    : lead.replace('Chi ủy viên được phân công', 'Đảng viên được phân công');
};

/** The agenda: the procedure's steps in its order, with the reader's changes. Extra lines stand where they were put. */
export function agendaOf(
  procedure: KitProcedure,
  edits: AgendaEdits,
  hasCommittee: boolean,
  presenter = '',
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
      const lead = edits.leads[step.id] || leadOf(step.lead, hasCommittee, presenter);
      const on = step.need === 'optional' ? (edits.on[step.id] ?? false) : true;
      const minutes = edits.minutes[step.id] ?? step.minutes;
      const { id, title, phase, need } = step;
      return [{ id, title, lead, phase, minutes, on, need }, ...extrasAfter(id, phase)];
    }),
  ];
}

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
