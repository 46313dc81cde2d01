import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { beforeAll, expect, inject, test } from 'vitest';
import { needProgram } from '../support/program.ts';

const jar = createRequire(import.meta.url)('vnu-jar') as string;

beforeAll(() => needProgram('java', 'default-jre-headless'));

test('the Nu HTML checker finds no error on any page', async () => {
  const output = await new Promise<string>((done) => {
    const args = [
      '-Xss4m',
      '-jar',
      jar,
      '--skip-non-html',
      '--errors-only',
      '--format',
      'gnu',
      inject('dist'),
    ];
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (_error, _stdout, stderr) =>
      done(stderr),
    );
  });
  expect(output.trim().split('\n').filter(Boolean).slice(0, 20)).toEqual([]);
});
