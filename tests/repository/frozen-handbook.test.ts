import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import config from '#config';
import { isTaken } from '#editing/adopt/left-out.ts';
import { newScheme } from '#editing/adopt/new-config.ts';
import { textsIn } from '#editing/adopt/texts-in.ts';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { tracesIn } from '#editing/adopt/traces.ts';
import { checkContent } from '#handbook/check/check.ts';
import { collectionNames, schemas } from '#handbook/collections.ts';
import { formatProblem } from '#handbook/problem.ts';
import { parseSource } from '#handbook/read/source-file.ts';
import { defOf } from '#base/meta.ts';
import { frozenDir, frozenFile, frozenHandbook } from '../support/frozen-handbook.ts';

const { graph } = await frozenHandbook();

/** Where a part of a schema stands first, and what of it some page uses. */
interface Use {
  path: string;
  /** What can be chosen; of a field, nothing. */
  choices: string[];
  used: Set<string>;
  isUsed: boolean;
}

/** What of the schemas the given pages use, by the schema itself: one that stands in many places counts once. */
function usesIn(pages: [name: (typeof collectionNames)[number], data: unknown[]][]) {
  const uses = new Map<z.core.$ZodType, Use>();
  const visit = (schema: z.core.$ZodType, path: string, values: unknown[]): void => {
    const use = uses.get(schema) ?? { path, choices: [], used: new Set(), isUsed: false };
    uses.set(schema, use);
    use.isUsed ||= values.length > 0;
    const def = defOf<
      Parameters<typeof visit>[0]['_zod']['def'] & {
        innerType?: z.core.$ZodType;
        element?: z.core.$ZodType;
        options?: z.core.$ZodType[];
        shape?: Record<string, z.core.$ZodType>;
        entries?: Record<string, string>;
        values?: unknown[];
      }
    >(schema);
    use.choices = [...Object.values(def.entries ?? {}), ...(def.values ?? [])].map(String);
    for (const value of values) use.used.add(String(value));
    if (def.innerType) visit(def.innerType, path, values);
    if (def.element) visit(def.element, path, values.flat());
    for (const option of def.options ?? [])
      visit(
        option,
        path,
        values.filter((value) => z.safeParse(option, value).success),
      );
    for (const [key, child] of Object.entries(def.shape ?? {}))
      visit(
        child,
        `${path}.${key}`,
        values.flatMap((value) => {
          const own = (value as Record<string, unknown>)[key];
          return own === undefined ? [] : [own];
        }),
      );
  };
  for (const [name, data] of pages) visit(schemas[name], name, data);
  return [...uses.values()];
}

/** Fields that no page has and choices that none makes. */
const unusedIn = (pages: Parameters<typeof usesIn>[0]): string[] =>
  usesIn(pages).flatMap(({ path, choices, used, isUsed }) => [
    ...(isUsed ? [] : [path]),
    ...choices.filter((choice) => !used.has(choice)).map((choice) => `${path}: ${choice}`),
  ]);

/** Every page as it is written, without what schemas add. */
const written = collectionNames.map((name): [typeof name, unknown[]] => [
  name,
  graph.written[name].map(
    ({ file }) => parseSource(file, readFileSync(frozenFile(file), 'utf8')).yaml.toJS() as unknown,
  ),
]);

test('the check finds nothing to mend, with the ledger as it stands', async () => {
  const { problems } = await checkContent(frozenDir, { ...config, scheme: newScheme });
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every field of every schema is used, every choice made', () => {
  expect(unusedIn(written), 'use each of these on a page of tests/fixtures/handbook').toEqual([]);
});

test('a field or choice that no page uses is told by its place', () => {
  const less = written.map(([name, data]): [typeof name, unknown[]] => [
    name,
    name === 'topics'
      ? data.map((one) => ({ ...(one as object), related: undefined, kind: 'x' }))
      : data,
  ]);
  expect(unusedIn(less)).toEqual(
    expect.arrayContaining(['topics.related', 'topics.kind: chuyen-de', 'topics.kind: tham-luan']),
  );
});

test('it has pages with tags and pages of plain Markdown', () => {
  const endings = new Set(graph.written.topics.map(({ file }) => file.split('.').at(-1)));
  expect([...endings].sort()).toEqual(['md', 'mdx']);
});

test('code and tests name no place and no paper of this committee: adopted copies take them over', async () => {
  const taken = ownFiles('.', { loose: true }).filter(
    (file) => /^(?:src|tests)\//.test(file) && isTaken(file),
  );
  expect(taken).toContain('tests/fixtures/handbook/ledger.json');
  const { places, papers } = config.local;
  expect(tracesIn(await textsIn('.', taken), [...places, ...papers])).toEqual([]);
});
