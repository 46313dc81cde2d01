import { kitUse } from '#rules/keys.ts';
import { restingOn } from './basis.ts';
import { entryOf, type Handbook } from './graph.ts';
import { procedureIdOf } from './requirement-view.ts';
import type { Thing } from './things.ts';

/** A page or step that takes its number from a rule. */
export interface RuleUse extends Thing {
  /** Of a step, the meeting that it belongs to: steps of different meetings share their names. */
  within?: string;
}

/** Everything that applies a rule. */
export interface RuleUses {
  /** What the meeting kit takes from it, in words; left out where it asks for nothing. */
  kit?: string;
  places: RuleUse[];
}

/** Everything that applies the rule with this id. */
export function usesOf(graph: Handbook, id: string): RuleUses {
  const kit = kitUse(entryOf(graph, 'rules', id).data.key);
  return {
    ...(kit ? { kit } : {}),
    // Questions about it stand in a list of their own.
    places: restingOn(graph, id)
      .filter(({ kind }) => kind !== 'answer')
      .map((found) =>
        found.kind === 'step' ? { ...found, within: meetingOf(graph, found) } : found,
      ),
  };
}

const meetingOf = (graph: Handbook, { id }: Thing): string =>
  entryOf(graph, 'procedures', procedureIdOf(id)).data.shortTitle.toLocaleLowerCase('vi');

/** The rules that rest on a document, each with all that applies it. */
export const rulesRestingOn = (graph: Handbook, documentId: string) =>
  restingOn(graph, documentId)
    .filter(({ kind }) => kind === 'rule')
    .map((rule) => ({ rule, uses: usesOf(graph, rule.id) }));
