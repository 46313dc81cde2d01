import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFiles } from '#editing/adopt/own-files.ts';

/** Ids that code names as examples, in messages and comments, and what meetings saved by earlier versions hold. */
const allowed: Record<string, string[]> = {
  'src/editing/brackets.ts': ['TK-08'],
  'src/editing/form/views/Prose.tsx': ['TK-08'],
  // Meetings kept before votes had a kind: their format is what it was.
  'src/kit/rules/old-subject.ts': ['CDE', 'TK'],
  'src/kit/state/schema.ts': ['TK-08'],
  'src/offline/ids.ts': ['TK-08'],
  'src/packs/own/Finder.tsx': ['TK-14'],
  'src/procedures/schema.ts': ['TK-03', 'BM-02'],
  'src/templates/schema.ts': ['BM-02'],
  'src/topics/schema.ts': ['BM-08'],
};

/** What forms of earlier releases were called when they had no role yet: the upgrade gives them theirs. */
const history = 'src/editing/upgrade/shipped-forms.ts';

const procedures = readdirSync('content/procedures')
  .map((file) => /^id: ([A-Z]+)$/m.exec(readFileSync(`content/procedures/${file}`, 'utf8'))?.[1])
  .join('|');
const ids = new RegExp(
  `\\bBM-\\d\\d\\b|\\b(?:${procedures})-\\d\\d\\b|(?<=['"\`/#])(?:${procedures})(?=['"\`/])`,
  'g',
);

test('code asks for roles and papers: it names no form, procedure or step but as an example', () => {
  const code = ownFiles('.', { loose: true }).filter(
    (file) =>
      file !== history &&
      /^src\/.*\.(tsx?|mjs|astro)$/.test(file) && !file.endsWith('.test.ts'),
  );
  expect(code.length).toBeGreaterThan(300);
  const found = code.flatMap((file) => {
    const named = readFileSync(file, 'utf8').match(ids) ?? [];
    return named.filter((id) => !allowed[file]?.includes(id)).map((id) => `${file}: ${id}`);
  });
  expect(found).toEqual([]);
});

test('code links to no procedure or form by its address', () => {
  const slugs = ['procedures', 'templates'].flatMap((folder) =>
    readdirSync(`content/${folder}`).map((file) => file.replace(/\.mdx$/, '')),
  );
  const addresses = new RegExp(`/(?:quy-trinh|bieu-mau)/(?:${slugs.join('|')})/['"\`#]`);
  const linking = ownFiles('.', { loose: true }).filter(
    (file) =>
      /^src\/.*\.(tsx?|mjs|astro)$/.test(file) &&
      !file.endsWith('.test.ts') &&
      readFileSync(file, 'utf8')
        .split('\n')
        .some((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line) && addresses.test(line)),
  );
  expect(linking).toEqual([]);
});
