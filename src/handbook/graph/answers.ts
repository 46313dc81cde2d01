import { type AnswerKind, answerKindNames, answerKinds } from '#answers/kinds.ts';
import type { StaleDocument } from '#documents/resolved.ts';
import { evidenceLabels } from '#documents/evidence.ts';
import { type Mark, markOf } from '#documents/marks.ts';
import type { Trust } from '#documents/trust.ts';
import type { Answer } from '#answers/schema.ts';
import type { LinkView } from '#procedures/step-view.ts';
import { resolveBasis, staleDocuments } from './basis.ts';
import { bindTitle } from './binding.ts';
import { entryOf, type Handbook, thing } from './graph.ts';
import { links } from './procedure-view.ts';
import { suggested, trustFor } from './trust.ts';

/** An answer ready to be drawn. */
export interface AnswerView {
  answer: Answer;
  /** The question; its compounds do not tear at a line end. */
  title: string;
  /** What it rests on, where it stands alone. */
  trust: Trust;
  /** What it rests on, where it stands among others below their common line. */
  mark: Mark;
  stale: StaleDocument[];
  about: LinkView[];
}

/** The line under the title of a page of answers: each of them says itself what it rests on. */
export const answersTrust = (reviewed?: string): Trust =>
  suggested('Câu trả lời của sổ tay này', reviewed);

/** What an answer rests on, with the sign of its weakest source; our suggestions say so too. */
function markAmong(graph: Handbook, { basis, compared }: Answer, { level }: Trust): Mark {
  const { sign, label } = evidenceLabels[level];
  const mark = markOf(answersTrust(), resolveBasis(graph, basis, compared));
  return { sign, parts: mark?.parts ?? [{ words: label }] };
}

/** An answer by its id. */
export function answerView(graph: Handbook, id: string): AnswerView {
  const { data } = entryOf(graph, 'answers', id);
  const trust = trustFor(graph, id);
  return {
    answer: data,
    title: bindTitle(graph, data.question),
    trust,
    mark: markAmong(graph, data, trust),
    stale: staleDocuments(graph, id),
    about: links(graph, data.about),
  };
}

/** The answers of one kind by id, under the words of the kind. */
export interface AnswerGroup {
  kind: AnswerKind;
  title: string;
  /** Site path of its page. */
  url: string;
  answers: Answer[];
}

/** The kinds that have answers, in their order. */
export const answerGroups = (graph: Handbook): AnswerGroup[] =>
  answerKindNames.flatMap((kind) => {
    const answers = graph.library.answers
      .map(({ data }) => data)
      .filter((data) => data.kind === kind)
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
    const [first] = answers;
    if (!first) return [];
    const url = thing(graph, first.id).url.split('#')[0] ?? '';
    return [{ kind, title: answerKinds[kind].title, url, answers }];
  });

/** Questions that a page offers; more stand one link away. */
const MOST_ASKED = 6;

/** What people ask about the matter of a page. */
export interface Asked {
  questions: LinkView[];
  /** How many more there are. */
  more: number;
}

/** Questions about any of these ids, or that rest on one: those that are about it before all else first. */
export function askedAbout(graph: Handbook, ids: readonly string[]): Asked {
  const wanted = new Set(ids);
  const found = new Map<string, number>();
  for (const id of wanted)
    for (const { from } of graph.incoming.get(id) ?? [])
      if (graph.byId.get(from)?.kind === 'answer') found.set(from, placeOf(graph, from, wanted));
  const all = [...found]
    .sort(([a, i], [b, k]) => i - k || a.localeCompare(b, 'en'))
    .map(([id]) => id);
  return {
    questions: links(graph, all.slice(0, MOST_ASKED)).map((link) => ({
      ...link,
      title: bindTitle(graph, link.title),
    })),
    more: Math.max(0, all.length - MOST_ASKED),
  };
}

/** Where an answer names the first of these ids; after all of them where it only rests on one. */
function placeOf(graph: Handbook, answerId: string, wanted: ReadonlySet<string>): number {
  const { about } = entryOf(graph, 'answers', answerId).data;
  const at = about.findIndex((id) => wanted.has(id));
  return at < 0 ? about.length + 1 : at;
}
