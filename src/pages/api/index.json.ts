import type { APIRoute } from 'astro';
import config from '#config';
import { indexOf } from '#api/items.ts';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';

/** What data there is and where. */
export const GET: APIRoute = async () =>
  Response.json(indexOf(await loadHandbook(), config.name, absolute));
