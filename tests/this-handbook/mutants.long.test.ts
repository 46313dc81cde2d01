import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { linesOf, realSurroundings } from './faulty.ts';
import { type Mutant, mutants } from './mutants.ts';
import { buildEnv } from '../support/build-env.ts';
import { contentWith } from '../support/fault.ts';

const wanted = 20;
const content = await contentWith();
const out = await mkdtemp(join(tmpdir(), 'so-tay-'));
afterAll(async () => {
  await content.release();
  await rm(out, { recursive: true });
});

/** Injured files that the check lets pass, one per page, standing together in one handbook. */
async function survivors(): Promise<Mutant[]> {
  const around = await realSurroundings();
  const found: Mutant[] = [];
  for (const mutant of await mutants(2_000)) {
    const { file, original, text } = mutant;
    const known = found.some((other) => other.file === file);
    if (known || text === original || linesOf(around, file, text).length > 0) continue;
    await writeFile(join(content.dir, file), text);
    const { problems } = await checkContent(content.dir, config);
    if (problems.length === 0) found.push(mutant);
    else await writeFile(join(content.dir, file), original);
    if (found.length === wanted) break;
  }
  return found;
}

test('twenty injured files that pass the check pass a real build', async () => {
  const found = await survivors();
  expect(found.map(({ file }) => file)).toHaveLength(wanted);
  const env = buildEnv({ HANDBOOK_CONTENT: content.dir, OUT_DIR: out, BASE_PATH: '/' });
  await promisify(execFile)('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
  expect((await readdir(out, { recursive: true })).length).toBeGreaterThan(500);
}, 600_000);
