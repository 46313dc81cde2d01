import { type Basis, citationsOf, evidenceLabels } from '#documents/evidence.ts';
import { stateLabels } from '#documents/state.ts';
import type { Trust } from '#documents/trust.ts';
import { type Piece, trustWords } from '#documents/trust-words.ts';
import { documentName } from '#handbook/graph/basis.ts';
import { type Handbook, thing } from '#handbook/graph/graph.ts';
import type { CardLink } from '../data.ts';

/** Sign and words of what something rests on, in one line. */
export function basisLine(trust: Trust): string {
  const { level, sources, compared, ours } = trust;
  const line = { level, sources, ...(compared ? { compared } : {}), ...(ours ? { ours } : {}) };
  const words = trustWords(line).map(wordsOf).join('');
  return `${evidenceLabels[trust.level].sign} ${words}`;
}

const wordsOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : 'text' in piece ? piece.text : stateLabels[piece.state].label;

/** Links to things by id, `most` at most. */
export const cardLinks = (graph: Handbook, ids: readonly string[], most = 4): CardLink[] =>
  ids.slice(0, most).map((id) => {
    const { title, url, kind } = thing(graph, id);
    if (kind === 'document') return { id, title: documentName(graph, id), url };
    return { id, title: kind === 'step' ? `Bước: ${title}` : title, url };
  });

/** Ids of the documents of a basis, and of those in force where only the one before was read. */
export const documentsOf = (basis: Basis): string[] => [
  ...new Set(
    citationsOf(basis).flatMap(({ document, precedes }) => [
      ...(precedes ? [precedes] : []),
      document,
    ]),
  ),
];
