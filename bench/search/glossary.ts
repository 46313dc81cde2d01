import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GlossaryTerm } from '#search/data.ts';

const entry = z.object({
  term: z.string(),
  abbreviations: z.array(z.string()).default([]),
  synonyms: z.array(z.string()).default([]),
});

/** Reads the handbook's glossary, as far as the search uses it; an absent folder is an empty one. */
export async function readGlossary(dir: string): Promise<GlossaryTerm[]> {
  const files = await readdir(dir).catch(() => []);
  return Promise.all(
    files
      .filter((file) => /\.ya?ml$/.test(file))
      .toSorted()
      .map(async (file) => entry.parse(parse(await readFile(path.join(dir, file), 'utf8')))),
  );
}
