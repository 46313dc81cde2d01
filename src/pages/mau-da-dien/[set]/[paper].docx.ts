import type { APIRoute } from 'astro';
import { loadSamples } from '#samples/load.ts';
import { writeDocx } from '#word/write-docx.ts';

export async function getStaticPaths() {
  return (await loadSamples()).flatMap(({ slug, papers }) =>
    papers.map((paper) => ({ params: { set: slug, paper: paper.slug }, props: { paper } })),
  );
}

/** A paper of a sample as the Word file that the kit would make of it. */
export const GET: APIRoute = async ({ props: { paper } }) =>
  new Response(new Uint8Array(await writeDocx(paper.template, paper.values, paper.header)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
