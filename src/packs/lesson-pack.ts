import { type Absolute, itemOf } from '#api/items.ts';
import { documentName } from '#handbook/graph/basis.ts';
import { citationOf } from '#handbook/graph/cited.ts';
import { entryOf, type Handbook } from '#handbook/graph/graph.ts';
import { type PlainPart, plainParts } from '#handbook/prose/plain.ts';
import { proseTree } from '#handbook/prose/tree.ts';
import type { Lesson } from '#lessons/schema.ts';
import { basisWords, type DocumentNames, packItem } from './pack-item.ts';
import type { Pack, PackList } from './pack.ts';
import { sourcesOf } from './sources.ts';

/** Short names of all documents of the register, told apart by date where they share a number. */
export const documentNames = (graph: Handbook): DocumentNames =>
  Object.fromEntries(
    graph.library.documents.map(({ data }) => [data.id, documentName(graph, data.id)]),
  );

/** Ids of the documents of the register that are in force. */
export const inForceIn = ({ library }: Handbook): string[] =>
  library.documents.flatMap(({ data }) => (data.status === 'in-force' ? [data.id] : []));

/**
 * Paragraphs of a lesson's prose that rest on a document, under their headings. The rest speaks to the trainer and
 * is not shown to a class.
 */
export function citedParagraphs(body: string, names: DocumentNames): PackList[] {
  const sections: PackList[] = [];
  for (const { text, heading, suggestion, cites } of plainParts(proseTree(body).children ?? [])) {
    if (heading === 2) sections.push({ heading: text, lines: [] });
    else if (cites.length > 0 && !suggestion)
      sections.at(-1)?.lines.push({ text, basis: citesWords(cites, names) });
  }
  return sections.filter(({ lines }) => lines.length > 0);
}

function citesWords(cites: PlainPart['cites'], names: DocumentNames): string {
  const words = cites.flatMap((attributes) => {
    const found = citationOf({ attributes });
    return found ? [basisWords([found], names)] : [];
  });
  return [...new Set(words)].join('; ');
}

/** A lesson of the handbook with all its items, ready to be drawn. */
export function lessonPack(
  graph: Handbook,
  lesson: { data: Lesson; body: string },
  { absolute, site }: { absolute: Absolute; site: string },
): Pack {
  const { id, title, summary, audience, objectives, agenda, quiz, takeaways } = lesson.data;
  const names = documentNames(graph);
  const parts = agenda.map(({ items, ...part }) => ({
    ...part,
    items: items.map((item) => packItem(itemOf(graph, item, absolute), names)),
  }));
  return {
    id,
    title,
    summary,
    audience,
    objectives,
    parts,
    sources: sourcesOf({ parts }, { documents: names, inForce: inForceIn(graph) }),
    facts: citedParagraphs(lesson.body, names),
    ...(takeaways ? { takeaways } : {}),
    quiz: quiz.map((question) => ({ question, basis: basisWords(question.basis, names) })),
    link: absolute(`/b/${id}/`),
    site,
  };
}

/** The pack of a lesson by its id. */
export const packOf = (
  graph: Handbook,
  id: string,
  to: { absolute: Absolute; site: string },
): Pack => lessonPack(graph, entryOf(graph, 'lessons', id), to);
