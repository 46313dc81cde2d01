import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import config from '../../handbook.config.ts';
import { checkContent } from '../../src/handbook/check.ts';
import { buildEnv } from '../support/build-env.ts';
import { contentWith } from '../support/fault.ts';
import { mutate, random } from '../support/mutate.ts';

const wanted = 20;

test('twenty mutated files that the check lets through go through a real build together', async () => {
  const { dir, release } = await contentWith();
  const out = await mkdtemp(join(tmpdir(), 'song-sot-'));
  const names = (await readdir(resolve('content'), { recursive: true }))
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .sort();
  const draw = random(7);
  const pick = () => names[Math.floor(draw() * names.length)] ?? '';
  const survivors = new Set<string>();
  for (let round = 0; survivors.size < wanted && round < 500; round++) {
    const file = pick();
    if (survivors.has(file)) continue;
    const before = await readFile(join(dir, file), 'utf8');
    const text = mutate(before, await readFile(join(dir, pick()), 'utf8'), draw);
    if (text === before) continue;
    await writeFile(join(dir, file), text);
    const { problems } = await checkContent(dir, config);
    if (problems.length === 0) survivors.add(file);
    else await writeFile(join(dir, file), before);
  }
  expect(survivors.size).toBe(wanted);
  const env = buildEnv({ HANDBOOK_CONTENT: dir, OUT_DIR: out, BASE_PATH: '/' });
  await promisify(execFile)('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
  expect(await readdir(out)).toContain('index.html');
  await release();
  await rm(out, { recursive: true });
});
