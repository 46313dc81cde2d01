export interface Query {
  variant: string;
  query: string;
  want: string[];
}

export interface Outcome extends Query {
  top: string[];
  understood: string;
  /** Place of the first right page, from 1; 0 when it is not among those shown. */
  rank: number;
  ms: number;
}

export interface Score {
  variant: string;
  n: number;
  first: number;
  three: number;
  reciprocal: number;
}

/** Success at 1 and 3 and mean reciprocal rank, per variant and over all. */
export function scoreOutcomes(outcomes: readonly Outcome[]): Score[] {
  const variants = [...new Set(outcomes.map((outcome) => outcome.variant))].toSorted();
  return [
    ...variants.map((variant) =>
      score(
        variant,
        outcomes.filter((o) => o.variant === variant),
      ),
    ),
    score('all', outcomes),
  ];
}

function score(variant: string, outcomes: readonly Outcome[]): Score {
  const n = outcomes.length || 1;
  const share = (test: (rank: number) => boolean): number =>
    outcomes.filter(({ rank }) => rank > 0 && test(rank)).length / n;
  return {
    variant,
    n: outcomes.length,
    first: share((rank) => rank === 1),
    three: share((rank) => rank <= 3),
    reciprocal: outcomes.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / n,
  };
}
