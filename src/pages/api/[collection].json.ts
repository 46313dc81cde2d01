import type { APIRoute } from 'astro';
import { collections, listOf } from '#api/items.ts';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';

export const getStaticPaths = () =>
  collections.map(({ name, kind }) => ({ params: { collection: name }, props: { kind } }));

/** A whole collection as data. */
export const GET: APIRoute = async ({ params, props }) =>
  Response.json(listOf(await loadHandbook(), params.collection!, props.kind, absolute));
