import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mutations } from './rules.ts';

const run = promisify(execFile);
const report = join(await mkdtemp(join(tmpdir(), 'dot-bien-')), 'report.json');
const options = [
  '--run',
  '--project',
  'unit',
  '--bail',
  '1',
  '--reporter',
  'json',
  '--outputFile',
  report,
];

/** Name of the first unit test that fails with this file as it stands; undefined when all pass. */
async function firstFailure(file: string): Promise<string | undefined> {
  // Ends with an error where a test fails: what failed stands in the report.
  await run('npx', ['vitest', 'related', file, ...options], { maxBuffer: 1e9 }).catch(
    () => undefined,
  );
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as {
    testResults: {
      name: string;
      assertionResults: { fullName: string; status: string }[];
    }[];
  };
  // Files that --bail leaves out count as failed as well: only a failed assertion has caught something.
  for (const { name, assertionResults } of testResults) {
    const test = assertionResults.find(({ status }) => status === 'failed');
    if (test) return `${name.split('/').slice(-3).join('/')}: ${test.fullName}`;
  }
  return undefined;
}

const caught: string[] = [];
for (const { rule, file, from, to } of mutations) {
  const right = await readFile(file, 'utf8');
  const wrong = right.replace(from, () => to);
  if (wrong === right) throw new Error(`${file} has no “${from}”: mend bench/mutations/rules.ts`);
  // Put back whatever happens: the mutant must not outlive its trial.
  const putBack = () => writeFile(file, right);
  process.once('SIGINT', () => void putBack().then(() => process.exit(130)));
  await writeFile(file, wrong);
  const test = await firstFailure(file).finally(putBack);
  process.removeAllListeners('SIGINT');
  if (test) caught.push(rule);
  console.log(`${test ? 'bắt được' : 'LỌT'}  ${rule}\n          ${test ?? ''}`);
}
console.log(`${caught.length} trên ${mutations.length} đột biến bị bắt`);
if (caught.length < mutations.length) process.exitCode = 1;
