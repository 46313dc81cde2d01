import { resolve } from 'node:path';
import { formsOf } from '#samples/forms.ts';
import { samplePapers } from '#samples/papers.ts';
import { readSamples } from '#samples/read.ts';
import { ownHandbook } from './own-handbook.ts';

/** Every sample of this repository, composed anew. */
export async function ownSamples() {
  const { graph } = await ownHandbook();
  const forms = formsOf(graph);
  const { samples, problems } = await readSamples(resolve('content'));
  const sets = samples.map((sample) => ({ ...sample, papers: samplePapers(sample, forms) }));
  return { graph, forms, problems, sets };
}
