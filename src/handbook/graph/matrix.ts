import type { Handbook } from './graph.ts';
import { fulfillingSteps } from './requirement-view.ts';

/** One requirement and, per procedure, the steps that help to fulfil it. */
export interface MatrixRow {
  id: string;
  title: string;
  slug: string;
  cells: { procedure: string; steps: { id: string; title: string; url: string }[] }[];
}

/** Requirements against procedures. Rows without any step stay: a gap is worth seeing. */
export function matrix(graph: Handbook): MatrixRow[] {
  const rows = graph.library.requirements
    .toSorted((a, b) => a.data.id.localeCompare(b.data.id))
    .map(({ slug, data }) => {
      const groups = fulfillingSteps(graph, data.id);
      return { id: data.id, title: data.title, slug, groups };
    });
  const used = new Set(rows.flatMap((row) => row.groups.map((group) => group.procedure)));
  const procedures = graph.library.procedures
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ data }) => data.shortTitle)
    .filter((name) => used.has(name));
  return rows.map(({ groups, ...row }) => ({
    ...row,
    cells: procedures.map((procedure) => ({
      procedure,
      steps: groups.find((group) => group.procedure === procedure)?.steps ?? [],
    })),
  }));
}
