import type { Understanding } from '../understand/reading.ts';
import type { Ranked } from './rank.ts';

/** A name that says nearly what was asked: what stands under it answers. */
const NAMED = 0.5;
/** Less will do where the text holds everything that was asked, and nothing else comes near. */
const HALF_NAMED = 0.33;
const HELD = 0.85;
const AHEAD = 1.15;
/** Below this nothing on the site is about what was asked. */
const FITS = 0.62;

/** The result that answers the query by itself, above all others; none where that is doubtful. */
export function cardOf(ranked: readonly Ranked[], meaning: Understanding): Ranked | undefined {
  const [first, second] = ranked;
  if (!first) return undefined;
  const { name, covered } = first.parts;
  const clear = first.score >= AHEAD * (second?.score ?? 0);
  const sure = name >= NAMED || (name >= HALF_NAMED && covered >= HELD && clear);
  switch (first.kind) {
    case 'answer':
      return sure ? first : undefined;
    case 'rule':
      return sure && isQuantity(meaning) ? first : undefined;
    case 'term':
      return name >= 0.8 || (meaning.asks === 'definition' && name >= NAMED) ? first : undefined;
    case 'document':
      return meaning.documents.some(({ ids }) => ids.length > 0) ? first : undefined;
    default:
      return undefined;
  }
}

const isQuantity = ({ asks }: Understanding): boolean =>
  asks === 'number' || asks === 'duration' || asks === 'date';

/** True when no unit is about what was asked, however many share a word with it. */
export function isLacking(ranked: readonly Ranked[], meaning: Understanding): boolean {
  if (meaning.documents.length > 0) return meaning.documents.every(({ state }) => state === 'missing');
  return fitOf(ranked) < FITS;
}

/** How well the best units fit, from 0 to 1: a name or text that holds the query. */
export function fitOf(ranked: readonly Ranked[]): number {
  return ranked
    .slice(0, 5)
    .reduce((most, { parts }) => Math.max(most, 0.5 * parts.covered + 0.5 * parts.name), 0);
}
