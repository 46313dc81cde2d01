import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemOf } from '#api/items.ts';
import { entryOf, type Handbook, thing } from '#handbook/graph/graph.ts';
import { type Addresses, shortLinkPage } from './short-link.ts';
import { shellId, topicEmbed } from './topic-embed.ts';

/**
 * Writes what is reached by id alone: the short link and the data of each thing, the embed view of each topic. These are
 * text put together, no pages to draw, so they pass by Astro; in development routes of their own answer. Thousands of
 * small files: at once is much less work for the machine than through threads.
 */
export function writeById(dist: string, graph: Handbook, addresses: Addresses): void {
  const frame = readFileSync(join(dist, 'nhung', shellId, 'index.html'), 'utf8');
  rmSync(join(dist, 'nhung', shellId), { recursive: true });
  mkdirSync(join(dist, 'api/muc'), { recursive: true });
  for (const found of graph.things) {
    const { id, kind } = found;
    const data = JSON.stringify(itemOf(graph, id, addresses.absolute));
    writeFileSync(join(dist, 'api/muc', `${id}.json`), data);
    page(join(dist, 'b', id), shortLinkPage(found, addresses));
    if (kind === 'topic') writeEmbed(dist, graph, id, frame);
  }
}

function writeEmbed(dist: string, graph: Handbook, id: string, frame: string): void {
  const { url, title } = thing(graph, id);
  const { reviewed } = entryOf(graph, 'topics', id).data;
  const own = readFileSync(join(dist, url, 'index.html'), 'utf8');
  page(join(dist, 'nhung', id), topicEmbed(frame, own, { id, title, url, reviewed }));
}

function page(dir: string, html: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), html);
}
