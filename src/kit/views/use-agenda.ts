import { type AgendaEdits, type AgendaItem, agendaOfMeeting, totalOf } from '../rules/agenda.ts';
import { checkMinimum, type MinimumCheck } from '../rules/minimum.ts';
import { procedureOf } from '../papers/facts.ts';
import type { KitProcedure } from '../data/kit-data.ts';
import { useKit } from './kit.ts';

/** The agenda of the meeting with what views say about it. */
export interface AgendaView {
  procedure: KitProcedure;
  agenda: AgendaItem[];
  total: number;
  /** The minimum that counts, undefined where none is known. */
  least: number | undefined;
  check: MinimumCheck;
  edit: (part: (edits: AgendaEdits) => Partial<AgendaEdits>) => void;
}

/** The agenda as it stands, and how to change it. */
export function useAgenda(): AgendaView {
  const { meeting, data, change } = useKit();
  const { setup } = meeting;
  const procedure = procedureOf(data, setup.kind);
  const agenda = agendaOfMeeting(procedure, meeting);
  const total = totalOf(agenda);
  const own = setup.ownMinimum || undefined;
  return {
    procedure,
    agenda,
    total,
    least: own ?? procedure.minimum?.minutes,
    check: checkMinimum({ total, rule: procedure.minimum, own }),
    edit: (part) => change((m) => ({ ...m, agenda: { ...m.agenda, ...part(m.agenda) } })),
  };
}
