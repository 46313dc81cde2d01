import { strFromU8, strToU8, unzipSync } from 'fflate';
import config from '#config';
import { zip } from '#base/zip.ts';
import { gift, orderingGift } from '#lessons/gift.ts';
import { book } from '#packs/book/book.ts';
import { cartridge } from '#packs/cartridge/cartridge.ts';
import { formFiles } from '#packs/form-files.ts';
import type { Pack } from '#packs/pack.ts';
import { oddTitles } from '#tests/support/odd-titles.ts';
import { ownHandbook } from '#tests/support/own-handbook.ts';
import { lessonPacks, pickedPack, stepsPack } from '#tests/support/packs.ts';

/** A file for Moodle. */
export interface CourseFile {
  name: string;
  bytes: Uint8Array;
}

/** A cartridge with another manifest: what this handbook does not make, so that its reader is held to Moodle there too. */
function altered(bytes: Uint8Array, change: (manifest: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const entries = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: name === 'imsmanifest.xml' ? strToU8(change(strFromU8(content))) : content,
  }));
  return zip(entries, 9);
}

const firstTitle = /(<lomimscc:string language="vi">)[^<]*/;

/** Packs that a restore refuses, leaves without a short name, or lays out otherwise. */
const badPacks = (whole: Uint8Array): CourseFile[] => [
  { name: 'hong-the.imscc', bytes: altered(whole, (m) => m.replace(firstTitle, '$1Số &lt; 30')) },
  {
    name: 'hong-chu-cat.imscc',
    bytes: altered(whole, (m) => m.replace(firstTitle, `$1x${'ễ'.repeat(60)}`)),
  },
  {
    name: 'hong-ngoai-thu-muc.imscc',
    bytes: altered(whole, (m) =>
      m.replace(
        '<item identifier="muc-2">',
        '<item identifier="le" identifierref="tai-lieu-mo-dau"><title>Lẻ</title></item><item identifier="muc-2">',
      ),
    ),
  },
  {
    name: 'hong-long-nhau.imscc',
    bytes: altered(whole, (m) =>
      m
        .replace(
          '<item identifier="muc-2">',
          '<item identifier="bao"><title>Bao</title><item identifier="muc-2">',
        )
        .replace('</item></organization>', '</item></item></organization>'),
    ),
  },
];

/** Every lesson and packs of one's own, as cartridge, Book and questions; then packs that are wrong on purpose. */
export async function courseFiles(): Promise<CourseFile[]> {
  const { graph } = await ownHandbook();
  const packs: [string, Pack][] = [
    ...lessonPacks,
    ['buoc', stepsPack],
    ...oddTitles.map((title, i): [string, Pack] => [`ten-${i + 1}`, pickedPack(title)]),
  ];
  const drawn = await Promise.all(
    packs.map(async ([name, pack]): Promise<CourseFile[]> => {
      const files = await formFiles(graph, pack, config.documentHeader);
      return [
        { name: `${name}.imscc`, bytes: cartridge(pack, files) },
        { name: `${name}.book.zip`, bytes: book(pack, files) },
      ];
    }),
  );
  const questions = lessonPacks.flatMap(([id, { title, quiz }]): CourseFile[] => {
    const ordering = orderingGift({ id, title, quiz });
    return [
      { name: `${id}.gift.txt`, bytes: strToU8(gift({ id, title, quiz })) },
      ...(ordering ? [{ name: `${id}.sap-xep.gift.txt`, bytes: strToU8(ordering) }] : []),
    ];
  });
  return [...drawn.flat(), ...questions, ...badPacks(cartridge(stepsPack))];
}
