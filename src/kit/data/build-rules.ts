import { citationWords } from '#documents/citation-words.ts';
import { type Basis, citationsOf, levelOf } from '#documents/evidence.ts';
import type { StaleDocument } from '#documents/resolved.ts';
import { stateLabels } from '#documents/state.ts';
import { documentName, staleDocuments } from '#handbook/graph/basis.ts';
import { type Handbook, thing } from '#handbook/graph/graph.ts';
import { type RuleKey, ruleKeys } from '#rules/keys.ts';
import type { Rule } from '#rules/schema.ts';
import { ruleFor } from '#rules/value.ts';
import { valueWords } from '#rules/words.ts';
import type { KitRule } from './kit-data.ts';

/** Documents and provisions of a basis in one line. */
const sourceOf = (graph: Handbook, basis: Basis): string =>
  citationsOf(basis)
    .map((citation) => citationWords(citation, (id) => documentName(graph, id)))
    .join('; ');

/** A past document with its state and what follows it: `Hướng dẫn A (văn bản cũ, xem Hướng dẫn B)`. */
function staleWords({ shortTitle, status, successors }: StaleDocument): string {
  const next = successors.map((follower) => follower.shortTitle).join(', ');
  return `${shortTitle} (${stateLabels[status].label}${next ? `, xem ${next}` : ''})`;
}

/** A rule as the kit applies it. */
export const kitRule = (graph: Handbook, rule: Rule): KitRule => ({
  id: rule.id,
  title: rule.title,
  url: thing(graph, rule.id).url,
  text: rule.summary,
  value: rule.value,
  words: valueWords(rule.value),
  level: levelOf(rule),
  source: sourceOf(graph, rule.basis),
  isPreceding: citationsOf(rule.basis).some(({ precedes }) => precedes !== undefined),
  notes: rule.notes.map((note) => ({
    text: note.text,
    source: sourceOf(graph, note.basis),
    level: levelOf(note),
  })),
  stale: staleDocuments(graph, rule.id).map(staleWords),
});

/** The rules of the handbook by purpose. */
export const rulesForKit = (graph: Handbook): Record<RuleKey, KitRule> =>
  Object.fromEntries(
    ruleKeys.map((key) => [key, kitRule(graph, ruleFor(graph.library.rules, key).data)]),
  ) as Record<RuleKey, KitRule>;
