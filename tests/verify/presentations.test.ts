import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '#packs/pack.ts';
import { pptx } from '#packs/pptx/pptx.ts';
import { boxes } from '#packs/slides/boxes.ts';
import { lessonPacks, pickedPack } from '../support/packs.ts';
import { needProgram } from '../support/program.ts';
import { readSlides } from '../support/read-slides.ts';

const packs: [string, Pack][] = [
  ...lessonPacks,
  ['picked', pickedPack('Chi bộ <30 đảng viên & việc tháng')],
];
const names = packs.map(([name]) => name);
const folder = mkdtempSync(join(tmpdir(), 'trang-chieu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  needProgram('soffice', 'libreoffice-impress');
  needProgram('pdftotext', 'poppler-utils');
  const files = packs.map(([name, pack]) => {
    const file = join(folder, `${name}.pptx`);
    writeFileSync(file, pptx(pack));
    return file;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    { stdio: 'ignore' },
  );
  if (!existsSync(join(folder, `${names[0]}.pdf`)))
    throw new Error('LibreOffice không mở được tệp .pptx: apt-get install libreoffice-impress');
}, 300_000);

/** Words without hyphens and signs: what reads a PDF drops them at the ends of lines. */
const wordsIn = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(names)('%s opens in Impress: every slide, every word of it', (name) => {
  const { slides, words } = readSlides(readFileSync(join(folder, `${name}.pptx`)));
  const text = execFileSync('pdftotext', [join(folder, `${name}.pdf`), '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const pages = text.split('\f').slice(0, -1);
  expect(pages.length).toBe(slides);
  // Small type beside large is read out of order: every word is looked for, wherever it stands on its slide.
  const lost = words.flatMap((all, i) => {
    const shown = wordsIn(pages[i] ?? '').join('');
    const missing = all.flatMap(wordsIn).filter((word) => !shown.includes(word));
    return missing.map((word) => `${i + 1}: ${word}`);
  });
  expect(lost).toEqual([]);
});

test.each(names)('nothing of %s stands below the foot of its slide', (name) => {
  const xml = execFileSync('pdftotext', ['-bbox', join(folder, `${name}.pdf`), '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const words = [
    ...xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g),
  ];
  expect(words.length).toBeGreaterThan(100);
  const outside = words.filter(
    ([, , , right, bottom]) => Number(right) > 940 || Number(bottom) > 530,
  );
  expect(outside.map(([whole]) => whole)).toEqual([]);
});

test.each(names)(
  'no slide of %s leaves its lower third empty, unless its words stand in the middle',
  (name) => {
    const xml = execFileSync('pdftotext', ['-bbox', join(folder, `${name}.pdf`), '-'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { y, height } = boxes.body;
    const beside = boxes.code.x - 20;
    const empty = xml
      .split('<page ')
      .slice(2)
      .flatMap((page, i) => {
        const body = [
          ...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g),
        ]
          .map(([, left, top, bottom]) => ({
            left: Number(left),
            top: Number(top),
            bottom: Number(bottom),
          }))
          .filter(
            ({ left, top, bottom }) => left < beside && top > y - 10 && bottom < y + height + 5,
          );
        const top = Math.min(...body.map((word) => word.top));
        const bottom = Math.max(...body.map((word) => word.bottom));
        const isCentred = Math.abs((top + bottom) / 2 - (y + height / 2)) < 45;
        return body.length > 0 && (isCentred || bottom > y + height * 0.66)
          ? []
          : [`${i + 2}: ${top}–${bottom}`];
      });
    expect(empty).toEqual([]);
  },
);
