import type { APIRoute } from 'astro';
import { itemOf } from '#api/items.ts';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';

export async function getStaticPaths() {
  const { things } = await loadHandbook();
  return things.map(({ id }) => ({ params: { id } }));
}

/** One thing as data in development; a build writes the files. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(itemOf(await loadHandbook(), params.id!, absolute));
