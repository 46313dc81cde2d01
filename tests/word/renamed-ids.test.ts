import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KnownFiles } from '#handbook/read/read.ts';
import type { ContentCopy } from '../support/content-copy.ts';
import { frozenFiles, frozenWith, useFrozenCopy } from '../support/frozen-handbook.ts';
import { papersFrom } from '../support/meeting-papers.ts';

const frozen = useFrozenCopy();

/** Every id of a form, a procedure or a step in a text, changed: `BM-02` to `BM-49`, `TK-08` to `QTK-08`. */
function renamedIds(procedures: readonly string[]) {
  const names = procedures.join('|');
  const step = new RegExp(`\\b(${names})-(?=\\d\\d\\b)`, 'g');
  const whole = new RegExp(`((?:^id: |id="|[[,] ?))(${names})(?=["\\],\\n])`, 'gm');
  const key = new RegExp(`"(${names})"(?=:)`, 'g');
  return (text: string): string =>
    text
      .replace(/\bBM-(\d\d)\b/g, (_, number: string) => `BM-${Number(number) + 47}`)
      .replace(step, 'Q$1-')
      .replace(whole, '$1Q$2')
      .replace(key, '"Q$1"');
}

/** Changes all ids of forms, procedures and steps in a content folder. */
async function renameIds(dir: string): Promise<(text: string) => string> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
  const procedures = texts.flatMap(({ path, text }) =>
    path.includes('/procedures/') ? (/^id: ([A-Z]+)$/m.exec(text)?.[1] ?? []) : [],
  );
  const renamed = renamedIds(procedures);
  await Promise.all(texts.map(({ path, text }) => writeFile(path, renamed(text))));
  return renamed;
}

describe('when all forms, procedures and steps have other ids', () => {
  let after: ContentCopy;
  let renamed: (text: string) => string;
  const others: KnownFiles = new Map();
  beforeAll(async () => {
    after = await frozenWith();
    renamed = await renameIds(after.dir);
  });
  afterAll(() => after.release());

  test.each(['regular', 'combined', 'topic'] as const)(
    'a %s meeting has the same papers',
    async (kind) => {
      expect(await readFile(join(after.dir, 'templates/bien-ban.mdx'), 'utf8')).not.toMatch(
        /BM-0|TK-\d/,
      );
      const before = await papersFrom(frozen.dir(), kind, frozenFiles);
      const { problems, word } = await papersFrom(after.dir, kind, others);
      expect(problems).toEqual([]);
      expect(before.word.size).toBeGreaterThan(6);
      expect([...word.keys()].sort()).toEqual([...before.word.keys()].sort());
      for (const [paper, text] of before.word) expect(word.get(paper), paper).toBe(renamed(text));
    },
  );
});
