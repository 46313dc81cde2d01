import { hasMarks } from '#vietnamese/fold.ts';
import { type Handbook, thing } from '#handbook/graph/graph.ts';
import { trustFor } from '#handbook/graph/trust.ts';
import type { Card } from '../data.ts';
import { basisLine, cardLinks, documentsOf } from './card-parts.ts';
import type { Note } from './units.ts';

/** Steps, rules and forms first, then what the answer rests on. */
const MOST_LINKS = 6;

/**
 * Questions with their answers: what search is asked most. A way to ask that is written without marks says nothing new,
 * since marks are added to a query; among the words of the site it would make `kiem` one of them.
 */
export function answerNotes(graph: Handbook): [string, Note][] {
  return graph.library.answers.map(({ data }) => {
    const { url } = thing(graph, data.id);
    const { question, variants, answer, safeRule, askWhom, about } = data;
    const card: Card = {
      id: data.id,
      title: question,
      answer,
      basis: basisLine(trustFor(graph, data.id)),
      ...(safeRule ? { safe: safeRule } : {}),
      links: cardLinks(graph, [...new Set([...about, ...documentsOf(data.basis)])], MOST_LINKS),
      ...(askWhom ? { ask: askWhom } : {}),
    };
    return [
      url,
      { kind: 'answer', title: question, names: variants.filter(hasMarks), gist: answer, card },
    ];
  });
}
