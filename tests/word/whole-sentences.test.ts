import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/word/write-docx.ts';
import { filled, forms, fullHeader, usual } from './papers.ts';

/** A blank that fell out of its sentence, or an announcement closed by a full stop. */
const broken = / [.,;]|[:,] ?[.;]|như sau\.|quyết nghị\./;

/** Paragraphs of a paper, as another program reads them, that are not whole. */
async function brokenLines(docx: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value.split('\n').filter((line) => broken.test(line));
}

describe.each(forms)('the sentences of $slug are whole', ({ form }) => {
  test('with every blank empty', async () => {
    expect(await brokenLines(await writeDocx(form, { fields: {} }, {}))).toEqual([]);
  });

  test.each([
    ['much', filled],
    ['the usual', usual],
  ])('with %s entered', async (_name, values) => {
    expect(await brokenLines(await writeDocx(form, values(form), fullHeader))).toEqual([]);
  });
});
