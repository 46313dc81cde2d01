import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import config from '#config';
import { readContent } from '#handbook/read/read.ts';
import { codeIn, type Picture, readPgm } from '../support/ppm.ts';
import { needProgram } from '../support/program.ts';

const run = promisify(execFile);
const { library } = await readContent(resolve('content'));
const lessons = library.lessons.map(({ slug, data }) => [slug, data] as const);

let browser: Browser;
let dir: string;
beforeAll(async () => {
  needProgram('pdftoppm', 'poppler-utils');
  needProgram('chromium', 'chromium');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  dir = await mkdtemp(join(tmpdir(), 'giay-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(dir, { recursive: true });
});

/** A page of the site printed to paper by the browser, and the paper as pictures by another program. */
async function printed(
  path: string,
  /** What a page that is drawn by script shows when it is done. */
  drawn?: string,
): Promise<{ sizes: string; pictures: Picture[]; shown: number; text: string; told: string[] }> {
  const page = await browser.newPage();
  await page.goto(inject('origin') + path);
  if (drawn) await page.locator(drawn).first().waitFor();
  const shown = await page.locator('.slide').count();
  const told = await page.locator('.handout__item :is(p, li)').allTextContents();
  const name = path.replace(/#.*/, '').replaceAll('/', '_');
  const pdf = join(dir, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  await page.close();
  const { stdout } = await run('pdfinfo', [pdf]);
  await run('pdftoppm', ['-r', '200', '-gray', pdf, join(dir, name)]);
  const names = (await readdir(dir)).filter((n) => n.startsWith(name) && n.endsWith('.pgm')).sort();
  const pictures = await Promise.all(names.map(async (n) => readPgm(await readFile(join(dir, n)))));
  await Promise.all(names.map((n) => rm(join(dir, n))));
  const { stdout: text } = await run('pdftotext', [pdf, '-'], { maxBuffer: 1e8 });
  return { text, told, sizes: /Page size:\s+(.*)/.exec(stdout)?.[1] ?? '', pictures, shown };
}

/** Words without blanks: columns make gaps where there are none, hyphens at line ends get lost. */
const packed = (words: string) => words.normalize('NFC').replace(/[\s\u00ad-]+/g, '');

test.each(lessons)('the printed handout of %s holds every item to its last words', async (slug) => {
  const { sizes, text, told } = await printed(`/bai-giang/${slug}/phat-tay/`);
  expect(sizes).toContain('A4');
  const paper = packed(text);
  expect(told.length).toBeGreaterThan(20);
  // The foot of a sheet and the number at the end of a row may each stand inside a piece.
  const lost = told.filter((words) => {
    const pieces = packed(words).match(/.{1,10}/gu) ?? [];
    return pieces.filter((piece) => !paper.includes(piece)).length > 2;
  });
  expect(lost).toEqual([]);
});

test('the long code on the handout of a shortened lesson is read from paper', async () => {
  const [slug = ''] = lessons[0] ?? [];
  const page = await browser.newPage();
  await page.goto(`${inject('origin')}/bai-giang/${slug}/`);
  const link = page.getByRole('link', { name: /^còn \d+ phút$/ }).first();
  const { hash } = new URL((await link.getAttribute('href')) ?? '', inject('origin'));
  await page.close();
  const { pictures } = await printed(`/bai-giang/tu-soan/phat-tay/${hash}`, '.handout__item');
  const [first] = pictures;
  if (!first) throw new Error('no paper');
  // The code stands at the right of the first sheet, above all others.
  const { width, height } = first;
  const said = codeIn(
    first,
    Math.floor(width / 2),
    0,
    Math.floor(width / 2),
    Math.floor(height * 0.19),
  );
  expect(said).toBe(`${config.site}/bai-giang/tu-soan/${hash}`);
});

test.each(lessons.slice(0, 1))(
  'slides of %s print as one sheet of 16 to 9 each',
  async (slug, lesson) => {
    const { pictures, sizes, shown } = await printed(`/bai-giang/${slug}/trinh-chieu/`);
    expect(sizes).toMatch(/^960 x 540 pts/);
    expect(pictures.length).toBe(shown);
    // Each picture holds one code at most; a thing that stands in two parts is shown once.
    const read = pictures.flatMap((p) => codeIn(p, p.width - 700, 0, 700, p.height) ?? []);
    const ids = new Set(lesson.agenda.flatMap(({ items }) => items));
    const wanted = [...ids].map((id) => `${config.site}/b/${id}/`);
    // The lesson's own stands on the first slide and on the last.
    const own = `${config.site}/b/${lesson.id}/`;
    expect(read).toEqual([own, ...wanted, own]);
  },
);
