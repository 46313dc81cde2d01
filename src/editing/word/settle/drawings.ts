import { all, around, attribute, nameOf, remove } from '../ooxml/dom.ts';
import { lineOf } from '../ooxml/words.ts';
import { quoted } from '../told.ts';
import { checkPictures, renewPictures, ungroup } from './pictures.ts';
import type { Story } from './story.ts';

/** What is drawn and is no picture: its words, of a chart or a diagram in another part too, are told. */
export function openDrawings(story: Story): void {
  const { root, tell, file, part } = story;
  checkPictures(story);
  for (const drawing of all(root, 'w:drawing', 'w:pict', 'w:object')) {
    if (!drawing.parentNode || around(drawing, 'w:drawing', 'w:pict', 'w:object')) continue;
    ungroup(drawing);
    const linked = all(drawing, ...linkedTypes).flatMap((element) => wordsOfPart(element));
    const words = [lineOf(drawing), ...linked].filter(Boolean).join(' ');
    const isPicture =
      all(drawing, 'a:blip', 'v:imagedata').length > 0 && nameOf(drawing) !== 'w:object';
    if (words || (!isPicture && !isOrnament(drawing))) tell('drawing', drawing, words);
    if (nameOf(drawing) === 'w:object') remove(drawing);
  }
  renewPictures(story);
  // What was written with a pen.
  for (const ink of all(root, 'w:contentPart')) {
    tell('drawing', ink, '');
    remove(ink);
  }

  function wordsOfPart(element: Element): string[] {
    const ids = ['r:id', 'r:dm'].flatMap((name) => attribute(element, name) ?? []);
    return ids.flatMap((id) => {
      const name = file.target(part, id)?.target;
      const found = file.parts.find((other) => other.name === name);
      return found ? lineOf(found.root) : [];
    });
  }
}

const linkedTypes = ['c:chart', '?:relIds', '?:chart'];

/** Lines and frames without a word. */
const isOrnament = (drawing: Element) =>
  all(drawing, ...linkedTypes, 'v:textpath').length === 0 && nameOf(drawing) !== 'w:object';

/** Formulas have no words that could be read aloud in their order. */
export function tellFormulas({ root, tell }: Story): void {
  for (const formula of all(root, 'm:oMath'))
    if (!around(formula, 'm:oMath')) tell('formula', formula, lineOf(formula));
}

/** A whole other document that Word shows at this place. */
export function refuseInserted({ root, part, file, refuse }: Story): void {
  for (const inserted of all(root, 'w:altChunk', 'w:subDoc')) {
    const name = file.target(part, attribute(inserted, 'r:id') ?? '')?.target ?? '';
    const bytes = file.files.get(name);
    const text = bytes && /\.(?:html?|txt|mht|xhtml)$/i.test(name) ? wordsOfPage(bytes) : '';
    refuse(
      `Tệp chèn nguyên một tài liệu khác${text ? `: ${quoted(text)}` : ''} → mở bằng Word, lưu lại để Word ghép phần đó vào bài, rồi nhập lại`,
    );
  }
}

const wordsOfPage = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes.subarray(0, 20_000))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
