import { XMLSerializer } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import { strToU8 } from 'fflate';
import { zip } from '#base/zip.ts';
import { all, attribute } from './ooxml/dom.ts';
import type { WordPackage } from './ooxml/open-package.ts';
import { placeOf } from './place.ts';
import { usablePicture } from './pictures.ts';
import { quoted, type Told } from './told.ts';

/** A picture of the file, with the name that the prose calls it by. */
export interface Picture {
  name: string;
  bytes: Uint8Array;
}

/** A settled file as HTML, its pictures apart, and what is wrong with them. */
interface Converted {
  html: string;
  pictures: Picture[];
  problems: string[];
}

const serializer = new XMLSerializer();

/** A settled file as it goes to the library: parts written anew, and where its signs of other fonts stand. */
export interface Packed {
  bytes: Uint8Array;
  signs: { char: string; font: string; place: string }[];
}

/** Packs a settled file; its trees are not needed from here on, and the library builds its own. */
export function packSettled(file: WordPackage): Packed {
  const settled = new Map(file.files);
  const parts = [file.main, ...file.parts];
  for (const { name, root } of parts)
    settled.set(name, strToU8(serializer.serializeToString(root)));
  return {
    bytes: zip(
      [...settled].map(([name, content]) => ({ name, bytes: content })),
      0,
    ),
    signs: parts.flatMap(({ root, type }) =>
      all(root, 'w:sym').map((sign) => ({
        char: attribute(sign, 'w:char') ?? '',
        font: attribute(sign, 'w:font') ?? '',
        place: placeOf(sign, type),
      })),
    ),
  };
}

/** Has the library read a settled file. */
export async function convert(
  { bytes, signs }: Packed,
  pictureName: string,
  told: Told,
): Promise<Converted> {
  const pictures: Picture[] = [];
  const problems: string[] = [];
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      // A file may bring rules of its own for how it is read.
      includeEmbeddedStyleMap: false,
      // Titles of the template stand outside the page.
      styleMap: ["p[style-name='Title'] => p.tieu-de:fresh"],
      convertImage: mammoth.images.imgElement(async (image) => {
        const found = await usablePicture(new Uint8Array(await image.readAsBuffer()));
        if ('problem' in found) {
          const alt = (image as { altText?: string }).altText ?? '';
          problems.push(
            `Hình${alt ? ` ${quoted(alt)}` : ` thứ ${pictures.length + problems.length + 1}`} ${found.problem}`,
          );
          return { src: '' };
        }
        const name = `${pictureName}-${pictures.length + 1}.${found.ending}`;
        pictures.push({ name, bytes: found.bytes });
        return { src: `./hinh/${name}` };
      }),
    },
  );
  tellSigns(
    signs,
    messages.map(({ message }) => message),
    told,
  );
  return { html: value, pictures, problems };
}

/** Signs of a font that the library has no letter for: it says so, and leaves them out. */
function tellSigns(signs: Packed['signs'], messages: readonly string[], told: Told): void {
  const missing = new Set(
    messages.flatMap(
      (text) => /unsupported character was ignored: char (\S+)/.exec(text)?.[1] ?? [],
    ),
  );
  for (const { char, font, place } of signs)
    if (missing.has(char)) told.add('sign', place, `U+${char} (${font})`, '');
}
