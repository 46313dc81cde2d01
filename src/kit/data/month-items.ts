import type { Statement } from '#documents/evidence.ts';
import { resolveBasis } from '#handbook/graph/basis.ts';
import { type Handbook, thing } from '#handbook/graph/graph.ts';
import { dayWords } from '#months/days.ts';
import { type Month, numberOf } from '#months/schema.ts';
import type { KitMonth, MonthItem } from './kit-data.ts';

function itemOf(graph: Handbook, { text, basis, compared }: Statement): MonthItem {
  const { level, citations } = resolveBasis(graph, basis, compared);
  const source = citations
    .map(({ shortTitle, provision }) => [shortTitle, provision].filter(Boolean).join(', '))
    .join('; ');
  return { text, level, source };
}

const monthOf = (graph: Handbook, { id, title, agenda, deadlines }: Month): KitMonth => ({
  title,
  url: thing(graph, id).url,
  agenda: agenda.map((item) => itemOf(graph, item)),
  deadlines: deadlines.map((item) =>
    itemOf(graph, {
      ...item,
      text: item.day ? `${dayWords(item.day)}: ${item.text}` : item.text,
    }),
  ),
});

/** What each month asks of a cell, by its number 1–12, with what each matter rests on. */
export const monthsForKit = (graph: Handbook): Record<number, KitMonth> =>
  Object.fromEntries(
    graph.library.months.map(({ data }) => [numberOf(data), monthOf(graph, data)]),
  );
