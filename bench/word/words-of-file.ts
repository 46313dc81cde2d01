import { strFromU8, unzipSync } from 'fflate';

const worded =
  /^(?!.*glossary\/).*?(?:^|\/)(?:document\d*|footnotes|endnotes|comments\d*|header\d*|footer\d*|chart\d*|data\d*)\.xml$/i;
const outOfSight =
  /<(\w+:)?(?:instrText|delInstrText|posOffset|align|f|formatCode|pct\w+)(?:\s[^<>]*)?>[^<]*<\/[^<>]*>/g;

/**
 * Every word of a Word file, cut out of its text by patterns alone: an account that shares nothing with the reader, so
 * that what both get wrong in one way is not overlooked. What lies between both ends of a shortened quotation is told.
 */
export function wordsOfFile(
  bytes: Uint8Array,
  elided: readonly [head: string, tail: string][] = [],
): Set<string> {
  const files = unzipSync(bytes, { filter: ({ name }) => worded.test(name) });
  const words = new Set<string>();
  const told = new Set<string>();
  const texts = Object.values(files).map((content) => strFromU8(content));
  const signs = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/<\w+:(foot|end)noteReference\s[^<>]*?\bid="(-?\d+)"/g)].map(
        ([, kind, id]) => `${kind} ${id}`,
      ),
    ),
  );
  for (const whole of texts) {
    const text = whole
      // A note that no sign leads to is shown nowhere.
      .replace(
        /<(\w+):(foot|end)note\s[^<>]*?\bid="(-?\d+)"[\s\S]*?<\/\1:\2note>/g,
        (note, _, kind: string, id: string) => (signs.has(`${kind} ${id}`) ? note : ''),
      )
      // Some programs lay their XML out in lines.
      .replace(/>\s*\n\s*</g, '><')
      .replace(/<mc:Fallback[\s\S]*?<\/mc:Fallback>/g, '')
      .replace(outOfSight, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(?:\w+:)?noBreakHyphen\/>/g, '-')
      .replace(/<\/?m:r>/g, ' ')
      .replace(/<\/?(?:\w+:)?(?:p|tc|tab|br|cr|ptab|rt|rubyBase|v|oMath)(?:\s[^<>]*)?\/?>/g, ' ')
      .replace(/<[^<>]*>/g, '');
    const list = wordsIn(text);
    for (const word of list) words.add(word);
    for (const word of between(list, elided)) told.add(word);
  }
  for (const word of told) words.delete(word);
  return words;
}

/** The words between both ends of shortened quotations, as the file has them. */
const between = (words: readonly string[], elided: readonly [string, string][]): string[] =>
  elided.flatMap(([head, tail]) => {
    const start = placeOf(words, wordsIn(head).slice(-5, -1), 0);
    const end = start < 0 ? -1 : placeOf(words, wordsIn(tail).slice(1, 5), start);
    return words.slice(Math.max(0, start), Math.max(0, end));
  });

/** Where some words stand one after the other. */
const placeOf = (words: readonly string[], wanted: readonly string[], from: number): number =>
  words.findIndex((_, i) => i >= from && wanted.every((word, k) => words[i + k] === word));

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of some text, signs left out. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
      (whole, hex?: string, digits?: string, name?: string) =>
        name
          ? (entities[name] ?? whole)
          : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(digits)),
    )
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
