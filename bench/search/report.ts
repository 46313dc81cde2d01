import { sum, type ColdBytes } from './ask.ts';
import type { Outcome, Score } from './score.ts';

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

/** Prints one line per variant, and how long queries took. */
export function printScores(scores: readonly Score[], outcomes: readonly Outcome[]): void {
  console.log('variant              n    s@1    s@3    MRR');
  for (const { variant, n, first, three, reciprocal } of scores) {
    console.log(
      `${variant.padEnd(16)} ${String(n).padStart(5)} ${percent(first)} ${percent(three)}  ${reciprocal.toFixed(3)}`,
    );
  }
  const times = outcomes.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`ms per query: median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`);
}

/** Prints every query whose first result is wrong. */
export function printMisses(outcomes: readonly Outcome[]): void {
  for (const { variant, query, want, top, understood, rank } of outcomes) {
    if (rank !== 1)
      console.log(`MISS ${variant} | ${query} → ${understood} | want ${want} got ${top} (${rank})`);
  }
}

/** Prints what a first search costs, by kind of file. */
export function printBytes(rows: readonly ColdBytes[]): void {
  const kinds = [...new Set(rows.flatMap((row) => Object.keys(row.cold)))];
  console.log(`cold first search, brotli KB: ${kinds.join(' · ')} = total; second search`);
  for (const { query, cold, warm, ms } of rows) {
    const cells = kinds.map((kind) => kb(cold[kind] ?? 0)).join(' · ');
    console.log(
      `  ${cells} = ${kb(sum(Object.values(cold)))}; +${kb(warm)} | ${ms.toFixed(0)} ms | ${query}`,
    );
  }
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
