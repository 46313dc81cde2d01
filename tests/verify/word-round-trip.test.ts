import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemas } from '#handbook/collections.ts';
import { readContent } from '#handbook/read/read.ts';
import { readDraft } from '#editing/word/read-draft.ts';
import { writeDraft } from '#editing/word/write-draft.ts';
import { needProgram } from '../support/program.ts';

const { library } = await readContent(resolve('content'));
// A handbook that has just begun may have no topics yet; it has guides.
const pages = (['topics', 'requirements', 'guides', 'glossary'] as const).flatMap((name) =>
  // LibreOffice takes no more than some hundreds of files at once.
  library[name]
    .slice(0, name === 'glossary' ? 20 : undefined)
    .map(({ slug, data, body }) => ({ name, slug, data: data as object, body })),
);
let dir: string;

beforeAll(async () => {
  needProgram('soffice', 'libreoffice-writer');
  dir = await mkdtemp(join(tmpdir(), 'word-'));
  await mkdir(join(dir, 'ra'));
  const files = await Promise.all(
    pages.map(async ({ name, slug, data, body }) => {
      const file = join(dir, `${name}-${slug}.docx`);
      await writeFile(file, writeDraft(name, data as Record<string, unknown>, body));
      return file;
    }),
  );
  const profile = `-env:UserInstallation=file://${join(dir, 'ho-so')}`;
  const saving = ['--headless', '--convert-to', 'docx', '--outdir', join(dir, 'ra'), ...files];
  await promisify(execFile)('soffice', [profile, ...saving]);
}, 300_000);
afterAll(() => rm(dir, { recursive: true }));

test.each(pages)(
  '$name/$slug: opened and saved by LibreOffice, it comes back with the same content',
  async ({ name, slug, data, body }) => {
    const saved = await readFile(join(dir, 'ra', `${name}-${slug}.docx`));
    const draft = await readDraft(name, saved, 'hinh');
    if ('refusal' in draft) throw new Error(draft.refusal);
    expect(schemas[name].parse(draft.data)).toEqual(data);
    expect(draft.body.trim()).toBe(body.trim().replace(/\n{3,}/g, '\n\n'));
  },
);
