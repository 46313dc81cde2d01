import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import config from '#config';
import { frozenFiles, frozenWith } from '../support/frozen-handbook.ts';
import { checkContent } from '#handbook/check/check.ts';
import { importDraft } from '#editing/word/import-draft.ts';
import { importWord } from '#editing/commands/import-word.ts';
import { runHere } from '../support/run-command.ts';
import { options, changed, refused } from './word-files.ts';

const shelf = await mkdtemp(join(tmpdir(), 'word-'));
afterAll(() => rm(shelf, { recursive: true }));

describe('refused, with what to do', () => {
  test.each(refused)('%s', async (_name, bytes, told) => {
    const result = await importDraft(bytes(), options);
    expect('refusal' in result ? result.refusal : 'taken').toMatch(told);
  });
});

test('a good file becomes a page: fields, list, table, citation, escaped signs', async () => {
  const result = await importDraft(
    changed((xml) => xml),
    options,
  );
  if ('refusal' in result) throw new Error(result.refusal);
  expect(result.file).toBe('topics/chuyen-de-nhap-tu-word.mdx');
  expect(result.id).toMatch(/^CD-2026-Q4-\d{2}$/);
  for (const part of [
    '\\{3 điểm}',
    'a \\< b',
    '<Cite id="HD-42-2025" evidence="press" />',
    '- Ý một',
    '| Chuẩn bị | Bí thư |',
    '## Nguồn kể gì',
  ])
    expect(result.text).toContain(part);
  expect(result.text).toBe(result.text.normalize('NFC'));
});

test('letters in pieces are composed; tracked changes are reported', async () => {
  const bytes = changed((xml) =>
    xml
      .replace('Nguồn kể gì', 'Nguồn kể gì'.normalize('NFD'))
      .replace(
        '<w:sectPr>',
        '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>thêm</w:t></w:r></w:ins></w:p><w:sectPr>',
      ),
  );
  const result = await importDraft(bytes, options);
  if ('refusal' in result) throw new Error(result.refusal);
  expect(result.text).toContain('## Nguồn kể gì');
  expect(result.warnings).toEqual([expect.stringMatching(/^Có 1 chỗ sửa chưa chấp nhận/)]);
});

test('the command writes whole, shows the difference, and replaces only when told', async () => {
  const { dir, release } = await frozenWith();
  const word = join(shelf, 'tot.docx');
  await writeFile(
    word,
    changed((xml) => xml),
  );
  const args = [word, '--kind', 'topic', '--content', dir];
  const first = await runHere(importWord, args);
  expect(first.output).toContain('+title: Chuyên đề nhập từ Word');
  expect(first.code).toBe(0);
  expect(
    (await checkContent(dir, config, { recording: true, known: frozenFiles })).problems,
  ).toEqual([]);
  const path = join(dir, 'topics/chuyen-de-nhap-tu-word.mdx');
  const written = await readFile(path, 'utf8');
  const id = /^id: (.*)$/m.exec(written)?.[1] ?? '';
  await writeFile(
    word,
    changed((xml) => xml.replace('Ý một', 'Ý thứ nhất')),
  );
  const second = await runHere(importWord, args);
  expect(second.output).toContain(
    `Đã có ${dir}/topics/chuyen-de-nhap-tu-word.mdx, mã ${id}; chưa ghi gì. Muốn thay thì thêm: --id ${id} --force. `,
  );
  expect((await runHere(importWord, [...args, '--force'])).output).toBe(second.output);
  expect((await runHere(importWord, [...args, '--id', id])).output).toContain(`--id ${id} --force`);
  expect(await readFile(path, 'utf8')).toBe(written);
  const third = await runHere(importWord, [...args, '--id', id, '--force']);
  expect(third.output).toContain('-- Ý một\n+- Ý thứ nhất');
  expect(await readFile(path, 'utf8')).toContain('- Ý thứ nhất');
  await release();
}, 60_000);

test('a refused file leaves nothing behind', async () => {
  const { dir, release } = await frozenWith();
  const before = await readdir(dir, { recursive: true });
  const word = join(shelf, 'mat-khau.docx');
  await writeFile(word, refused.find(([name]) => name === 'a password')?.[1]() ?? '');
  const { code, output } = await runHere(importWord, [word, '--kind', 'topic', '--content', dir]);
  expect(code).toBe(1);
  expect(output).toContain('không nhập.');
  expect(await readdir(dir, { recursive: true })).toEqual(before);
  await release();
}, 30_000);
