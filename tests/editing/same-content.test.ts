import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentPath, folderProblem } from '#handbook/content-dir.ts';
import { frozenWith } from '../support/frozen-handbook.ts';
import { runNode } from '../support/run-node.ts';

const nowhere = join(tmpdir(), 'khong-co-noi-dung');
const commands: [name: string, args: string[]][] = [
  ['check-content', []],
  ['new', ['topic', 'Tên chuyên đề thử']],
  ['register', ['replace', 'HD-42-2025', 'HD-01-2026']],
  ['adopt', ['--name', 'Đảng bộ xã Thử', '--out', join(nowhere, 'so-tay')]],
];

test.each(commands)(
  '%s refuses a content folder of the environment that is not there, by name',
  async (name, args) => {
    const env = { ...process.env, HANDBOOK_CONTENT: nowhere };
    const { code, output } = await runNode(`src/editing/commands/${name}.ts`, args, { env });
    expect(output).toContain(`Không có thư mục ${nowhere}`);
    expect(output).toContain('HANDBOOK_CONTENT');
    expect(code).toBe(1);
  },
);

test('check and new read and write the folder of the environment', async () => {
  const { dir, release } = await frozenWith({
    edit: 'rules/thoi-luong-thuong-ky.yaml',
    from: 'number: 90',
    to: 'number: 95',
  });
  const env = { ...process.env, HANDBOOK_CONTENT: dir };
  const run = (name: string, args: string[]) =>
    runNode(`src/editing/commands/${name}.ts`, args, { env });
  expect((await run('check-content', [])).output).toContain(`${dir}/procedures/thuong-ky.mdx:`);
  const made = await run('new', ['topic', 'Tên chuyên đề thử']);
  expect(made.output).toContain(
    join(dir, 'topics/ten-chuyen-de-thu.mdx').replace(/^.*noi-dung-/, ''),
  );
  expect(folderProblem(undefined, env)).toBeUndefined();
  await release();
});

test('what a command names goes before the environment, and an empty variable is none', () => {
  expect(contentPath('a', { HANDBOOK_CONTENT: 'b' })).toBe('a');
  expect(contentPath(undefined, { HANDBOOK_CONTENT: 'b' })).toBe('b');
  expect(contentPath(undefined, { HANDBOOK_CONTENT: '' })).toBe('content');
  expect(folderProblem('package.json', {})).toContain(`${resolve('package.json')} không phải`);
});
