import {
  type Basis,
  type Citation,
  citationsOf,
  levelOf,
  type Statement,
} from '#documents/evidence.ts';
import type {
  ResolvedBasis,
  ResolvedCitation,
  ResolvedStatement,
  StaleDocument,
} from '#documents/resolved.ts';
import type { Comparison } from '#base/page-fields.ts';
import { wayRead } from '#documents/how-read.ts';
import { datedName, nameAmong } from '#documents/names.ts';
import { isPast } from '#documents/state.ts';
import type { Reference } from './references.ts';
import { backLinks, entryOf, type Handbook, thing } from './graph.ts';

const names = new WeakMap<Handbook, Map<string, string>>();

/** The name of a document in running text; with its date where another document has its number. */
export function documentName(graph: Handbook, id: string): string {
  let known = names.get(graph);
  if (!known) {
    const register = graph.library.documents.map(({ data }) => data);
    known = new Map(register.map((data) => [data.id, nameAmong(data, register)]));
    names.set(graph, known);
  }
  return known.get(id) ?? id;
}

/** A citation with its document looked up. */
export function resolveCitation(graph: Handbook, citation: Citation): ResolvedCitation {
  const { data } = entryOf(graph, 'documents', citation.document);
  return {
    document: data.id,
    shortTitle: documentName(graph, data.id),
    plainName: data.shortTitle,
    datedName: datedName(data),
    url: thing(graph, data.id).url,
    status: data.status,
    reviewed: data.reviewed,
    ...(citation.provision ? { provision: citation.provision } : {}),
    ...(citation.precedes
      ? {
          precedes: documentName(graph, citation.precedes),
          precedesDated: datedName(entryOf(graph, 'documents', citation.precedes).data),
        }
      : {}),
    evidence: citation.evidence,
    way: wayRead(citation.evidence, data),
  };
}

/** A basis with its documents looked up. */
export const resolveBasis = (
  graph: Handbook,
  basis: Basis,
  compared?: Comparison,
): ResolvedBasis => ({
  level: levelOf({ basis, compared }),
  ...(compared ? { compared } : {}),
  citations: citationsOf(basis).map((citation) => resolveCitation(graph, citation)),
});

/** Statements with their documents looked up. */
export const resolveStatements = (graph: Handbook, list: Statement[]): ResolvedStatement[] =>
  list.map(({ text, basis, compared }) => ({ text, basis: resolveBasis(graph, basis, compared) }));

/** Citations of documents on a page, in order. `basisThen` is history, not a basis of today. */
const citationsOn = (graph: Handbook, pageId: string) =>
  (graph.outgoing.get(pageId) ?? []).filter(
    (r) => r.expected === 'document' && !('path' in r.place && r.place.path.includes('basisThen')),
  );

const idsOf = (cited: { to: string }[]): string[] => [...new Set(cited.map((r) => r.to))];

/** Documents that follow this one, by the register's `succeeds`. */
export const successorsOf = (graph: Handbook, id: string) =>
  graph.library.documents
    .filter(({ data }) => data.succeeds.some((s) => s.document === id))
    .map(({ data }) => ({
      id: data.id,
      shortTitle: documentName(graph, data.id),
      url: thing(graph, data.id).url,
    }));

/** Citations of a page and of the rules whose values it takes. */
const citationsBehind = (graph: Handbook, pageId: string): Reference[] => [
  ...citationsOn(graph, pageId),
  ...idsOf((graph.outgoing.get(pageId) ?? []).filter((r) => r.expected === 'rule')).flatMap((id) =>
    citationsOn(graph, id),
  ),
];

/** Documents no longer in force that a page rests on, with the way to the new ones. A citation that names the version in force beside the one it read is not among them; the version it names is, once that is replaced in its turn. */
export function staleDocuments(graph: Handbook, pageId: string): StaleDocument[] {
  return idsOf(citationsBehind(graph, pageId).filter((r) => !r.precedes))
    .map((id) => entryOf(graph, 'documents', id).data)
    .filter((data) => isPast(data.status))
    .map((data) => ({
      shortTitle: documentName(graph, data.id),
      url: thing(graph, data.id).url,
      status: data.status,
      ...(data.statusNote ? { note: data.statusNote } : {}),
      successors: successorsOf(graph, data.id),
    }));
}

/** Pages and steps that rest on a document; older documents it follows are not among them. */
export const restingOn = (graph: Handbook, documentId: string) =>
  backLinks(graph, documentId).filter((found) => found.kind !== 'document');
