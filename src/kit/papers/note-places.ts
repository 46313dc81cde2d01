import type { KitTemplate } from '../data/kit-data.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import type { Insertion } from '../../word/values.ts';
import type { Facts } from './facts.ts';
import { notesOf } from './notes.ts';
import { stepRoles } from './step-roles.ts';

/** Parts of the minutes (BM-02) that notes without a blank of their own stand at the end of. */
type Part = 'opening' | 'regular' | 'topic' | 'closing';

/** How the block begins that comes right after a part; the closing part ends with the form's last line. */
const following: Record<Exclude<Part, 'closing'>, RegExp> = {
  opening: /^III-/,
  regular: /^5\. Chuyên đề/,
  topic: /^IV-/,
};

/** The part that a line of the agenda belongs to, by its phase. */
function partOf({ procedure: { steps } }: Facts, { phase }: AgendaItem): Part {
  if (phase === steps[0]?.phase) return 'opening';
  if (phase === steps.at(-1)?.phase) return 'closing';
  const isTopic = steps.some(
    (step) => step.phase === phase && stepRoles[step.id]?.field === 'chuyen-de',
  );
  return isTopic ? 'topic' : 'regular';
}

/** Index of the block before which a part ends. */
export function endOfPart({ blocks }: KitTemplate, part: Part): number {
  if (part === 'closing') return blocks.length - 1;
  const at = blocks.findIndex((block) => 'text' in block && following[part].test(block.text));
  return at < 0 ? blocks.length - 1 : at;
}

/** Notes that have no blank in the form: those of extra lines and of steps without a role, never after the closing line. */
export function placedNotes(facts: Facts): Insertion[] {
  const form = facts.data.templates.find(({ id }) => id === 'BM-02');
  if (!form) return [];
  return facts.agenda
    .filter((item) => !stepRoles[item.id]?.field)
    .map((item) => {
      const [first, ...rest] = notesOf(facts.meeting, item.id);
      const lines = first === undefined ? [] : [`${item.title}: ${first}`, ...rest];
      return { before: endOfPart(form, partOf(facts, item)), lines };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** Lines right after the block of a form that holds a blank; nothing where there are no lines. */
export function afterBlank(
  { data: { templates } }: Facts,
  form: string,
  field: string,
  lines: string[],
): Insertion[] {
  const blocks = templates.find(({ id }) => id === form)?.blocks ?? [];
  const at = blocks.findLastIndex((block) => 'text' in block && block.text.includes(`{${field}}`));
  return lines.length > 0 && at >= 0 ? [{ before: at + 1, lines }] : [];
}
