import { all, around, at, attribute, kids, nameOf, remove } from '../ooxml/dom.ts';
import { lineOf } from '../ooxml/words.ts';
import { quoted } from '../told.ts';
import { placeOf } from '../place.ts';
import type { Story } from './story.ts';

const altOf = (element: Element): string => {
  const drawing = around(element, 'wp:inline', 'wp:anchor');
  const properties = drawing && at(drawing, 'wp:docPr');
  const words = ['descr', 'title', 'name'].map((name) => attribute(properties, name)).find(Boolean);
  return words ? ` ${quoted(words)}` : '';
};

/** Pictures that are not in the file are told and taken out: the reader would drop them, or look for them outside. */
function checkPictures({ root, part, file, refuse }: Story): void {
  for (const picture of all(root, 'a:blip', 'v:imagedata')) {
    const id = attribute(picture, 'r:embed') ?? attribute(picture, 'r:id');
    const relation = id === undefined ? undefined : file.target(part, id);
    const isThere = relation && !relation.external && file.files.has(relation.target);
    if (isThere) continue;
    const named = `Hình${altOf(picture)}, ở ${placeOf(picture, part.type)},`;
    refuse(
      relation?.external || attribute(picture, 'r:link') !== undefined
        ? `${named} chỉ là liên kết tới nơi khác, không nằm trong tệp → mở hình, sao chép, dán lại vào Word thành hình .png hoặc .jpg`
        : `${named} bị mất trong tệp → xóa chỗ đó, chèn lại hình`,
    );
    remove(around(picture, 'w:drawing', 'w:pict', 'w:object') ?? picture);
  }
}

/** Brings pictures of a group to where the reader looks for them. */
function ungroup(drawing: Element): void {
  for (const data of all(drawing, 'a:graphicData')) {
    const pictures = all(data, '?:pic').filter((picture) => all(picture, 'a:blip').length > 0);
    if (pictures.length === 0 || pictures.every((picture) => picture.parentNode === data)) continue;
    for (const child of kids(data)) if (!pictures.includes(child)) remove(child);
    for (const picture of pictures) data.appendChild(picture);
  }
}

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
  for (const inserted of all(root, 'w:altChunk')) {
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
