import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '#base/in-batches.ts';
import { itemOf } from '#api/items.ts';
import { entryOf, type Handbook, thing } from '#handbook/graph/graph.ts';
import { type Addresses, shortLinkPage } from './short-link.ts';
import { shellId, topicEmbed } from './topic-embed.ts';

/**
 * Writes what is reached by id alone: the short link and the data of each thing, the embed view of each topic. These are
 * text put together, no pages to draw, so they pass by Astro; in development routes of their own answer.
 */
export async function writeById(
  dist: string,
  graph: Handbook,
  addresses: Addresses,
): Promise<void> {
  const frame = await readFile(join(dist, 'nhung', shellId, 'index.html'), 'utf8');
  await rm(join(dist, 'nhung', shellId), { recursive: true });
  await mkdir(join(dist, 'api/muc'), { recursive: true });
  await inBatches(graph.things, async (found) => {
    const { id, kind } = found;
    const data = JSON.stringify(itemOf(graph, id, addresses.absolute));
    await writeFile(join(dist, 'api/muc', `${id}.json`), data);
    await page(join(dist, 'b', id), shortLinkPage(found, addresses));
    if (kind === 'topic') await writeEmbed(dist, graph, id, frame);
  });
}

async function writeEmbed(dist: string, graph: Handbook, id: string, frame: string): Promise<void> {
  const { url, title } = thing(graph, id);
  const { reviewed } = entryOf(graph, 'topics', id).data;
  const own = await readFile(join(dist, url, 'index.html'), 'utf8');
  await page(join(dist, 'nhung', id), topicEmbed(frame, own, { id, title, url, reviewed }));
}

async function page(dir: string, html: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'index.html'), html);
}
