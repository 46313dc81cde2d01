import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemFile } from '#handbook/read/file-names.ts';
import { tell } from '#handbook/check/messages.ts';
import { located } from '#handbook/check/check-places.ts';
import type { LocatedProblem, Problem } from '#handbook/problem.ts';
import { parseSource, type SourceFile } from '#handbook/read/source-file.ts';
import { yamlProblems } from '#handbook/read/yaml-errors.ts';
import { type Sample, sampleSchema } from './schema.ts';

/** The samples of a content folder, and what is wrong with those that their schema refuses. */
export interface ReadSamples {
  samples: Sample[];
  problems: Problem[];
  sources: Map<string, SourceFile>;
}

/** The folder of samples below the content folder. */
export const samplesFolder = 'samples';

/** Reads `samples/*.yaml` of a content folder; a handbook without samples has none. */
export async function readSamples(dir: string): Promise<ReadSamples> {
  const read: ReadSamples = { samples: [], problems: [], sources: new Map() };
  const names = await Array.fromAsync(glob('*.yaml', { cwd: join(dir, samplesFolder) }));
  for (const name of names.filter((one) => !isSystemFile(one)).sort()) {
    const file = `${samplesFolder}/${name}`;
    const source = parseSource(file, await readFile(join(dir, file), 'utf8'));
    read.sources.set(file, source);
    const slug = name.replace(/\.yaml$/, '');
    const inYaml = yamlProblems(source);
    read.problems.push(...inYaml.map((problem) => ({ file, ...problem })));
    if (inYaml.length > 0) continue;
    const parsed = sampleSchema.safeParse(source.yaml.toJS());
    if (parsed.success) read.samples.push({ slug, file, data: parsed.data });
    else
      for (const issue of parsed.error.issues)
        for (const { path, ...told } of tell(issue))
          read.problems.push({ file, place: { path }, ...told });
  }
  read.samples.sort((a, b) => a.data.order - b.data.order);
  return read;
}

/** Problems with line and column. */
export const placed = (problems: readonly Problem[], { sources }: ReadSamples): LocatedProblem[] =>
  located(problems, sources);
