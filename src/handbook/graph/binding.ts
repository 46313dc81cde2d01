import { joinCompounds } from '#vietnamese/non-breaking.ts';
import type { Handbook } from './graph.ts';

const binders = new WeakMap<Handbook, (text: string) => string>();

/** A heading with the glossary's compounds joined, so that “chi bộ” is never torn at a line end. */
export function bindTitle(graph: Handbook, text: string): string {
  let bind = binders.get(graph);
  if (!bind) {
    bind = joinCompounds(
      graph.library.glossary.filter(({ data }) => data.bind).map(({ data }) => data.term),
    );
    binders.set(graph, bind);
  }
  return bind(text);
}
