import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readContent } from '#handbook/read/read.ts';
import { needProgram } from '../support/program.ts';
import { readSlides } from '../support/read-slides.ts';

const { library } = await readContent(resolve('content'));
const slugs = library.lessons.map(({ slug }) => slug);
const folder = mkdtempSync(join(tmpdir(), 'trang-chieu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  needProgram('soffice', 'libreoffice-impress');
  needProgram('pdftotext', 'poppler-utils');
  const files = slugs.map((slug) => join(inject('dist'), `bai-giang/${slug}.pptx`));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    { stdio: 'ignore' },
  );
  const first = join(folder, basename(files[0] ?? '', '.pptx') + '.pdf');
  if (!existsSync(first))
    throw new Error('LibreOffice không mở được tệp .pptx: apt-get install libreoffice-impress');
}, 300_000);

const packed = (words: string) => words.normalize('NFC').replace(/\s+/g, '');

test.each(slugs)('%s opens in Impress: every slide, every word of it', (slug) => {
  const { slides, words } = readSlides(
    readFileSync(join(inject('dist'), `bai-giang/${slug}.pptx`)),
  );
  const text = execFileSync('pdftotext', [join(folder, `${slug}.pdf`), '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const pages = text.split('\f').slice(0, -1).map(packed);
  expect(pages.length).toBe(slides);
  // The field of the number is put in by the program.
  const lost = words.flatMap((all, i) =>
    all
      .filter((one) => one !== '‹#›' && !pages[i]?.includes(packed(one)))
      .map((one) => `${i + 1}: ${one}`),
  );
  expect(lost).toEqual([]);
});

test.each(slugs.slice(0, 2))('nothing of %s stands below the foot of its slide', (slug) => {
  const xml = execFileSync('pdftotext', ['-bbox', join(folder, `${slug}.pdf`), '-'], {
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
