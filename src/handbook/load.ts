import { readFile } from 'node:fs/promises';
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import config from '#config';
import { checkedHandbook } from './checked.ts';
import { type CollectionName, collectionNames, type Entry, type Library } from './collections.ts';
import { partsOf } from './read/front-matter.ts';
import { buildGraph, type Handbook } from './graph/graph.ts';

let loading: Promise<Handbook> | undefined;

/** The handbook: in a build as its check read it, in development read once per change. The only door to `astro:content`; what is wrong was refused before (see integration). */
export function loadHandbook(): Promise<Handbook> {
  const checked = checkedHandbook();
  loading ??= checked ? Promise.resolve(checked) : read();
  return loading;
}

// Astro says so in development when a file of content has changed.
import.meta.hot?.on('astro:content-changed', () => {
  loading = undefined;
});

async function read(): Promise<Handbook> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await entries(name)]));
  return buildGraph(Object.fromEntries(lists) as Library, config);
}

async function entries(name: CollectionName): Promise<Entry<unknown>[]> {
  const found = await getCollection(name);
  const all = found.map(async ({ id, data, filePath = id }) => {
    const text = filePath.endsWith('.yaml') ? '' : await readFile(filePath, 'utf8');
    // Astro's store does without the prose, which would make up half of it.
    const body = text.slice(partsOf(filePath, text).bodyOffset);
    return { slug: id, file: filePath, data, body };
  });
  return (await Promise.all(all)).sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

/** The prose of a page as a component. */
export async function renderProse(name: CollectionName, slug: string) {
  const found = await getEntry(name, slug);
  if (!found) throw new Error(`[sổ tay] không có tệp ${name}/${slug}`);
  const { Content } = await render(found as CollectionEntry<'topics'>);
  return Content;
}
