import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const fixtures = 'bench/fixtures/search';

it('the public queries keep their floor on the built site', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'tim-'));
  const out = join(dir, 'answers.json');
  const args = ['bench/search/run.ts', '--site', inject('dist'), '--json', out];
  args.push(
    '--queries',
    `${fixtures}/handbook-queries.json`,
    '--floor',
    `${fixtures}/handbook-floor.json`,
    '--as-built',
  );
  // Ends with an error when a variant falls below its floor.
  const env = { ...process.env, CHROMIUM_PATH: inject('browser') };
  await promisify(execFile)(process.execPath, args, { env, maxBuffer: 16 * 1024 * 1024 });
  const { queries } = JSON.parse(await readFile(out, 'utf8')) as { queries: unknown[] };
  await rm(dir, { recursive: true });
  expect(queries.length).toBeGreaterThanOrEqual(150);
}, 300_000);
