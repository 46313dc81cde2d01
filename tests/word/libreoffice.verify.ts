import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Template } from '#templates/schema.ts';
import { signers } from '#templates/signers.ts';
import { blankForm } from '#word/blank-forms.ts';
import type { FormValues } from '#word/values.ts';
import { writeDocx } from '#word/write-docx.ts';
import { ownForms } from '../support/own-forms.ts';
import { filled, fullHeader, usual } from './papers.ts';

/*
 * Every form, empty and filled, as LibreOffice prints it. Needs the programs soffice, pdfinfo and pdftotext:
 * apt-get install libreoffice-writer fonts-liberation poppler-utils
 * Run: npx vitest run --config vitest.verify.config.ts
 */

const folder = mkdtempSync(join(tmpdir(), 'word-'));
const kinds = ['blank', 'usual', 'filled'] as const;
const papers = ownForms.flatMap(({ slug, form }) => kinds.map((kind) => ({ slug, form, kind })));

const valuesOf = (form: Template, kind: (typeof kinds)[number]): FormValues =>
  ({ blank: { fields: {} }, usual: usual(form), filled: filled(form) })[kind];

const pathOf = (slug: string, kind: string, ending: string): string =>
  join(folder, `${slug}-${kind}.${ending}`);

beforeAll(async () => {
  for (const { slug, form, kind } of papers) {
    const docx =
      kind === 'blank'
        ? await blankForm(form, {})
        : await writeDocx(form, valuesOf(form, kind), fullHeader);
    writeFileSync(pathOf(slug, kind, 'docx'), docx);
  }
  const files = papers.map(({ slug, kind }) => pathOf(slug, kind, 'docx'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const conversion = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', [profile, ...conversion], { stdio: 'ignore' });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fonts that stand in for Times New Roman letter by letter make gaps inside words: spaces do not count. */
const packed = (words: string): string => words.replace(/\s+/g, '');

/** The pages of a printed paper: their words without spaces, and the line each begins with. */
function pagesOf(pdf: string): { words: string; firstLine: string }[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const pages = text.normalize('NFC').split('\f').slice(0, -1);
  return pages.map((page) => ({
    words: packed(page),
    firstLine: page.trim().split('\n')[0]?.trim() ?? '',
  }));
}

const titleOf = (kind: keyof typeof signers | 'cell') =>
  kind === 'cell' ? 'T/M CHI BỘ' : signers[kind][1];

describe.each(papers)('$slug, $kind', ({ slug, form, kind }) => {
  const pdf = pathOf(slug, kind, 'pdf');

  test('is printed on A4, title and letterhead on the first page', () => {
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    const first = pagesOf(pdf)[0]?.words ?? '';
    expect(first.includes(packed(form.heading))).toBe(true);
    expect(first.includes(packed('ĐẢNG CỘNG SẢN VIỆT NAM'))).toBe(form.letterhead);
  });

  test('has page numbers from the second page on and no empty page', () => {
    const [first, ...others] = pagesOf(pdf);
    expect(first?.firstLine).not.toBe('1');
    expect(others.map((page) => page.firstLine)).toEqual(others.map((_, i) => String(i + 2)));
    expect(others.filter((page) => page.words.length < 10)).toEqual([]);
  });

  test('has its signatures whole on a page with text', () => {
    if (form.signature === 'none') return;
    const last = pagesOf(pdf).at(-1)?.words ?? '';
    const title = packed(titleOf(form.signature));
    expect(last.includes(title)).toBe(true);
    const [before = ''] = last.split(title);
    const text = before.replace(/^\d+/, '').replace(/Nơinhận|NGƯỜIGHIBIÊNBẢN|BÊNGIAO/, '');
    expect(text.length).toBeGreaterThan(10);
  });

  test('prints the whole of what was entered', () => {
    const text = pagesOf(pdf)
      .map((page) => page.words)
      .join('');
    const values = valuesOf(form, kind);
    const last = Object.values(values.tables ?? {}).map(
      (rows) => rows.at(-1)?.[0]?.slice(0, 10) ?? '',
    );
    const longest = Object.values(values.fields).sort((a, b) => b.length - a.length)[0] ?? '';
    const ends = [longest.split('\n').at(-1)?.slice(0, 20) ?? '', ...last].map(packed);
    expect(ends.filter((words) => !text.includes(words))).toEqual([]);
  });
});
