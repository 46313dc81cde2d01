import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankForm } from '../../src/word/blank-forms.ts';
import { writeDocx } from '../../src/word/write-docx.ts';
import { filled, forms, formNamed, fullHeader, usual } from './papers.ts';
import { partNames, readPart, type Part } from './read-docx.ts';

/** Children in the order of the schema (ECMA-376, transitional): Word refuses a file that leaves it. */
const order: Record<string, string> = {
  'w:pPr': 'pStyle keepNext keepLines pBdr tabs spacing ind jc outlineLvl',
  'w:rPr': 'rFonts b bCs i iCs sz szCs u lang',
  'w:tblPr': 'tblW tblBorders tblLayout tblCellMar',
  'w:tcPr': 'tcW vAlign',
  'w:sectPr': 'headerReference pgSz pgMar titlePg',
  'w:style': 'name basedOn next qFormat pPr rPr',
  'w:settings':
    'defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
};

/** Elements whose children are unknown to the table above or stand in another order. */
function misplaced(part: Part): string[] {
  return Object.entries(order).flatMap(([parent, names]) =>
    [part, ...part.all(parent)]
      .filter((element) => element.name === parent)
      .map((element) =>
        element.children.map((child) => names.split(' ').indexOf(child.name.slice(2))),
      )
      .filter((places) => places.some((place, i) => place < Math.max(0, ...places.slice(0, i))))
      .map((places) => `${parent}: ${places.join(' ')}`),
  );
}

test.each(forms)(
  'every part of $slug is well-formed and in the order of the schema',
  async ({ form }) => {
    for (const values of [{ fields: {} }, filled(form)]) {
      const docx = await writeDocx(form, values, fullHeader);
      const parts = partNames(docx).map((name) => readPart(docx, name));
      expect(parts.flatMap(misplaced)).toEqual([]);
      // A cell without a paragraph, and a table that touches the next one, are what Word cannot read.
      const document = readPart(docx);
      expect(document.all('w:tc').every((cell) => cell.children.at(-1)?.name === 'w:p')).toBe(true);
      const body = document.one('w:body').children.map((child) => child.name);
      expect(body.join(' ')).not.toMatch(/w:tbl w:(tbl|sectPr)/);
      expect(body.at(-1)).toBe('w:sectPr');
    }
  },
);

test('the same form makes the same bytes, in every time zone', async () => {
  const form = formNamed('bien-ban');
  const bytes = await blankForm(form, { superior: 'ĐẢNG BỘ …', cell: 'CHI BỘ …' });
  expect(await blankForm(form, { superior: 'ĐẢNG BỘ …', cell: 'CHI BỘ …' })).toEqual(bytes);
  const script = `
    const { forms } = await import('./tests/word/papers.ts');
    const { blankForm } = await import('./src/word/blank-forms.ts');
    const { form } = forms.find((entry) => entry.slug === 'bien-ban');
    const bytes = await blankForm(form, { superior: 'ĐẢNG BỘ …', cell: 'CHI BỘ …' });
    process.stdout.write(Buffer.from(bytes).toString('base64'));`;
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'America/Los_Angeles', NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
  });
  expect(elsewhere).toBe(Buffer.from(bytes).toString('base64'));
});

test('the properties tell the title and the language, no author and no time', async () => {
  const form = formNamed('bien-ban');
  const blank = readPart(await blankForm(form, {}), 'docProps/core.xml');
  expect(blank.children.map((child) => [child.name, child.text])).toEqual([
    ['dc:title', 'Mẫu biên bản sinh hoạt chi bộ'],
    ['dc:language', 'vi-VN'],
  ]);
  const written = readPart(await writeDocx(form, usual(form), fullHeader), 'docProps/core.xml');
  expect(written.one('dc:title').text).toBe('BIÊN BẢN: Sinh hoạt chi bộ thường kỳ tháng 12/2026');
});

test('whatever is typed, the file stays readable', async () => {
  const form = formNamed('bang-theo-doi-giao-viec');
  const typed = fc.string({ unit: 'binary', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(typed, typed, async (words, name) => {
      const spoiled = `a${words}\u0000\u000b\ufffe\ud800b`;
      const docx = await writeDocx(
        form,
        {
          fields: { 'ky-sinh-hoat': spoiled, 'viec-chuyen-tiep': spoiled },
          tables: { 'giao-viec': [[spoiled, name]] },
          sections: [{ heading: name, items: [spoiled] }],
        },
        { writer: spoiled },
      );
      const text = readPart(docx).text + readPart(docx, 'docProps/core.xml').text;
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
    { numRuns: 25 },
  );
});
