import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { packIndex } from '#packs/own/pack-index.ts';

/** What can be picked for a pack of one's own. */
export const GET: APIRoute = async () =>
  Response.json(packIndex(await loadHandbook(), config.name));
