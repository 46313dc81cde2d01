import { all, around, attribute, kid, make, makeRun, remove, replaceBy } from '../ooxml/dom.ts';
import type { Story } from './story.ts';

const privateSign = /[\ue000-\uf8ff]/;

/** Dashes and bullets of the font Symbol, which have no letters of their own among the others. */
const symbolFonts = /symbol|wingdings|webdings/i;
const inSymbol = /[\uf0b7\uf02d\uf0a7\uf0de\uf0ae\uf0ac\uf0b3\uf0a3\uf0b1\uf0b4\uf0b8]/;

/** Signs that only a font of signs draws become what that font shows, which the reader looks up. */
export function openSigns({ root, styles, tell }: Story): void {
  for (const text of all(root, 'w:t')) {
    const value = text.textContent ?? '';
    const run = around(text, 'w:r');
    if (!run || !privateSign.test(value)) continue;
    const own = styles.fontOf(run);
    const pieces = value.split(/([\ue000-\uf8ff])/).filter(Boolean);
    const nodes = pieces.map((piece): Element => {
      if (!privateSign.test(piece)) return kidText(makeRun(run, piece));
      const code = piece.charCodeAt(0);
      if (code < 0xf000 || code > 0xf0ff) {
        tell('sign', run, `U+${code.toString(16).toUpperCase()}`);
        return make(run, 't');
      }
      const font = symbolFonts.test(own) ? own : inSymbol.test(piece) ? 'Symbol' : 'Wingdings';
      return make(run, 'sym', { font, char: code.toString(16).toUpperCase() });
    });
    if (pieces.some((piece) => /[\uf000-\uf0ff]/.test(piece))) tell('mended', run, '');
    replaceBy(text, nodes);
  }
}

const kidText = (run: Element) => {
  const text = kid(run, 'w:t') as Element;
  remove(text);
  return text;
};

/** Languages that have the letter Ð of their own. */
const nordic = /^(?:is|fo)\b/i;

/** `Ðảng` typed with an old keyboard looks like `Đảng`, and no search finds it. */
export function mendLetters({ root, tell }: Story): void {
  for (const text of all(root, 'w:t')) {
    const value = text.textContent ?? '';
    if (!/[ÐðƉ]/.test(value) || /[þæÞÆ]/.test(value)) continue;
    const language = attribute(kid(kid(around(text, 'w:r'), 'w:rPr'), 'w:lang'), 'w:val') ?? '';
    if (nordic.test(language)) continue;
    const mended = value.replace(/[ÐƉ]/g, 'Đ').replace(/ð/g, 'đ');
    const words = value.split(/\s+/).filter((word) => /[ÐðƉ]/.test(word));
    tell('mended', text, words.join(' '));
    text.textContent = mended;
  }
}
