import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { importWord } from '#editing/commands/import-word.ts';
import { usablePicture } from '#editing/word/pictures.ts';
import { readDraft } from '#editing/word/read-draft.ts';
import { frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';
import { fileWith } from './constructs/file.ts';
import { p, picture } from './constructs/ooxml.ts';

const shelf = await mkdtemp(join(tmpdir(), 'word-hinh-'));
afterAll(() => rm(shelf, { recursive: true }));

const drawn = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: { r: 200, g: 30, b: 30 } } });
const remarks = {
  IFD0: { Copyright: 'NGUYEN VAN MAU' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 44/1 0/1' },
};

/** The template with pictures, each under the name that its file has in Word. */
const withPictures = (...pictures: [name: string, bytes: Uint8Array][]) =>
  fileWith(
    (document) =>
      document.replace(
        '<w:sectPr>',
        `${pictures.map((_, i) => p(picture(`r:embed="rId${i + 50}"`, `ảnh ${i + 1}`))).join('')}<w:sectPr>`,
      ),
    pictures.map(([name, content], i) => ({
      id: `rId${i + 50}`,
      type: 'image',
      target: `media/${name}`,
      content,
    })),
  );

async function read(name: string, bytes: Uint8Array) {
  const draft = await readDraft('topics', withPictures([name, bytes]), 'hinh');
  if ('refusal' in draft) throw new Error(draft.refusal);
  return { ...draft, said: draft.problems.map(({ text }) => text) };
}

describe('a picture is what its bytes say', () => {
  test.each(['a.png', 'a.jpg', 'a.webp', 'a.tmp', 'a.bin'])(
    'a JPEG called %s is one',
    async (name) => {
      const { pictures, said, body } = await read(name, await drawn().jpeg().toBuffer());
      expect(said).toEqual([]);
      expect(pictures.map(({ name }) => name)).toEqual(['hinh-1.jpg']);
      expect(body).toContain('![ảnh 1](./hinh/hinh-1.jpg)');
    },
  );

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    [
      'a page of the web',
      async () => Buffer.from('<html>not a png</html>'),
      /không phải tệp hình → lưu hình thành/,
    ],
    ['nothing', async () => new Uint8Array(), /rỗng, không có byte nào → /],
    ['a GIF', () => drawn().gif().toBuffer(), /là hình GIF, trang không dùng được → /],
    ['a TIFF', () => drawn().tiff().toBuffer(), /là hình TIFF/],
    ['an AVIF', () => drawn().avif().toBuffer(), /là hình HEIC, AVIF/],
    [
      'an SVG',
      async () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /là hình SVG/,
    ],
    [
      'an EMF',
      async () => {
        const bytes = new Uint8Array(80);
        bytes.set([1], 0);
        bytes.set(Buffer.from(' EMF'), 40);
        return bytes;
      },
      /là hình EMF/,
    ],
    [
      'the head of a PNG',
      async () => (await drawn().png().toBuffer()).subarray(0, 10),
      /hình PNG nhưng hỏng/,
    ],
    [
      'the head of a JPEG',
      async () => (await drawn().jpeg().toBuffer()).subarray(0, 30),
      /hình JPEG nhưng hỏng/,
    ],
    [
      'a PNG without size',
      async () => {
        const bytes = new Uint8Array(await drawn().png().toBuffer());
        bytes.fill(0, 16, 24);
        return bytes;
      },
      /hình PNG nhưng hỏng/,
    ],
    [
      'a PNG larger than any screen',
      async () => {
        const bytes = new Uint8Array(await drawn().png().toBuffer());
        bytes.set([0, 1, 0, 0, 0, 1, 0, 0], 16);
        return bytes;
      },
      /quá lớn → thu nhỏ/,
    ],
  ])('%s called .png is told once, with its words', async (_, bytes, told) => {
    const { pictures, said, body } = await read('x.png', await bytes());
    expect(said).toEqual([expect.stringMatching(told)]);
    expect(said[0]).toContain('“ảnh 1”');
    expect(pictures).toEqual([]);
    expect(body).not.toContain('](');
  });
});

describe('what a camera writes into a picture stays at home', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (kind) => {
    const bytes = await drawn().withMetadata({ orientation: 6, exif: remarks })[kind]().toBuffer();
    expect(bytes.includes('NGUYEN VAN MAU')).toBe(true);
    const clean = await usablePicture(bytes);
    if ('problem' in clean) throw new Error(clean.problem);
    expect(Buffer.from(clean.bytes).includes('NGUYEN VAN MAU')).toBe(false);
    const before = await sharp(bytes).raw().toBuffer();
    expect((await sharp(clean.bytes).raw().toBuffer()).equals(before)).toBe(true);
    if (kind === 'jpeg') expect((await sharp(clean.bytes).metadata()).orientation).toBe(6);
  });

  test('words behind the head of a JPEG and in a PNG go too', async () => {
    const jpeg = await drawn().jpeg().toBuffer();
    const remark = Buffer.from([
      0xff,
      0xfe,
      0,
      9,
      ...Buffer.from('BÍ MẬT'.slice(0, 2)),
      1,
      2,
      3,
      4,
    ]);
    const clean = await usablePicture(
      Buffer.concat([jpeg.subarray(0, 2), remark, jpeg.subarray(2)]),
    );
    expect('bytes' in clean && Buffer.from(clean.bytes).equals(jpeg)).toBe(true);
  });
});

test('imported again, the page loses pictures that are gone, and gets those that changed', async () => {
  const { dir, release } = await frozenWith();
  const word = join(shelf, 'hinh.docx');
  const args = [word, '--kind', 'topic', '--content', dir];
  const [one, two, three] = await Promise.all([
    drawn().png().toBuffer(),
    drawn().resize(20, 20).png().toBuffer(),
    drawn().resize(10, 10).png().toBuffer(),
  ]);
  const inFolder = () =>
    readdir(join(dir, 'topics/hinh')).then(
      (names) => names.sort(),
      () => [],
    );
  const [a, b] = ['chuyen-de-nhap-tu-word-1.png', 'chuyen-de-nhap-tu-word-2.png'] as const;
  const before = await inFolder();
  await writeFile(word, withPictures(['a.png', one], ['b.png', two]));
  expect((await runHere(importWord, args)).code).toBe(0);
  expect(await inFolder()).toEqual([...before, a, b].sort());
  const page = await readFile(join(dir, 'topics/chuyen-de-nhap-tu-word.mdx'), 'utf8');
  const again = [...args, '--id', /^id: (.*)$/m.exec(page)?.[1] ?? '', '--force'];
  await writeFile(word, withPictures(['a.png', one], ['b.png', three]));
  await runHere(importWord, again);
  expect((await readFile(join(dir, 'topics/hinh', b))).equals(three)).toBe(true);
  await writeFile(word, withPictures(['a.png', one]));
  const { output } = await runHere(importWord, again);
  expect(output).toContain(`hình ${b} không còn trong bài`);
  expect(await inFolder()).toEqual([...before, a].sort());
  await release();
}, 60_000);
