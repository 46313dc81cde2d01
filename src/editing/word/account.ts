import type { WordPackage } from './ooxml/open-package.ts';
import { all, around, attribute, nameOf } from './ooxml/dom.ts';
import type { Styles } from './ooxml/styles.ts';
import { piecesOf, wordsIn } from './ooxml/words.ts';
import { legacyCharset } from './legacy.ts';
import { placeOf } from './place.ts';
import { isStory } from './settle/settle.ts';
import { quoted, type Told } from './told.ts';

/** Some words of the file, and where they stand. */
export interface Source {
  place: string;
  text: string;
}

/** Every word of the file that could become part of a page, counted before anything is read. */
export function sourcesOf(file: WordPackage): Source[] {
  const signs = all(file.main.root, 'w:footnoteReference', 'w:endnoteReference');
  const referred = new Set(signs.map((sign) => noteKey(nameOf(sign), attribute(sign, 'w:id'))));
  // A note that no sign in the text leads to is shown nowhere; programs leave such notes behind.
  const isShown = (element: Element) => {
    const note = around(element, 'w:footnote', 'w:endnote');
    return !note || referred.has(noteKey(`${nameOf(note)}Reference`, attribute(note, 'w:id')));
  };
  return [file.main, ...file.parts.filter(isStory)].flatMap(({ root, type }) =>
    piecesOf(root)
      .filter(({ element }) => type === 'document' || isShown(element))
      .map(({ text, element }) => ({ place: placeOf(element, type), text })),
  );
}

const noteKey = (sign: string, id = '') => `${sign} ${id}`;

/** Tells the words that stand beside the page: in margins and in remarks. */
export function tellBeside(file: WordPackage, told: Told): void {
  for (const { root, type } of file.parts) {
    const kind =
      type === 'comments' ? 'comment' : /^(?:header|footer)$/.test(type) ? 'margin' : undefined;
    if (!kind) continue;
    const seen = new Set<string>();
    for (const { text, element } of piecesOf(root)) {
      // The number of a page says nothing; left and right pages have the same words.
      if (!/\p{L}/u.test(text) || seen.has(text)) continue;
      seen.add(text);
      told.add(kind, placeOf(element, type), text.normalize('NFC'));
    }
  }
}

/** Words of the file that neither the page nor a notice has: each is taken once. */
export function lostWords(
  sources: readonly Source[],
  taken: string,
  named: readonly string[],
): Source[] {
  const bag = new Map<string, number>();
  const count = (word: string, by: number) => bag.set(word, (bag.get(word) ?? 0) + by);
  const page = wordsIn(taken);
  for (const word of [...page, ...named.flatMap(wordsIn)]) count(word, 1);
  const line = ` ${page.join(' ')} `;
  const left: { place: string; words: string[] }[] = [];
  // Paragraphs that stand whole on the page first: a lost word is told where it was lost.
  for (const { place, text } of sources) {
    const words = wordsIn(text);
    if (words.length === 0) continue;
    const isWhole =
      line.includes(` ${words.join(' ')} `) && words.every((word) => (bag.get(word) ?? 0) > 0);
    if (isWhole) for (const word of words) count(word, -1);
    else left.push({ place, words });
  }
  return left.flatMap(({ place, words }) => {
    const lost = words.filter((word) => {
      const isThere = (bag.get(word) ?? 0) > 0;
      if (isThere) count(word, -1);
      return !isThere;
    });
    return lost.length > 0 ? [{ place, text: lost.join(' ') }] : [];
  });
}

/** The words of each font in each paragraph. */
function runsByFont(
  file: WordPackage,
  styles: Styles,
): { near: Element; part: string; font: string; text: string }[] {
  return [file.main, ...file.parts.filter(isStory)].flatMap(({ root, type }) =>
    all(root, 'w:p').flatMap((paragraph) => {
      const byFont = new Map<string, string>();
      for (const run of all(paragraph, 'w:r')) {
        const words = all(run, 'w:t')
          .map((text) => text.textContent ?? '')
          .join('');
        if (words === '') continue;
        const font = styles.fontOf(run);
        byFont.set(font, (byFont.get(font) ?? '') + words);
      }
      return [...byFont].map(([font, text]) => ({ near: paragraph, part: type, font, text }));
    }),
  );
}

/** Why a file with words in an old charset is not taken: where they stand, and what they say. */
export function oldCharsetIn(file: WordPackage, styles: Styles): string | undefined {
  const runs = runsByFont(file, styles);
  const whole = legacyCharset(runs.map(({ text }) => text).join(' '));
  const found = runs.flatMap(({ near, part, font, text }) => {
    const legacy = legacyCharset(text, whole ? whole.font : font) ?? legacyCharset(text, font);
    return legacy ? [{ ...legacy, text, place: placeOf(near, part) }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const places = found
    .slice(0, 5)
    .map(
      ({ place, text, says }) =>
        `${place}: ${quoted(text.slice(0, 60))}, đọc ra ${quoted(says.slice(0, 60))}`,
    );
  const more = found.length > 5 ? `; và ${found.length - 5} chỗ nữa` : '';
  return `Chữ trong tệp dùng bảng mã cũ ${first.charset}. Ở ${places.join('; ')}${more}. Mở bằng Word, dùng Unikey (Ctrl + Shift + F6) chuyển chỗ đó sang Unicode và phông Times New Roman, lưu rồi nhập lại.`;
}
