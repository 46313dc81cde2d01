import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { buildKitData } from '#kit/data/build-data.ts';

/** What the kit needs of the handbook, as one file of this site. */
export async function GET(): Promise<Response> {
  return Response.json(buildKitData(await loadHandbook(), config));
}
