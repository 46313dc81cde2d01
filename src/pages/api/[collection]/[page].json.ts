import type { APIRoute } from 'astro';
import { collections, idsOf, listOf } from '#api/items.ts';
import { filesFor } from '#api/pages.ts';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';

export async function getStaticPaths() {
  const graph = await loadHandbook();
  return collections.flatMap(({ name, kind }) =>
    Array.from({ length: filesFor(idsOf(graph, kind).length) - 1 }, (_, i) => ({
      params: { collection: name, page: String(i + 2) },
      props: { kind },
    })),
  );
}

/** The further items of a large collection as data. */
export const GET: APIRoute = async ({ params, props }) =>
  Response.json(
    listOf(await loadHandbook(), params.collection!, props.kind, absolute, Number(params.page)),
  );
