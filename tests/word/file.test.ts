import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankForm } from '#word/blank-forms.ts';
import { writeDocx } from '#word/write-docx.ts';
import { anySign } from '../support/any-sign.ts';
import { formNamed, fullHeader, usual } from './papers.ts';
import { readPart } from './read-docx.ts';

test('the same form makes the same bytes, in every time zone', async () => {
  const form = formNamed('bien-ban');
  const bytes = await blankForm(form, { superior: 'ĐẢNG BỘ …', cell: 'CHI BỘ …' });
  expect(await blankForm(form, { superior: 'ĐẢNG BỘ …', cell: 'CHI BỘ …' })).toEqual(bytes);
  const script = `
    const { blankForm } = await import('./src/word/blank-forms.ts');
    const { text } = await import('node:stream/consumers');
    const form = JSON.parse(await text(process.stdin));
    const bytes = await blankForm(form, { superior: 'ĐẢNG BỘ …', cell: 'CHI BỘ …' });
    process.stdout.write(Buffer.from(bytes).toString('base64'));`;
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'America/Los_Angeles', NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
    input: JSON.stringify(form),
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
  const typed = fc.string({ unit: anySign, maxLength: 40 });
  // Five pairs in each file: writing and reading one takes longer than all that stands in it.
  const pairs = fc.array(fc.tuple(typed, typed), { minLength: 5, maxLength: 5 });
  const spoil = (words: string) => `a${words}\u0000\u000b\ufffe\ud800b`;
  await fc.assert(
    fc.asyncProperty(pairs, async (given) => {
      const rows = given.map(([words, name]) => [spoil(words), name]);
      const [first = '', second = '', third = ''] = given.map(([words]) => spoil(words));
      const docx = await writeDocx(
        form,
        {
          fields: { 'ky-sinh-hoat': first, 'viec-chuyen-tiep': second },
          tables: { 'giao-viec': rows },
          sections: given.map(([words, name]) => ({ heading: name, items: [spoil(words)] })),
        },
        { writer: third },
      );
      const text = readPart(docx).text + readPart(docx, 'docProps/core.xml').text;
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
    { numRuns: 6 },
  );
});
