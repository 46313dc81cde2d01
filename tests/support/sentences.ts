/** Fields that hold names, ids, addresses and set phrases said aloud: what they hold may stand in many files. */
const names = new Set([
  'id',
  'url',
  'document',
  'provision',
  'keywords',
  'synonyms',
  'abbreviations',
  'heldBy',
  'issuer',
  'shortTitle',
  'script',
  'sources',
  'source',
]);

/** Every text of an entry's data that is prose. */
function* proseOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* proseOf(item);
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) if (!names.has(key)) yield* proseOf(item);
  }
}

/** Words alone, in small letters: what makes two sentences the same to a reader. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .match(/[\p{L}\p{M}\d%]+(?:[-–/.:][\p{L}\p{M}\d%]+)*/gu) ?? [];

/** Whole sentences, closed by their own mark, normalised; headings, cells and roles are none. */
export function sentencesOf(entry: { data: unknown; body: string }): string[] {
  const body = entry.body.replace(/<[^>]*>|\{[^}]*\}/g, ' ');
  return [...proseOf(entry.data), body].flatMap((text) =>
    text
      .split(/(?<=[.?!…]["”)]*)\s+|\n/u)
      .filter((part) => /[.?!]["”)]*\s*$/u.test(part))
      .map((part) => wordsOf(part).join(' ')),
  );
}
