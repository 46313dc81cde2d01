import { branchesShown } from './alternatives.ts';
import { attribute, isElement, nameOf } from './dom.ts';
import { isDropCap } from './drop-cap.ts';
import { fieldsIn } from './fields.ts';

/** Text that steers the program or places a thing on the sheet: no words of the writer. */
const noWords = new Set([
  'w:instrText',
  'w:delInstrText',
  'wp:posOffset',
  'wp:align',
  'c:f',
  'c:formatCode',
]);

/** What parts words though it is no blank. */
const gaps = new Set([
  'w:tab',
  'w:br',
  'w:cr',
  'w:ptab',
  'w:p',
  'w:tc',
  'a:p',
  'a:br',
  'c:v',
  'm:r',
  'w:rt',
  'w:rubyBase',
]);

/** One paragraph, as far as the account goes: its words, and the element that they stand in. */
export interface Piece {
  text: string;
  element: Element;
}

/**
 * Every word of a part straight from its text nodes, whatever elements they lie in: what a reader does not know
 * is counted all the same. A paragraph within another, of a text box, is a piece of its own.
 */
export function piecesOf(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const unseen = new Set(fieldsIn(root).flatMap((field) => field.unseen));
  const read = (element: Element, piece: Piece): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) {
        // Blanks between elements are layout of the file; remarks and the like went as it was parsed.
        const text = node.nodeValue ?? '';
        if (text.trim() !== '' || nameOf(element) === 'w:t') piece.text += text;
        continue;
      }
      const name = nameOf(node);
      if (noWords.has(name) || isSetting(node) || unseen.has(node)) continue;
      if (gaps.has(name)) piece.text += ' ';
      if (name === 'w:noBreakHyphen') piece.text += '-';
      if (name === 'v:textpath') piece.text += ` ${attribute(node, 'string') ?? ''} `;
      if (/^(?:w|a):p$/.test(name)) {
        const last = pieces.at(-1);
        // A large first letter begins the next paragraph.
        const isBegun = last !== undefined && isDropCap(last.element);
        const own: Piece = { text: isBegun ? last.text.trim() : '', element: node };
        if (isBegun) pieces.pop();
        pieces.push(own);
        read(node, own);
      } else if (name === 'mc:AlternateContent') read(onlyOnce(node), piece);
      else read(node, piece);
    }
  };
  const loose: Piece = { text: '', element: root };
  read(root, loose);
  return [...pieces, loose].filter(({ text }) => text.trim() !== '');
}

/** Placement by share of the sheet is written as text. */
const isSetting = (element: Element) => /^pct(?:Width|Height|Pos)/.test(element.localName);

/** The same thing for newer and for older programs: one of them counts. */
function onlyOnce(alternate: Element): Element {
  const [first = alternate, ...others] = branchesShown(alternate).filter(hasText);
  return others.find((one) => nameOf(one) === 'mc:Choice') ?? first;
}

const hasText = (element: Element) => (element.textContent ?? '').trim() !== '';

/** Signs that no reader of words takes for a part of one: joiners, soft hyphens, what private fonts draw. */
const silent = /[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/g;

/** The words of a text as they are compared: letters and figures in their order. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(silent, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The text of an element as one line, its paragraphs parted. */
export const lineOf = (element: Element): string =>
  piecesOf(element)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join(' ')
    .normalize('NFC');
