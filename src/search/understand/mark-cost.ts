import { splitTone } from '#vietnamese/syllable.ts';

/**
 * How far the marks of two words of the same letters lie apart: nothing for the same word, little
 * for marks left out, much for marks that say something else.
 */
export function markCost(typed: string, meant: string): number {
  const a = splitTone(typed);
  const b = splitTone(meant);
  let cost = toneCost(a.tone, b.tone);
  for (let i = 0; i < Math.min(a.letters.length, b.letters.length); i += 1) {
    cost += letterCost(a.letters[i] ?? '', b.letters[i] ?? '');
  }
  return cost;
}

function toneCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (typed === 'ngang') return 1;
  const pair = [typed, meant].sort().join();
  return pair === 'hỏi,ngã' ? 1 : 2.5;
}

function letterCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (typed === 'd') return 0.6;
  if (typed === 'đ') return 2.5;
  if ('iy'.includes(typed) && 'iy'.includes(meant)) return 0.05;
  if ('aeou'.includes(typed)) return 1;
  return 'aeou'.includes(meant) ? 2 : 1.8;
}
