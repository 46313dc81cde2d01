import { all, around, at, attribute, kids, make, nameOf, remove, replaceBy } from '../ooxml/dom.ts';
import { placeOf } from '../place.ts';
import { quoted } from '../told.ts';
import type { Story } from './story.ts';

const pictures = ['a:blip', 'v:imagedata'];

const wordsOf = (picture: Element): string => {
  const drawing = around(picture, 'wp:inline', 'wp:anchor');
  const properties = drawing && at(drawing, 'wp:docPr');
  const words =
    ['descr', 'title', 'name'].map((name) => attribute(properties, name)).find(Boolean) ??
    attribute(around(picture, 'v:shape', 'v:rect'), 'alt');
  return words ?? '';
};

const altOf = (picture: Element) => {
  const words = wordsOf(picture);
  return words && ` ${quoted(words)}`;
};

/** A picture within words that are quoted, by what is said of it. */
export const pictureAsWords = (words = ''): string => (words ? `[hình: ${words}]` : '[hình]');

const named = (picture: Element) => pictureAsWords(wordsOf(picture));

/** The pictures in an element, as an editor is told of them. */
export const picturesIn = (element: Element): string =>
  all(element, ...pictures)
    .map(named)
    .join(' ');

/** A picture that was set to be hidden goes as hidden words do. */
export function removeUnseenPictures({ root, tell }: Story): void {
  for (const properties of all(root, 'wp:docPr')) {
    const drawing = around(properties, 'w:drawing');
    if (!drawing || !/^(?:1|true|on)$/.test(attribute(properties, 'hidden') ?? '')) continue;
    const words = picturesIn(drawing);
    if (words) tell('hidden', drawing, words, '');
    if (words) remove(drawing);
  }
}

/** How much of a picture is cut off at any side, in thousandths; what is cut off stays in the file. */
function cutOf(picture: Element): number {
  const sides =
    nameOf(picture) === 'v:imagedata'
      ? ['croptop', 'cropbottom', 'cropleft', 'cropright'].map((name) =>
          shareOf(attribute(picture, name), 65_536),
        )
      : kids(picture.parentNode ?? picture)
          .filter((child) => nameOf(child) === 'a:srcRect')
          .flatMap((cut) =>
            ['l', 't', 'r', 'b'].map((name) => shareOf(attribute(cut, name), 100_000)),
          );
  return Math.max(0, ...sides);
}

/** `20000`, `20%`, `13107f`, `.2` as thousandths. */
function shareOf(written: string | undefined, whole: number): number {
  const number = Number.parseFloat(written ?? '');
  if (Number.isNaN(number)) return 0;
  if (written?.endsWith('%')) return number * 10;
  return written?.includes('.') ? number * 1000 : (number / whole) * 1000;
}

/** Cuts that nobody made by hand: programs round. */
const LEAST_CUT = 10;

/** Pictures that are not in the file are told and taken out: the reader would drop them, or look for them outside. */
export function checkPictures({ root, part, file, tell, refuse }: Story): void {
  for (const picture of all(root, ...pictures)) {
    const id = attribute(picture, 'r:embed') ?? attribute(picture, 'r:id');
    const relation = id === undefined ? undefined : file.target(part, id);
    const isThere = relation && !relation.external && file.files.has(relation.target);
    const whole = `Hình${altOf(picture)}, ở ${placeOf(picture, part.type)},`;
    if (isThere) {
      if (cutOf(picture) > LEAST_CUT)
        refuse(
          `${whole} đã được cắt bớt (Crop), nhưng phần bị cắt vẫn nằm trong tệp và sẽ hiện trên trang → bấm vào hình, Định dạng hình › Nén hình (Compress Pictures), đánh dấu “Xóa vùng đã cắt”, lưu rồi nhập lại`,
        );
      if (isTurned(picture)) tell('turned', picture, named(picture), '');
      continue;
    }
    refuse(
      relation?.external || attribute(picture, 'r:link') !== undefined
        ? `${whole} chỉ là liên kết tới nơi khác, không nằm trong tệp → mở hình, sao chép, dán lại vào Word thành hình .png hoặc .jpg`
        : `${whole} bị mất trong tệp → xóa chỗ đó, chèn lại hình`,
    );
    remove(around(picture, 'w:drawing', 'w:pict', 'w:object') ?? picture);
  }
}

function isTurned(picture: Element): boolean {
  const place = all(around(picture, '?:pic') ?? picture, 'a:xfrm')[0];
  const turn = Math.abs(Number(attribute(place, 'rot') ?? 0)) / 60_000;
  const isFlipped = ['flipH', 'flipV'].some((name) =>
    /^(?:1|true)$/.test(attribute(place, name) ?? ''),
  );
  return isFlipped || (turn > 5 && turn < 355);
}

/** Brings pictures of a group to where the reader looks for them. */
export function ungroup(drawing: Element): void {
  for (const data of all(drawing, 'a:graphicData')) {
    const pictures = all(data, '?:pic').filter((picture) => all(picture, 'a:blip').length > 0);
    if (pictures.length === 0 || pictures.every((picture) => picture.parentNode === data)) continue;
    for (const child of kids(data)) if (!pictures.includes(child)) remove(child);
    for (const picture of pictures) data.appendChild(picture);
  }
}

const namespaces = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A picture as programs of today write it, around others of its elements. */
function drawn(near: Element, name: string, ...children: Element[]): Element {
  const [prefix = ''] = name.split(':');
  const element = near.ownerDocument.createElementNS(
    namespaces[prefix as keyof typeof namespaces],
    name,
  );
  for (const child of children) element.appendChild(child);
  return element;
}

/** Pictures as old programs place them: the reader takes them from their line, and does not look for what is said of them. */
export function renewPictures({ root }: Story): void {
  for (const old of all(root, 'w:pict')) {
    const found = all(old, 'v:imagedata');
    if (found.length === 0 || around(old, 'w:object')) continue;
    replaceBy(
      old,
      found.map((picture) => {
        const blip = drawn(old, 'a:blip');
        blip.setAttributeNS(namespaces.r, 'r:embed', attribute(picture, 'r:id') ?? '');
        const properties = drawn(old, 'wp:docPr');
        const shape = around(picture, 'v:shape', 'v:rect');
        const words = attribute(shape, 'alt') ?? attribute(picture, 'o:title');
        if (words) properties.setAttribute('descr', words);
        const graphic = drawn(
          old,
          'a:graphic',
          drawn(old, 'a:graphicData', drawn(old, 'pic:pic', drawn(old, 'pic:blipFill', blip))),
        );
        return make(old, 'drawing', {}, drawn(old, 'wp:inline', properties, graphic));
      }),
    );
  }
}
