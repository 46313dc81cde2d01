/** The kind of slip that leads from one word to another; null when it takes more than one. */
export type Slip = 'swap' | 'drop' | 'extra' | 'replace';

/** Compares two different words and names the single slip between them. */
export function slipBetween(typed: string, meant: string): Slip | null {
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1) return null;
  const shorter = Math.min(typed.length, meant.length);
  let start = 0;
  while (start < shorter && typed[start] === meant[start]) start += 1;
  let same = 0;
  while (same < shorter - start && typed.at(-1 - same) === meant.at(-1 - same)) same += 1;
  const other = shorter - start - same;
  if (difference !== 0) return other === 0 ? (difference === 1 ? 'extra' : 'drop') : null;
  if (other === 1) return 'replace';
  const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  return other === 2 && swapped ? 'swap' : null;
}
