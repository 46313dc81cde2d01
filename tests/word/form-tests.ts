import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '#word/write-docx.ts';
import { filled, type Form, fullHeader, usual } from './papers.ts';
import { misplaced } from '../support/element-order.ts';
import { partNames, readPart } from './read-docx.ts';

/** The text of a .docx as an independent reader sees it. */
export async function textOf(docx: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  expect(messages.filter((message) => message.type === 'error')).toEqual([]);
  return value;
}

/** What a field's value reads like on paper. */
function onPaper(value: string): string[] {
  if (value === '2026-12-03') return ['03/12/2026'];
  if (value === '14:30') return ['14 giờ 30 phút'];
  return value.split('\n');
}

/** A blank that fell out of its sentence, or an announcement closed by a full stop. */
const broken = / [.,;]|[:,] ?[.;]|như sau\.|quyết nghị\./;

/** Paragraphs of a paper, as another program reads them, that are not whole. */
const brokenLines = (text: string): string[] =>
  text.split('\n').filter((line) => broken.test(line));

const written = new Map<Form['form'], Promise<{ docx: Uint8Array; text: string }>>();

/** A form with everything entered, and what another program reads of it: several tests look at the same file. */
function fullPaper(form: Form['form']): Promise<{ docx: Uint8Array; text: string }> {
  const made =
    written.get(form) ??
    writeDocx(form, filled(form), fullHeader).then(async (docx) => ({
      docx,
      text: await textOf(docx),
    }));
  written.set(form, made);
  return made;
}

/** What every form of a handbook must come to on paper, as tests of the file that asks. */
export function testForms(forms: readonly Form[]): void {
  test.each(forms)(
    'every part of $slug is well-formed and in the order of the schema',
    async ({ form }) => {
      const empty = await writeDocx(form, { fields: {} }, fullHeader);
      for (const docx of [empty, (await fullPaper(form)).docx]) {
        for (const name of partNames(docx)) readPart(docx, name);
        expect(misplaced(docx)).toEqual([]);
        // A cell without a paragraph, and a table that touches the next one, are what Word cannot read.
        const document = readPart(docx);
        expect(document.all('w:tc').every((cell) => cell.children.at(-1)?.name === 'w:p')).toBe(
          true,
        );
        const body = document.one('w:body').children.map((child) => child.name);
        expect(body.join(' ')).not.toMatch(/w:tbl w:(tbl|sectPr)/);
        expect(body.at(-1)).toBe('w:sectPr');
      }
    },
  );

  test.each(forms)('another program reads all that was entered in $slug', async ({ form }) => {
    const values = filled(form);
    const { text } = await fullPaper(form);
    const cells = Object.values(values.tables ?? {}).flat(2);
    const used = Object.entries(values.fields).filter(([name]) =>
      JSON.stringify([form.subject, form.blocks]).includes(name),
    );
    const entered = [...used.map(([, value]) => value), ...cells].flatMap(onPaper);
    expect(entered.filter((words) => !text.includes(words))).toEqual([]);
  });

  test.each(forms)('every field of $slug has its place on the paper', async ({ form }) => {
    const fields = Object.fromEntries(form.fields.map(({ name }) => [name, `giá trị ${name}`]));
    const text = await textOf(await writeDocx(form, { fields }, fullHeader));
    expect(Object.values(fields).filter((words) => !text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/\{[a-z-]+\}/);
  });

  describe.each(forms)('the sentences of $slug are whole', ({ form }) => {
    test('with every blank empty', async () => {
      expect(brokenLines(await textOf(await writeDocx(form, { fields: {} }, {})))).toEqual([]);
    });

    test('with much entered', async () => {
      expect(brokenLines((await fullPaper(form)).text)).toEqual([]);
    });

    test('with the usual entered', async () => {
      const text = await textOf(await writeDocx(form, usual(form), fullHeader));
      expect(brokenLines(text)).toEqual([]);
    });
  });
}
