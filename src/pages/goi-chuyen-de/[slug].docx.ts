import type { APIRoute } from 'astro';
import config from '#config';
import { formFor } from '#handbook/graph/by-purpose.ts';
import { loadHandbook } from '#handbook/load.ts';
import { packReport } from '#site/pack-report.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  // Without a form of the report there is nothing to fill in.
  const packs = formFor(library, 'topic-report') ? library.packs : [];
  return packs.map(({ slug, data }) => ({ params: { slug }, props: { pack: data } }));
}

/** The topic report of a pack, filled in, as a Word file. */
export const GET: APIRoute = async ({ props }) =>
  new Response(
    new Uint8Array(await packReport(await loadHandbook(), props.pack, config.documentHeader)),
    {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    },
  );
