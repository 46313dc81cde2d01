import type { APIRoute } from 'astro';
import { loadHandbook } from '#handbook/load.ts';
import { thing } from '#handbook/graph/graph.ts';
import { absolute, href } from '#base/href.ts';
import { shortLinkPage } from '../build/by-id/short-link.ts';

export async function getStaticPaths() {
  const { things } = await loadHandbook();
  return things.map(({ id }) => ({ params: { id } }));
}

/** Short links in development; a build writes them as files. */
export const GET: APIRoute = async ({ params }) =>
  new Response(shortLinkPage(thing(await loadHandbook(), params.id!), { href, absolute }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
