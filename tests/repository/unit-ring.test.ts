import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import rings from '../../vitest.config.ts';

/** Files of the unit ring that name the content folder and read nothing of it. */
const allowed: Record<string, string> = {
  'src/handbook/config.test.ts': 'a build may not be written into the folder',
  'src/handbook/check/report-problems.test.ts': 'messages tell paths below the folder',
  'src/site/dev/error-page.test.ts': 'messages tell paths below the folder',
  'tests/editing/same-content.test.ts': 'the folder that commands take unless told another',
};

/** The folder as a path, and what code that reads it is called. */
const folder =
  /(['"`])content(?:\/[^'"`]*)?\1|\b(?:contentDir|contentWith|ownHandbook|ownLibrary)\b/;

/** True where a text, comments apart, names the real content. */
const namesContent = (text: string): boolean =>
  text.split('\n').some((line) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line) && folder.test(line));

const include = rings.test?.projects?.flatMap((ring) =>
  typeof ring === 'object' && 'test' in ring && ring.test?.name === 'unit'
    ? (ring.test.include ?? [])
    : [],
);
// This file names the folder to look for it.
const tests = globSync(include ?? [])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'tests/repository/unit-ring.test.ts');

/** The tests and all that they take from the folders of tests; what they take of the product is given its folder by them. */
const reached = new Set<string>();
const reach = (file: string): void => {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*'(\.[^']+|#tests\/[^']+)'/g,
  );
  for (const [, path = ''] of imports) {
    const named = path.startsWith('#') ? path.slice(1) : join(dirname(file), path);
    const target = normalize(named).replaceAll('\\', '/');
    if (/^(?:tests|bench)\//.test(target)) reach(target);
  }
};
for (const file of tests) reach(file);
const files = [...reached].sort();

describe('the unit ring reads the frozen handbook, never the content that editors work on', () => {
  test('no file names the content folder but those that read nothing of it', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files).toContain('tests/support/frozen-handbook.ts');
    expect(files.filter((file) => namesContent(readFileSync(file, 'utf8')))).toEqual(
      Object.keys(allowed).sort(),
    );
  });

  test.each([
    ["readContent(resolve('content'))", true],
    ['readFile(`content/topics/${name}.mdx`)', true],
    ["import { contentDir } from './content-dir.ts';", true],
    ["import { contentWith } from '../support/fault.ts';", true],
    ["join(dir, 'topics/content.mdx')", false],
    ['/** Reads `content/`. */', false],
  ])('%s: %s', (line, expected) => {
    expect(namesContent(line)).toBe(expected);
  });
});
