import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../handbook.config.ts';
import { ownFiles } from '../../src/editing/adopt/own-files.ts';
import { textsIn } from '../../src/editing/adopt/texts-in.ts';
import { tracesIn } from '../../src/editing/adopt/traces.ts';
import { buildEnv } from '../support/build-env.ts';
import { runNode } from '../support/run-node.ts';

const command = resolve('src/editing/commands/adopt.ts');
const name = 'Đảng bộ phường Thử Nghiệm';
const names = [...config.local.places, ...config.local.papers];
/** The committee's own ids, by which its papers and practices are known. */
const ids = new RegExp(`\\b(?:${config.scheme.prefix}|${config.scheme.wardPrefix})-\\d\\d\\b`);

let dir: string;
let out: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nhan-'));
  out = join(dir, 'so-tay');
  const { code, output } = await runNode(command, ['--name', name, '--out', out]);
  expect(output).toContain(`Đã tạo sổ tay của ${name}`);
  expect(code).toBe(0);
  await symlink(resolve('node_modules'), join(out, 'node_modules'), 'junction');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('an adopted handbook passes the check, with nothing in it that names the committee it came from', async () => {
  const { code, output } = await runNode('src/handbook/check-content.ts', [], { cwd: out });
  expect(output).toMatch(/^Nội dung đúng: \d+ mã/);
  expect(code).toBe(0);
  const texts = await textsIn(out, ownFiles(out));
  expect(texts.length).toBeGreaterThan(500);
  expect(tracesIn(texts, names)).toEqual([]);
  expect(texts.filter(([, text]) => ids.test(text)).map(([file]) => file)).toEqual([]);
  for (const folder of ['topics', 'requirements'])
    expect(await readdir(join(out, 'content', folder))).toEqual(['.gitkeep']);
  const files = texts.map(([file]) => file);
  expect(files).toEqual(
    expect.arrayContaining(['.vscode/settings.json', '.github/workflows/site.yml']),
  );
});

test('it builds, names the new committee, and no page, file or index names the old one', async () => {
  const env = buildEnv({ OUT_DIR: './dist', BASE_PATH: '/' });
  delete env.HANDBOOK_CONTENT;
  await promisify(execFile)('npm', ['run', 'build'], { cwd: out, env, maxBuffer: 1 << 26 });
  const dist = join(out, 'dist');
  const built = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = built
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const texts = await textsIn(dist, files);
  expect(tracesIn(texts, names)).toEqual([]);
  expect(texts.filter(([, text]) => ids.test(text)).map(([file]) => file)).toEqual([]);
  expect(texts.find(([file]) => file === 'index.html')?.[1]).toContain(name);
  expect(await readdir(join(out, '.astro/noi-dung'))).toContain('topics.schema.json');
});

test('what cannot be adopted is refused with what to do next, and nothing is left', async () => {
  const before = await readdir(dir);
  for (const [args, told] of [
    [['--out', join(dir, 'a')], 'Thiếu --name'],
    [['--name', name], 'Thiếu --out'],
    [['--name', name, '--out', out], 'thư mục không trống'],
    [['--name', name, '--out', resolve('ban-sao')], 'phải nằm ngoài'],
    [['--name', name, '--out', resolve('content')], 'phải nằm ngoài'],
    [
      ['--name', `Đảng bộ ${config.local.places[0]}`, '--out', join(dir, 'a')],
      'Tên mới có địa danh',
    ],
    [['--name', name, '--out', join(out, 'README.md', 'a')], 'ở đó đã có tệp'],
    [['--name', name, join(dir, 'a')], 'Thừa chữ'],
  ] as const) {
    const { code, output } = await runNode(command, [...args]);
    expect(output).toContain(told);
    expect(output).not.toMatch(/at .*\.ts:\d+/);
    expect(code).toBe(1);
  }
  expect(await readdir(dir)).toEqual(before);
});
