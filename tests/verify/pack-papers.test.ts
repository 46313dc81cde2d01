import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import config from '#config';
import { readContent } from '#handbook/read/read.ts';
import { codeIn, inked, type Picture, readPgm } from '../support/ppm.ts';
import { needProgram } from '../support/program.ts';

const run = promisify(execFile);
const { library } = await readContent(resolve('content'));
const lessons = library.lessons.map(({ slug, data }) => [slug, data] as const);
const perMillimetre = 200 / 25.4;

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
): Promise<{ sizes: string; pictures: Picture[]; shown: number }> {
  const page = await browser.newPage();
  await page.goto(inject('origin') + path);
  const shown = await page.locator('.slide').count();
  const name = path.replaceAll('/', '_');
  const pdf = join(dir, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  await page.close();
  const { stdout } = await run('pdfinfo', [pdf]);
  await run('pdftoppm', ['-r', '200', '-gray', pdf, join(dir, name)]);
  const names = (await readdir(dir)).filter((n) => n.startsWith(name) && n.endsWith('.pgm')).sort();
  const pictures = await Promise.all(names.map(async (n) => readPgm(await readFile(join(dir, n)))));
  await Promise.all(names.map((n) => rm(join(dir, n))));
  return { sizes: /Page size:\s+(.*)/.exec(stdout)?.[1] ?? '', pictures, shown };
}

/** Codes in one column of a page: what has ink there and is as high as a code is. */
function codesInColumn(picture: Picture, left: number): string[] {
  const edge = Math.round(left * perMillimetre);
  const width = Math.round(23 * perMillimetre);
  return inked(picture, edge, width, perMillimetre * 1.2).flatMap(([top, bottom]) => {
    if (bottom - top < 17 * perMillimetre) return [];
    return codeIn(picture, edge, Math.max(top - 12, 0), width, bottom - top + 24) ?? [];
  });
}

test.each(lessons)('every code of the printed handout of %s can be read', async (slug, lesson) => {
  const { pictures, sizes } = await printed(`/bai-giang/${slug}/phat-tay/`);
  expect(sizes).toContain('A4');
  // Two columns of items between margins of 20 and 16 mm, 6 mm apart.
  const read = pictures.flatMap((picture) =>
    [19.5, 109.5].flatMap((x) => codesInColumn(picture, x)),
  );
  const wanted = lesson.agenda.flatMap(({ items }) => items.map((id) => `${config.site}/b/${id}/`));
  const foot = `${config.site}/bai-giang/${slug}/phat-tay/`;
  expect(read.filter((link) => link !== foot).toSorted()).toEqual(wanted.toSorted());
});

test.each(lessons.slice(0, 1))(
  'slides of %s print as one sheet of 16 to 9 each',
  async (slug, lesson) => {
    const { pictures, sizes, shown } = await printed(`/bai-giang/${slug}/trinh-chieu/`);
    expect(sizes).toMatch(/^960 x 540 pts/);
    expect(pictures.length).toBe(shown);
    // Each picture holds one code at most.
    const read = pictures.flatMap((p) => codeIn(p, p.width - 700, 0, 700, p.height) ?? []);
    const wanted = lesson.agenda.flatMap(({ items }) =>
      items.map((id) => `${config.site}/b/${id}/`),
    );
    expect(read).toEqual([`${config.site}/b/${lesson.id}/`, ...wanted]);
  },
);
