import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeDocx } from '#word/write-docx.ts';
import { textOf } from './form-tests.ts';
import { formNamed, fullHeader, usual } from './papers.ts';

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
