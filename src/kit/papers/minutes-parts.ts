import { partOfRole } from '#procedures/roles.ts';
import type { SlotOf } from '#templates/papers.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import type { Facts } from './facts.ts';
import { notesOf } from './notes.ts';
import { stopped } from './people.ts';

/** Parts of the minutes that notes without a blank of their own stand at the end of. */
type Part = Exclude<SlotOf<'minutes'>, 'bieu-quyet' | 'viec-ban'>;

/** The part that a line of the agenda belongs to: by its role, else by the roles of its phase. */
function partOf({ procedure: { steps } }: Facts, { role, phase }: AgendaItem): Part {
  const own = role && partOfRole[role];
  const around = steps.filter((step) => step.phase === phase).map((step) => partOfRole[step.role]);
  const parts = ['mo-dau', 'ket-thuc', 'chuyen-de'] as const;
  return parts.find((part) => (own ? own === part : around.includes(part))) ?? 'thuong-ky';
}

/** Notes that have no blank in the form, by part: those of extra lines and of steps whose notes go nowhere else. */
export function notesByPart(facts: Facts): Record<Part, string[]> {
  const parts: Record<Part, string[]> = {
    'mo-dau': [],
    'thuong-ky': [],
    'chuyen-de': [],
    'ket-thuc': [],
  };
  for (const item of facts.agenda.filter(({ notesTo }) => !notesTo)) {
    const [first, ...rest] = notesOf(facts, item.id);
    if (first !== undefined)
      parts[partOf(facts, item)].push(`${item.title}: ${stopped(first)}`, ...rest.map(stopped));
  }
  return parts;
}
