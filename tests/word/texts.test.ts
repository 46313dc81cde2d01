import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeDocx } from '../../src/word/write-docx.ts';
import { filled, forms, formNamed, fullHeader, usual } from './papers.ts';

/** The text of a .docx as an independent reader sees it. */
async function textOf(docx: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  expect(messages.filter((message) => message.type === 'error')).toEqual([]);
  return value;
}

/** What a field's value reads like on paper. */
function onPaper(value: string): string[] {
  if (value === '2026-12-03') return ['03/12/2026'];
  if (value === '14:30') return ['14 giờ 30'];
  return value.split('\n');
}

test.each(forms)('another program reads all that was entered in $slug', async ({ form }) => {
  const values = filled(form);
  const text = await textOf(await writeDocx(form, values, fullHeader));
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

test('an independent reader finds the headings and the rows of the tables', async () => {
  const minutes = formNamed('bien-ban');
  const docx = await writeDocx(minutes, usual(minutes), fullHeader);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  expect(value).toContain('<h1>I- THÀNH PHẦN</h1>');
  expect(value).toContain('<h2>3. Biểu quyết</h2>');
  expect(value).toContain('<thead><tr><th><p>TT</p></th>');
});

test('parts that the form does not have come before the signatures', async () => {
  const form = formNamed('nghi-quyet-thang');
  const sections = [{ heading: 'Ghi chú', text: 'một\nhai', items: ['ba', 'bốn'] }];
  const text = await textOf(await writeDocx(form, { fields: {}, sections }, {}));
  expect(text).toMatch(/Ghi chú\s+một\s+hai\s+- ba\s+- bốn\s+Nơi nhận:/);
});

test('names that are not known are dotted', async () => {
  const text = await textOf(await writeDocx(formNamed('nghi-quyet-thang'), { fields: {} }, {}));
  expect(text).toMatch(/^…+\s+…+\s+\*\s+Số ……-NQ\/CB/);
  expect(text).toContain('………, ngày …… tháng …… năm ………');
  expect(text).toMatch(/T\/M CHI BỘ\s+BÍ THƯ\s+…+/);
});
