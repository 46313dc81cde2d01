import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../handbook.config.ts';
import { checkContent } from '../../src/handbook/check.ts';
import { staleDocuments } from '../../src/handbook/basis.ts';
import { contentWith } from '../support/fault.ts';
import { runNode } from '../support/run-node.ts';

const command = 'src/editing/commands/register.ts';

test('a replaced document: two files change, the check passes, every page and step that rests on it is named', async () => {
  const { dir, release } = await contentWith();
  const args = ['replace', 'HD-42-2025', 'HD-01-2026', '--evidence', 'press', '--content', dir];
  const { code, output } = await runNode(command, args);
  expect(output).toMatch(/\d+ trang và bước dựa vào HD-42-2025/);
  expect(output).toContain('bước TK-01');
  expect(code).toBe(0);
  const { problems, graph } = await checkContent(dir, config);
  expect(problems).toEqual([]);
  expect(
    staleDocuments(graph, 'TK')
      .map(({ shortTitle }) => shortTitle)
      .join(),
  ).toContain('42');
  await release();
});

test('an unknown document is refused with the near one offered, and nothing changes', async () => {
  const { dir, release } = await contentWith();
  const file = join(dir, 'documents/hd-42-2025.yaml');
  const before = await readFile(file, 'utf8');
  const { code, output } = await runNode(command, [
    'replace',
    'HD-43-2025',
    'HD-01-2026',
    '--content',
    dir,
  ]);
  expect(code).toBe(1);
  expect(output).toContain('Ý đồng chí là HD-42-2025?');
  expect(await readFile(file, 'utf8')).toBe(before);
  await release();
});
