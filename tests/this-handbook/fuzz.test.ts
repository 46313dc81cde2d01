import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { load } from 'js-yaml';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { schemas, type CollectionName } from '../../src/handbook/collections.ts';
import { withoutEmptied } from '../../src/handbook/emptied.ts';
import { linesOf, realSurroundings } from './faulty.ts';
import { mutants } from './mutants.ts';

const rounds = 2_000;

/** True when the build's own readers and the schema take the file. */
function buildTakes(name: CollectionName, file: string, text: string): boolean {
  const takes = (data: unknown) => withoutEmptied(schemas[name], data).parsed.success;
  try {
    if (file.endsWith('.yaml')) return takes(load(text));
    const { frontmatter, content } = parseFrontmatter(text);
    mdxToJs(content);
    return takes(frontmatter);
  } catch {
    return false;
  }
}

test('2,000 mutated files never crash or hang the check, nor pass what the build refuses', async () => {
  const around = await realSurroundings();
  let survivors = 0;
  let slowest = 0;
  const wrong: string[] = [];
  for (const [round, { file, text }] of (await mutants(rounds)).entries()) {
    const start = performance.now();
    const lines = linesOf(around, file, text);
    slowest = Math.max(slowest, performance.now() - start);
    for (const line of lines)
      if (!/^[^:]+:[1-9]\d*:[1-9]\d*: .+ → .+/.test(line)) wrong.push(`round ${round}: ${line}`);
    if (lines.length > 0) continue;
    survivors++;
    if (!buildTakes(file.split('/')[0] as CollectionName, file, text))
      wrong.push(`round ${round}: ${file} passed`);
  }
  expect(wrong).toEqual([]);
  expect(survivors).toBeGreaterThan(20);
  expect(slowest).toBeLessThan(2_000);
}, 240_000);
