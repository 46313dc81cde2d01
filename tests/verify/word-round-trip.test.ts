import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemas } from '../../src/handbook/collections.ts';
import { readContent } from '../../src/handbook/read.ts';
import { readDraft } from '../../src/editing/word/read-draft.ts';
import { writeDraft } from '../../src/editing/word/write-draft.ts';
import { needProgram } from '../support/program.ts';

const { library } = await readContent(resolve('content'));
let dir: string;

beforeAll(async () => {
  needProgram('soffice', 'libreoffice-writer');
  dir = await mkdtemp(join(tmpdir(), 'word-'));
  await mkdir(join(dir, 'ra'));
  const files = await Promise.all(
    library.topics.map(async ({ slug, data, body }) => {
      const file = join(dir, `${slug}.docx`);
      await writeFile(file, writeDraft('topics', data, body));
      return file;
    }),
  );
  const profile = `-env:UserInstallation=file://${join(dir, 'ho-so')}`;
  const saving = ['--headless', '--convert-to', 'docx', '--outdir', join(dir, 'ra'), ...files];
  await promisify(execFile)('soffice', [profile, ...saving]);
}, 300_000);
afterAll(() => rm(dir, { recursive: true }));

test.each(library.topics.map((entry) => [entry.slug, entry] as const))(
  '%s: opened and saved by LibreOffice, it comes back with the same content',
  async (slug, { data, body }) => {
    const draft = await readDraft(
      'topics',
      await readFile(join(dir, 'ra', `${slug}.docx`)),
      'hinh',
    );
    if ('refusal' in draft) throw new Error(draft.refusal);
    expect(schemas.topics.parse(draft.data)).toEqual(data);
    expect(draft.body.trim()).toBe(body.trim().replace(/\n{3,}/g, '\n\n'));
  },
);
