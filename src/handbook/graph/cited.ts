import { type Citation, citation } from '#documents/evidence.ts';
import { sourcesOf, type TrustSource } from '#documents/trust.ts';
import { resolveCitation } from './basis.ts';
import { entryOf, type Handbook } from './graph.ts';
import { blanked, withoutComments } from '../prose/live.ts';
import { rangesOf, stepTags, tagsOf } from '../prose/read.ts';
import { procedureIdOf } from './requirement-view.ts';

/** The citations that some prose makes, in order. */
export const citationsInProse = (body: string): Citation[] =>
  tagsOf(body)
    .filter(({ name, form }) => name === 'Cite' && form !== 'close')
    .flatMap((tag) => citationOf(tag) ?? []);

/** What a `<Cite>` says; undefined where it says too little. */
export function citationOf({
  attributes,
}: {
  attributes: ReadonlyMap<string, string>;
}): Citation | undefined {
  const { id, ...rest } = Object.fromEntries(attributes) as Record<string, string>;
  return citation.safeParse({ document: id, ...rest }).data;
}

function textOfStep(graph: Handbook, stepId: string): string {
  const { body } = entryOf(graph, 'procedures', procedureIdOf(stepId));
  return stepTags(body).find(({ id }) => id === stepId)?.text ?? '';
}

/** The citations that the prose of one step makes. */
export const citationsInStep = (graph: Handbook, stepId: string): Citation[] =>
  citationsInProse(textOfStep(graph, stepId));

/** True where the whole prose of a step stands in boxes that say themselves that they are suggestions. */
export function isAllSuggestion(graph: Handbook, stepId: string): boolean {
  const text = textOfStep(graph, stepId);
  const boxes = rangesOf(text, 'Suggestion').map(({ offset, end }) => ({ from: offset, to: end }));
  return blanked(withoutComments(text), boxes).trim() === '';
}

/** Citations anywhere in the data of a page; what it rested on in the past is none of them. */
function citationsInData(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsInData);
  if (value === null || typeof value !== 'object') return [];
  if ('document' in value && 'evidence' in value && !('relation' in value))
    return [value as Citation];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'basisThen' ? [] : citationsInData(child),
  );
}

/** Every document that a page cites, each once, with all the ways in which it was read for this page. */
export function citedSources(graph: Handbook, pageId: string): TrustSource[] {
  const entry = graph.entries.get(pageId);
  if (!entry) return [];
  const all = [...citationsInData(entry.data), ...citationsInProse(entry.body)];
  return sourcesOf(all.map((found) => resolveCitation(graph, found)));
}
