import { type Absolute, itemOf } from '../api/items.ts';
import { documentName } from '../handbook/basis.ts';
import { entryOf, type Handbook } from '../handbook/graph.ts';
import type { Lesson } from '../lessons/schema.ts';
import { basisWords, type DocumentNames, packItem } from './pack-item.ts';
import type { Pack, PackList } from './pack.ts';

/** Short names of all documents of the register, told apart by date where they share a number. */
export const documentNames = (graph: Handbook): DocumentNames =>
  Object.fromEntries(
    graph.library.documents.map(({ data }) => [data.id, documentName(graph, data.id)]),
  );

/** Words of a paragraph without markup. */
const plain = (text: string) =>
  text
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/<\/?[A-Za-z][^>]*>|\*\*?|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Paragraphs of a lesson's prose that rest on a document, under their headings. The rest speaks to the trainer and
 * is not shown to a class.
 */
export function citedParagraphs(body: string, names: DocumentNames): PackList[] {
  const sections = body.replace(/<Suggestion>[\s\S]*?<\/Suggestion>/g, '').split(/^## /m);
  return sections.slice(1).flatMap((section) => {
    const [heading = '', ...rest] = section.split('\n');
    const lines = rest
      .join('\n')
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.includes('<Cite'))
      .map((paragraph) => ({ text: plain(paragraph), basis: citesOf(paragraph, names) }));
    return lines.length > 0 ? [{ heading: heading.trim(), lines }] : [];
  });
}

function citesOf(paragraph: string, names: DocumentNames): string {
  const words = [...paragraph.matchAll(/<Cite\s([^>]*)\/>/g)].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const [provision, precedes] = [value('provision'), value('precedes')];
    return basisWords(
      [
        {
          document: value('id') ?? '',
          evidence: value('evidence') as 'press',
          ...(provision ? { provision } : {}),
          ...(precedes ? { precedes } : {}),
        },
      ],
      names,
    );
  });
  return [...new Set(words)].join('; ');
}

/** A lesson of the handbook with all its items, ready to be drawn. */
export function lessonPack(
  graph: Handbook,
  lesson: { data: Lesson; body: string },
  { absolute, site }: { absolute: Absolute; site: string },
): Pack {
  const { id, title, summary, audience, objectives, agenda, quiz } = lesson.data;
  const names = documentNames(graph);
  return {
    id,
    title,
    summary,
    audience,
    objectives,
    parts: agenda.map(({ items, ...part }) => ({
      ...part,
      items: items.map((item) => packItem(itemOf(graph, item, absolute), names)),
    })),
    facts: citedParagraphs(lesson.body, names),
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
