import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '#config';
import { checkContent as command } from '#editing/commands/check-content.ts';
import { newPage } from '#editing/commands/new.ts';
import { checkContent } from '#handbook/check/check.ts';
import { collectionNames } from '#handbook/collections.ts';
import { formatProblem } from '#handbook/problem.ts';
import { frozenFile, frozenFiles, frozenHandbook, frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';

const told = async (dir: string) =>
  (await checkContent(dir, config, { known: frozenFiles })).problems.map(formatProblem);

test('with an error nothing is recorded, neither ids nor addresses; without one both are', async () => {
  const { dir, release } = await frozenWith({
    edit: 'guides/gioi-thieu.mdx',
    from: /\n---\n/,
    to: '\n---\n\nMột dấu { lẻ.\n',
  });
  const dist = join(dir, 'ban-dung');
  await mkdir(join(dist, 'mot-trang-moi'), { recursive: true });
  for (const file of ['index.html', 'mot-trang-moi/index.html'])
    await writeFile(join(dist, file), '');
  const made = await runHere(newPage, ['glossary', 'một thuật ngữ thử', '--content', dir]);
  expect(made.code).toBe(0);
  const files = ['ledger.json', 'addresses.json'].map((name) => join(dir, name));
  const read = () => Promise.all(files.map((file) => readFile(file, 'utf8')));
  const before = await read();
  const args = ['--content', dir, '--record', '--built', dist];
  const failed = await runHere(command, args);
  expect(failed).toMatchObject({ code: 1, output: expect.stringContaining('chưa ghi gì') });
  expect(await read()).toEqual(before);

  await rm(join(dir, 'glossary/mot-thuat-ngu-thu.yaml'));
  await copyFile(frozenFile('guides/gioi-thieu.mdx'), join(dir, 'guides/gioi-thieu.mdx'));
  expect((await runHere(command, args)).code).toBe(0);
  expect((await read())[1]).toContain('/mot-trang-moi/');
  await release();
});

test.each([
  ['khong-co', 'không có. Chạy npm run build trước'],
  ['src', 'không phải bản dựng'],
])('addresses are not read from %s', async (built, words) => {
  const { dir, release } = await frozenWith();
  const { code, output } = await runHere(command, ['--content', dir, '--built', built]);
  expect([code, output]).toEqual([1, expect.stringContaining(words)]);
  await release();
});

test('an id that stands in a file without being recorded, or in a refused file, is taken', async () => {
  const { dir, release } = await frozenWith({
    add: 'topics/hong.mdx',
    text: '---\nid: CD-2031-01\ntitle: x\n---\n',
  });
  const make = (name: string) =>
    runHere(newPage, ['topic', name, '--period', '2031', '--content', dir]);
  expect((await make('Chuyên đề thứ nhất')).output).toContain('CD-2031-02');
  expect((await make('Chuyên đề thứ hai')).output).toContain('CD-2031-03');
  await release();
});

describe('a copied file', () => {
  let shared: Awaited<ReturnType<typeof frozenWith>>;
  beforeAll(async () => {
    shared = await frozenWith();
  });
  afterAll(() => shared.release());

  test.each(collectionNames.filter((name) => name !== 'holidays'))(
    'of %s is told once, and the original is not blamed',
    async (name) => {
      const { dir } = shared;
      const { graph } = await frozenHandbook();
      const { file } = (graph.written[name] as { file: string }[])[0] ?? { file: '' };
      const ending = /\.\w+$/.exec(file)?.[0] ?? '';
      const stem = file.slice(0, -ending.length).split('/')[1];
      for (const copy of [`${stem}-ban-sao`, `ban-sao-${stem}`, `a-${stem}`]) {
        const at = `${name}/${copy}${ending}`;
        await copyFile(join(dir, file), join(dir, at));
        expect(await told(dir)).toEqual([
          expect.stringMatching(
            new RegExp(`^${at}:\\d+:\\d+: mã .+ đã dùng ở ${file} → tệp này chép từ`),
          ),
        ]);
        await rm(join(dir, at));
      }
    },
  );
});

test('of two unpublished files with one id the copy is told, by its longer name', async () => {
  const { dir, release } = await frozenWith();
  await runHere(newPage, ['topic', 'Mới tạo', '--period', '2031', '--content', dir]);
  await copyFile(join(dir, 'topics/moi-tao.mdx'), join(dir, 'topics/ban-sao-moi-tao.mdx'));
  const shared = (await told(dir)).filter((line) => line.includes('đã dùng ở'));
  expect(shared).toEqual([expect.stringMatching(/^topics\/ban-sao-moi-tao\.mdx.*topics\/moi-tao/)]);
  await release();
});
