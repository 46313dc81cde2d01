/** The kind of slip that leads from one word to another; null when it takes more than one. */
export type Slip = 'swap' | 'drop' | 'extra' | 'replace';

/** Compares two different words and names the single slip between them. */
export function slipBetween(typed: string, meant: string): Slip | null {
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1) return null;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const rest = typed.slice(start);
  const other = meant.slice(start);
  if (difference === 1) return rest.slice(1) === other ? 'extra' : null;
  if (difference === -1) return rest === other.slice(1) ? 'drop' : null;
  if (rest.slice(1) === other.slice(1)) return rest === other ? null : 'replace';
  const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return swapped ? 'swap' : null;
}
