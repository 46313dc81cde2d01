import type { HandbookConfig } from '../config.ts';
import { type CollectionName, collectionNames, type Entry, type Library } from '../collections.ts';
import type { Ledger } from '../addresses/ledger-entries.ts';
import type { Problem } from '../problem.ts';
import { listReferences, type Reference } from './references.ts';
import { libraryWithValues } from './put-values.ts';
import { rules } from '../check/rules/index.ts';
import { listThings, type Thing } from './things.ts';

/** The library with its ids resolved: what pages ask. */
export interface Handbook {
  /** As readers meet it, with the values of rules put in. */
  library: Library;
  /** As its editors wrote it: for checks, and for whatever writes files. */
  written: Library;
  things: Thing[];
  byId: Map<string, Thing>;
  entries: Map<string, AnyEntry>;
  references: Reference[];
  /** Mentions of each id. */
  incoming: Map<string, Reference[]>;
  /** Mentions that each page makes. */
  outgoing: Map<string, Reference[]>;
}

type AnyEntry = Entry<{ id: string }>;

/** Resolves ids and back-links. Pure; what is wrong is told by `checkGraph`. */
export function buildGraph(written: Library, config: HandbookConfig): Handbook {
  const references = listReferences(written);
  const library = libraryWithValues(written, references);
  const things = listThings(library, config.scheme.slug);
  const all = collectionNames.flatMap((name) => library[name] as AnyEntry[]);
  return {
    library,
    written,
    things,
    // The first of two things with one id wins; a rule reports the second.
    byId: new Map([...things].reverse().map((thing) => [thing.id, thing])),
    entries: new Map(all.map((entry) => [entry.data.id, entry])),
    references,
    incoming: grouped(references, (reference) => reference.to),
    outgoing: grouped(references, (reference) => reference.from),
  };
}

/** Lists by key; the form page runs this in browsers that lack `Map.groupBy`. */
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Everything that the rules refuse in a graph, all at once. */
export function checkGraph(
  graph: Handbook,
  ledger: Ledger,
  config: HandbookConfig,
  refusedIds: ReadonlySet<string> = new Set(),
): Problem[] {
  const facts = { ...graph, library: graph.written, ledger, config, refusedIds };
  return rules.flatMap((rule) => rule(facts));
}

/** The thing with this id; throws when there is none, since the check has refused dangling ids before. */
export function thing(graph: Handbook, id: string): Thing {
  const found = graph.byId.get(id);
  if (!found) throw new Error(`[sổ tay] không có mục nào mang mã ${id}`);
  return found;
}

/** What mentions this id, each page or step once, in file order. */
export function backLinks(graph: Handbook, id: string): Thing[] {
  const ids = (graph.incoming.get(id) ?? []).map((r) => r.fromStep ?? r.from);
  return [...new Set(ids)].filter((from) => from !== id).map((from) => thing(graph, from));
}

/** The entry of a collection with this id; throws when there is none. */
export function entryOf<Name extends CollectionName>(
  graph: Handbook,
  _name: Name,
  id: string,
): Library[Name][number] {
  const found = graph.entries.get(id);
  if (!found) throw new Error(`[sổ tay] không có trang nào mang mã ${id}`);
  return found as Library[Name][number];
}
