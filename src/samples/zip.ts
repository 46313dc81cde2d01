import { zipFiles } from '#word/bundle.ts';
import { writeDocx } from '#word/write-docx.ts';
import type { SamplePaper } from './papers.ts';

/** Papers of a sample as Word files in one .zip, named by their place in addresses. */
export async function sampleZip(papers: readonly SamplePaper[]): Promise<Uint8Array> {
  const files = papers.map(async ({ slug, template, values, header }) => ({
    name: `${slug}-mau-da-dien.docx`,
    bytes: await writeDocx(template, values, header),
  }));
  return zipFiles(await Promise.all(files));
}
