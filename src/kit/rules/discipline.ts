/** What a ballot on discipline can choose, the harsher first: what the cell proposes upwards, and what it decides itself. */
export const measures = ['higher', 'warning', 'reprimand'] as const;
export type Measure = (typeof measures)[number];

/** The measure that a secret ballot came to. */
export interface Outcome {
  measure: Measure;
  /** Ballots that carry it: its own, and those for harsher ones where they had to be added. */
  votes: number;
  /** True when no measure reached the number alone. */
  isAdded: boolean;
}

/** The measure that reaches the number needed: alone, or with the ballots for harsher ones added from the top down; undefined when none does. */
export function measureOf(
  ballots: Record<Measure, number>,
  needed: number,
  addUp: boolean,
): Outcome | undefined {
  const alone = measures.find((measure) => ballots[measure] >= needed);
  if (alone) return { measure: alone, votes: ballots[alone], isAdded: false };
  if (!addUp) return undefined;
  let votes = 0;
  for (const measure of measures) {
    votes += ballots[measure];
    if (votes >= needed) return { measure, votes, isAdded: true };
  }
  return undefined;
}
