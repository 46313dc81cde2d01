import { all, around, at, attribute, kids, nameOf, remove } from '../ooxml/dom.ts';
import { placeOf } from '../place.ts';
import { quoted } from '../told.ts';
import type { Story } from './story.ts';

const pictures = ['a:blip', 'v:imagedata'];

const altOf = (picture: Element): string => {
  const drawing = around(picture, 'wp:inline', 'wp:anchor');
  const properties = drawing && at(drawing, 'wp:docPr');
  const words =
    ['descr', 'title', 'name'].map((name) => attribute(properties, name)).find(Boolean) ??
    attribute(around(picture, 'v:shape', 'v:rect'), 'alt');
  return words ? ` ${quoted(words)}` : '';
};

/** The pictures in an element, as an editor is told of them. */
export const picturesIn = (element: Element): string =>
  all(element, ...pictures)
    .map((picture) => `hình${altOf(picture)}`)
    .join(', ');

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
    const named = `Hình${altOf(picture)}, ở ${placeOf(picture, part.type)},`;
    if (isThere) {
      nameOldPicture(picture);
      if (cutOf(picture) > LEAST_CUT)
        refuse(
          `${named} đã được cắt bớt (Crop), nhưng phần bị cắt vẫn nằm trong tệp và sẽ hiện trên trang → bấm vào hình, Định dạng hình › Nén hình (Compress Pictures), đánh dấu “Xóa vùng đã cắt”, lưu rồi nhập lại`,
        );
      if (isTurned(picture)) tell('turned', picture, `hình${altOf(picture)}`, '');
      continue;
    }
    refuse(
      relation?.external || attribute(picture, 'r:link') !== undefined
        ? `${named} chỉ là liên kết tới nơi khác, không nằm trong tệp → mở hình, sao chép, dán lại vào Word thành hình .png hoặc .jpg`
        : `${named} bị mất trong tệp → xóa chỗ đó, chèn lại hình`,
    );
    remove(around(picture, 'w:drawing', 'w:pict', 'w:object') ?? picture);
  }
}

/** The reader looks for what old programs say of a picture at the picture alone. */
function nameOldPicture(picture: Element): void {
  const words = attribute(around(picture, 'v:shape', 'v:rect'), 'alt');
  if (nameOf(picture) === 'v:imagedata' && words && !attribute(picture, 'o:title'))
    picture.setAttributeNS('urn:schemas-microsoft-com:office:office', 'o:title', words);
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
