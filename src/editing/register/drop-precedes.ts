import { escapePattern } from '#base/escape-pattern.ts';

/**
 * A file of content without the words that a citation read the version before `id`: once that one is replaced in its
 * turn they are no longer true, and the citation counts as stale like any other. All else stays as it is.
 */
export function dropPrecedes(text: string, id: string): string {
  const value = `(?<quote>["']?)${escapePattern(id)}\\k<quote>`;
  return text
    .replace(new RegExp(`,\\s*precedes:\\s*${value}(?=\\s*[,}])`, 'g'), '')
    .replace(new RegExp(`(\\{\\s*)precedes:\\s*${value}\\s*,\\s*`, 'g'), '$1')
    .replace(
      new RegExp(`^([ \\t]*- )precedes:[ \\t]*${value}[ \\t]*(?:#.*)?\\n[ \\t]*`, 'gm'),
      '$1',
    )
    .replace(new RegExp(`^[ \\t]*precedes:[ \\t]*${value}[ \\t]*(?:#.*)?(?:\\n|$)`, 'gm'), '')
    .replace(new RegExp(`\\s+precedes="${escapePattern(id)}"`, 'g'), '');
}
