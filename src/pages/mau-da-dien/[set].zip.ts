import type { APIRoute } from 'astro';
import { loadSamples } from '#samples/load.ts';
import { sampleZip } from '#samples/zip.ts';

export async function getStaticPaths() {
  return (await loadSamples()).map(({ slug, papers }) => ({
    params: { set: slug },
    props: { papers },
  }));
}

/** All papers of a sample in one file. */
export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await sampleZip(props.papers)), {
    headers: { 'Content-Type': 'application/zip' },
  });
