import { citationsOf, levelOf } from '../../documents/evidence.ts';
import type { StaleDocument } from '../../documents/resolved.ts';
import { stateLabels } from '../../documents/state.ts';
import { staleDocuments } from '../../handbook/basis.ts';
import { entryOf, type Handbook, thing } from '../../handbook/graph.ts';
import { type RuleKey, ruleKeys } from '../../rules/keys.ts';
import type { Rule } from '../../rules/schema.ts';
import type { KitRule } from './kit-data.ts';

/** Documents and provisions of a basis in one line. */
const sourceOf = (graph: Handbook, { basis }: Rule): string =>
  citationsOf(basis)
    .map(
      ({ document, provision, precedes }) =>
        [
          entryOf(graph, 'documents', document).data.shortTitle,
          ...(provision ? [provision] : []),
        ].join(', ') + (precedes ? ' (bản liền trước)' : ''),
    )
    .join('; ');

/** A past document with its state and what follows it: `Hướng dẫn A (văn bản cũ, xem Hướng dẫn B)`. */
function staleWords({ shortTitle, status, successors }: StaleDocument): string {
  const next = successors.map((follower) => follower.shortTitle).join(', ');
  return `${shortTitle} (${stateLabels[status].label}${next ? `, xem ${next}` : ''})`;
}

function ruleFor(graph: Handbook, key: RuleKey): KitRule {
  const found = graph.library.rules.find(({ data }) => data.key === key);
  if (!found) throw new Error(`[quy tắc] không có quy tắc nào mang khóa ${key}`);
  const { data } = found;
  return {
    id: data.id,
    title: data.title,
    url: thing(graph, data.id).url,
    text: data.summary,
    value: data.value,
    level: levelOf(data),
    source: sourceOf(graph, data),
    isPreceding: citationsOf(data.basis).some(({ precedes }) => precedes !== undefined),
    stale: staleDocuments(graph, data.id).map(staleWords),
  };
}

/** The rules of the handbook by purpose; a rule of the check has refused a purpose that none or two carry. */
export const rulesForKit = (graph: Handbook): Record<RuleKey, KitRule> =>
  Object.fromEntries(ruleKeys.map((key) => [key, ruleFor(graph, key)])) as Record<RuleKey, KitRule>;
