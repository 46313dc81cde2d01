import type { Comparison } from '#base/page-fields.ts';
import type { Requirement } from './schema.ts';

/** Who compared an entry with the official text: said of the page, or shown by the text itself. */
export function comparisonOf({ compared, officialText }: Requirement): Comparison | undefined {
  if (compared || !officialText) return compared;
  return { by: officialText.comparedBy, on: officialText.comparedOn };
}
