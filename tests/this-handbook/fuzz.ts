import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { load } from 'js-yaml';
import { mdxToJs } from 'satteri';
import { expect } from 'vitest';
import { schemas, type CollectionName } from '#handbook/collections.ts';
import { withoutEmptied } from '#handbook/read/emptied.ts';
import { linesOf, realSurroundings } from './faulty.ts';
import { mutants } from './mutants.ts';

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

/** So many mutated files never crash or hang the check, nor pass what the build refuses. */
export async function fuzz(rounds: number): Promise<void> {
  const around = await realSurroundings();
  let survivors = 0;
  const wrong: string[] = [];
  for (const [round, { file, text }] of (await mutants(rounds)).entries()) {
    const lines = linesOf(around, file, text);
    for (const line of lines)
      if (!/^[^:]+:[1-9]\d*:[1-9]\d*: .+ → .+/.test(line)) wrong.push(`round ${round}: ${line}`);
    if (lines.length > 0) continue;
    survivors++;
    if (!buildTakes(file.split('/')[0] as CollectionName, file, text))
      wrong.push(`round ${round}: ${file} passed`);
  }
  expect(wrong).toEqual([]);
  expect(survivors).toBeGreaterThan(rounds / 100);
}
