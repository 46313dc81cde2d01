import type { Edge, Lattice } from './lattice.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** How much the probability of the words counts beside the cost of reading them so. */
const LANGUAGE = 0.85;
/** Share of the pair in the probability of a word; the rest is how frequent it is by itself. */
const PAIR = 0.75;
const BEAM = 24;

export interface Path {
  edges: Edge[];
  cost: number;
}

interface Step {
  edge: Edge | null;
  before: Step | null;
  last: Word | null;
  cost: number;
}

/** The cheapest readings of the whole query, best first. */
export function bestPaths(lattice: Lattice, lexicon: Lexicon): Path[] {
  const at: Step[][] = lattice.map(() => []);
  at[0]?.push({ edge: null, before: null, last: null, cost: 0 });
  for (let place = 0; place < lattice.length - 1; place += 1) {
    const steps = [...(at[place] ?? [])].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    for (const step of steps) {
      for (const edge of lattice[place] ?? []) {
        const cost = step.cost + edge.cost + LANGUAGE * surprise(step.last, edge, lexicon);
        const last = edge.words.at(-1) ?? null;
        at[edge.to]?.push({ edge, before: step, last, cost });
      }
    }
  }
  return (at.at(-1) ?? [])
    .sort((a, b) => a.cost - b.cost)
    .slice(0, BEAM)
    .map((step) => ({ edges: trace(step), cost: step.cost }));
}

function trace(step: Step): Edge[] {
  const edges: Edge[] = [];
  for (let s: Step | null = step; s?.edge; s = s.before) edges.unshift(s.edge);
  return edges;
}

/** How unexpected an edge's words are after what came before. */
function surprise(before: Word | null, edge: Edge, lexicon: Lexicon): number {
  const [first, ...rest] = edge.words;
  if (!first) return Math.log(lexicon.total) * 0.7;
  let sum = -Math.log(probability(before, first, lexicon));
  if (edge.fixed) return sum;
  let last = first;
  for (const word of rest) {
    sum -= Math.log(probability(last, word, lexicon));
    last = word;
  }
  return sum;
}

function probability(before: Word | null, word: Word, lexicon: Lexicon): number {
  const alone = word.count / lexicon.total;
  if (!before) return alone;
  return PAIR * lexicon.likelihood(before, word) + (1 - PAIR) * alone;
}
