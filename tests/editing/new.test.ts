import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { formatProblem } from '#handbook/problem.ts';
import { newPage } from '#editing/commands/new.ts';
import { frozenFiles, frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';

test('a new topic is refused at each place still to write and has an address only once it is recorded, and is never written twice', async () => {
  const { dir, release } = await frozenWith();
  const before = await readFile(join(dir, 'ledger.json'), 'utf8');
  const args = ['topic', 'Tên chuyên đề thử', '--period', '2026-Q1', '--content', dir];
  const first = await runHere(newPage, args);
  expect(first.output).toContain('CD-2026-Q1-');
  expect(first.code).toBe(0);
  const path = join(dir, 'topics/ten-chuyen-de-thu.mdx');
  const written = await readFile(path, 'utf8');
  const { problems } = await checkContent(dir, config, { known: frozenFiles });
  const marks = written.match(/\(viết lại\)/g) ?? [];
  expect(first.output).toContain(`viết ${marks.length} chỗ “(viết lại)”`);
  expect(problems).toHaveLength(marks.length + 1);
  expect(problems.map(formatProblem)).toContainEqual(
    expect.stringMatching(/mã CD-2026-Q1-\d+ chưa có trong sổ mã → chạy .+--record/),
  );
  expect(problems.map(formatProblem)).toContainEqual(
    expect.stringMatching(
      /^topics\/ten-chuyen-de-thu\.mdx:\d+:\d+: còn chữ mẫu “\(viết lại\)” → thay bằng nội dung thật/,
    ),
  );
  expect(await readFile(join(dir, 'ledger.json'), 'utf8')).toBe(before);
  const second = await runHere(newPage, args);
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining('Tệp cũ giữ nguyên') });
  expect(await readFile(path, 'utf8')).toBe(written);
  await release();
});

test('what cannot be made is refused with what to do next, and nothing is written', async () => {
  const { dir, release } = await frozenWith();
  const before = await readdir(dir, { recursive: true });
  for (const [args, told] of [
    [[], 'Thiếu loại trang'],
    [['topics', 'Tên'], 'Ý đồng chí là topic?'],
    [['topic'], 'Thiếu tên'],
    [['topic', '???'], 'Thiếu tên'],
    [['glossary', 'Con'], 'là tên Windows giữ riêng'],
    [['topic', 'Tên', '--period', 'quý 1'], '--period có dạng'],
    [['document', 'Hướng dẫn 50-HD/BTCTW', '--year', 'hai'], '--year là năm'],
    [['topic', 'Tên', '--ten'], 'Không có lựa chọn --ten'],
    [['guide', 'Mẫu biên bản sinh hoạt chi bộ'], 'Chưa ghi gì, vì sổ tay sẽ có lỗi'],
  ] as const) {
    const { code, output } = await runHere(newPage, [...args, '--content', dir]);
    expect(output).toContain(told);
    expect(output).not.toMatch(/at .*\.ts:\d+/);
    expect(code).toBe(1);
  }
  expect(await readdir(dir, { recursive: true })).toEqual(before);
  await release();
});

test('a folder that is no content folder is not filled', async () => {
  const { code, output } = await runHere(newPage, ['topic', 'Một tên', '--content', 'khong-co']);
  expect(output).toContain('không phải thư mục nội dung');
  expect(code).toBe(1);
});
