import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readContent } from '#handbook/read/read.ts';
import { headline } from '#rules/headline.ts';
import { ruleKeys } from '#rules/keys.ts';
import { ruleFor } from '#rules/value.ts';
import { buildEnv } from '../support/build-env.ts';
import { changedRules } from '../support/changed-rules.ts';
import { contentWith } from '../support/fault.ts';

const copy = await contentWith();
const { library } = await readContent(copy.dir);
let dist: string;

/** A copy of the handbook in which every rule that code asks for has another value, built once. */
beforeAll(async () => {
  for (const key of ruleKeys) {
    const path = join(copy.dir, ruleFor(library.rules, key).file);
    const file = parseDocument(await readFile(path, 'utf8'));
    file.set('value', file.createNode(changedRules[key].value));
    await writeFile(path, file.toString({ lineWidth: 0 }));
  }
  dist = await mkdtemp(join(tmpdir(), 'so-tay-'));
  const env = buildEnv({ HANDBOOK_CONTENT: copy.dir, OUT_DIR: dist, BASE_PATH: '/' });
  await promisify(execFile)('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
}, 300_000);

afterAll(async () => {
  await copy.release();
  await rm(dist, { recursive: true, force: true });
});

const texts = new Map<string, Promise<string>>();
/** What a page of the copy says, its spaces made one. */
const textOf = (path: string): Promise<string> => {
  const known = texts.get(path) ?? readPage(path);
  texts.set(path, known);
  return known;
};
const readPage = async (path: string) =>
  parse(await readFile(join(dist, path, 'index.html'), 'utf8'))
    .querySelector('main')!
    .textContent.replace(/\s+/g, ' ');

describe.each(ruleKeys)('%s: its other value stands', (key) => {
  const { slug, data } = ruleFor(library.rules, key);
  const { value, pages } = changedRules[key];

  test('on its own page and in the list of rules', async () => {
    const { large, lines } = headline(value);
    for (const text of [large, ...lines]) expect(await textOf(`/quy-tac/${slug}/`)).toContain(text);
    expect(await textOf('/quy-tac/')).toContain(large);
    expect(headline(value)).not.toEqual(headline(data.value));
  });

  test.each(pages)('on %s: “%s”', async (path, text) => {
    expect(await textOf(path)).toContain(text);
  });
});
