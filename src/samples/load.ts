import { contentDir } from '#handbook/content-dir.ts';
import { loadHandbook } from '#handbook/load.ts';
import { formsOf } from './forms.ts';
import { type SamplePaper, samplePapers } from './papers.ts';
import { readSamples } from './read.ts';
import type { Sample } from './schema.ts';

/** Where the list of all samples stands. */
export const samplesPath = '/mau-da-dien/';

/** A sample with its papers and where they stand. */
export interface SampleSet extends Sample {
  /** Site path of its list of papers. */
  url: string;
  papers: (SamplePaper & { url: string })[];
}

let loading: Promise<SampleSet[]> | undefined;

/** All samples of the handbook, composed once for all pages. */
export const loadSamples = (): Promise<SampleSet[]> => (loading ??= read());

async function read(): Promise<SampleSet[]> {
  const [{ samples }, graph] = await Promise.all([readSamples(contentDir), loadHandbook()]);
  const forms = samples.length > 0 ? formsOf(graph) : undefined;
  if (!forms) return [];
  return samples.map((sample) => {
    const url = `${samplesPath}${sample.slug}/`;
    const papers = samplePapers(sample, forms).map((paper) => ({
      ...paper,
      url: `${url}${paper.slug}/`,
    }));
    return { ...sample, url, papers };
  });
}

/** Where a form stands filled in, the samples in their order. */
export const samplesOf = (
  sets: readonly SampleSet[],
  form: string,
): { title: string; url: string }[] =>
  sets.flatMap(({ data: { title }, papers }) =>
    papers.filter((paper) => paper.form === form).map(({ url }) => ({ title, url })),
  );
