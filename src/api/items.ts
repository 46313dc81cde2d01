import { collectionNames } from '#handbook/collections.ts';
import { entryOf, type Handbook, thing } from '#handbook/graph/graph.ts';
import { minimumOf } from '#handbook/graph/minimum.ts';
import { procedureIdOf } from '#handbook/graph/requirement-view.ts';
import { embedKinds, type Thing, thingKinds } from '#handbook/graph/things.ts';
import { plainStepText } from '#kit/data/plain-text.ts';
import { release } from '#base/release.ts';
import { collectionPath, filesFor, itemsPerFile } from './pages.ts';
import { apiVersion } from './schemas.ts';

/** Where `/nhung/<ID>/` stands. */
export const embedPath = (id: string): string => `/nhung/${id}/`;

/** Makes absolute addresses of site paths. */
export type Absolute = (path: string) => string;

/** One thing as data, by its permanent id. */
export function itemOf(graph: Handbook, id: string, absolute: Absolute) {
  const found = thing(graph, id);
  const { data, body } = found.kind === 'step' ? stepOf(graph, id) : pageOf(graph, found);
  return {
    version: apiVersion,
    id,
    kind: found.kind,
    title: found.title,
    url: absolute(found.url),
    shortUrl: absolute(`/b/${id}/`),
    ...(embedKinds.includes(found.kind) ? { embedUrl: absolute(embedPath(id)) } : {}),
    data,
    body: body.trim(),
  };
}

function stepOf(graph: Handbook, id: string) {
  const { data, body } = entryOf(graph, 'procedures', procedureIdOf(id));
  for (const phase of data.phases) {
    const step = phase.steps.find((s) => s.id === id);
    if (!step) continue;
    const text = plainStepText(body, id).join('\n\n');
    return { data: { ...step, procedure: data.id, phase: phase.title }, body: text };
  }
  throw new Error(`[api] quy trình ${data.id} không có bước ${id}`);
}

function pageOf(graph: Handbook, { id, kind }: Thing) {
  const entry = graph.entries.get(id);
  if (!entry) throw new Error(`[api] không có trang nào mang mã ${id}`);
  return kind === 'procedure' ? procedureOf(graph, id) : entry;
}

/** A procedure with the minutes of the rule that sets its least length, so that nobody has to look them up. */
function procedureOf(graph: Handbook, id: string) {
  const { data, body } = entryOf(graph, 'procedures', id);
  const minimum = minimumOf(graph.library, data);
  if (!minimum) return { data, body };
  const { minutes, rule } = minimum;
  return { data: { ...data, minimum: { ...data.minimum, minutes, basis: rule.basis } }, body };
}

/** Collections as the interface has them, steps included, with the kind of their things. */
export const collections: readonly { name: string; kind: string }[] = [
  ...collectionNames.map((name) => ({ name, kind: thingKinds[name] })),
  { name: 'steps', kind: 'step' },
];

/** Ids of all things of a kind, in file order. */
export const idsOf = (graph: Handbook, kind: string): string[] =>
  graph.things.filter((found) => found.kind === kind).map(({ id }) => id);

/** One file of a collection, in file order, with the address of the next one where there is more. */
export function listOf(graph: Handbook, name: string, kind: string, absolute: Absolute, page = 1) {
  const ids = idsOf(graph, kind);
  const start = (page - 1) * itemsPerFile;
  return {
    version: apiVersion,
    collection: name,
    items: ids.slice(start, start + itemsPerFile).map((id) => itemOf(graph, id, absolute)),
    ...(page < filesFor(ids.length) ? { next: absolute(collectionPath(name, page + 1)) } : {}),
  };
}

/** What there is and where. */
export const indexOf = (graph: Handbook, siteName: string, absolute: Absolute) => ({
  version: apiVersion,
  release,
  name: siteName,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  collections: collections.map(({ name, kind }) => ({
    name,
    count: idsOf(graph, kind).length,
    url: absolute(collectionPath(name, 1)),
    listSchema: absolute(`/api/luoc-do/${name}.json`),
    itemSchema: absolute(`/api/luoc-do/${kind}.json`),
  })),
  items: Object.fromEntries(graph.things.map(({ id }) => [id, absolute(`/api/muc/${id}.json`)])),
});
