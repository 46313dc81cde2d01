import { procedureGroups } from '#procedures/schema.ts';
import { stepsOf } from '#procedures/timing.ts';
import type { Library } from '../collections.ts';
import { inGroups } from './groups.ts';

/** Forms that one piece of work asks for. */
export interface FormGroup {
  /** What is being done: the procedure; none for forms that no step uses. */
  procedure?: { id: string; title: string; shortTitle: string };
  forms: Library['templates'];
}

/**
 * Forms by what one is doing, each once: under the first procedure whose steps use it, in the order of the list of
 * procedures; what no step uses comes last.
 */
export function formGroups({
  procedures,
  templates,
}: Pick<Library, 'procedures' | 'templates'>): FormGroup[] {
  const left = new Map(templates.map((form) => [form.data.id, form]));
  const inOrder = inGroups(procedureGroups, procedures).flatMap(({ entries }) => entries);
  const groups = inOrder.map(({ data }): FormGroup => {
    const used = new Set(stepsOf(data).flatMap((step) => step.templates));
    const forms = [...used].flatMap((id) => left.get(id) ?? []);
    for (const form of forms) left.delete(form.data.id);
    const { id, title, shortTitle } = data;
    return { procedure: { id, title, shortTitle }, forms: byId(forms) };
  });
  return [...groups, { forms: byId([...left.values()]) }].filter(({ forms }) => forms.length > 0);
}

const byId = (forms: Library['templates']): Library['templates'] =>
  forms.toSorted((a, b) => a.data.id.localeCompare(b.data.id, 'en'));
