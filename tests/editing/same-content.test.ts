import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { adopt } from '#editing/commands/adopt.ts';
import { checkContent } from '#editing/commands/check-content.ts';
import type { Command } from '#editing/commands/folder.ts';
import { newPage } from '#editing/commands/new.ts';
import { register } from '#editing/commands/register.ts';
import { contentPath, folderProblem } from '#handbook/content-dir.ts';
import { frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';

const nowhere = join(tmpdir(), 'khong-co-noi-dung');
const commands: [name: string, command: Command, args: string[]][] = [
  ['check-content', checkContent, []],
  ['new', newPage, ['topic', 'Tên chuyên đề thử']],
  ['register', register, ['replace', 'HD-42-2025', 'HD-01-2026']],
  ['adopt', adopt, ['--name', 'Đảng bộ xã Thử', '--out', join(nowhere, 'so-tay')]],
];

afterEach(() => vi.unstubAllEnvs());

test.each(commands)(
  '%s refuses a content folder of the environment that is not there, by name',
  async (_, command, args) => {
    vi.stubEnv('HANDBOOK_CONTENT', nowhere);
    const { code, output } = await runHere(command, args);
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
  vi.stubEnv('HANDBOOK_CONTENT', dir);
  expect((await runHere(checkContent, [])).output).toContain(`${dir}/procedures/thuong-ky.mdx:`);
  const made = await runHere(newPage, ['topic', 'Tên chuyên đề thử']);
  expect(made.output).toContain(
    join(dir, 'topics/ten-chuyen-de-thu.mdx').replace(/^.*noi-dung-/, ''),
  );
  expect(folderProblem(undefined)).toBeUndefined();
  await release();
});

test('what a command names goes before the environment, and an empty variable is none', () => {
  expect(contentPath('a', { HANDBOOK_CONTENT: 'b' })).toBe('a');
  expect(contentPath(undefined, { HANDBOOK_CONTENT: 'b' })).toBe('b');
  expect(contentPath(undefined, { HANDBOOK_CONTENT: '' })).toBe('content');
  expect(folderProblem('package.json', {})).toContain(`${resolve('package.json')} không phải`);
});
