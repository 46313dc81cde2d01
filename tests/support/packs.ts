import { itemOf } from '#api/items.ts';
import config from '#config';
import { documentNames, inForceIn, lessonPack } from '#packs/lesson-pack.ts';
import { ownPack } from '#packs/own/own-pack.ts';
import type { Pack } from '#packs/pack.ts';
import { ownHandbook } from './own-handbook.ts';

const site = 'https://vi-du.example.org';
const absolute = (path: string) => site + path;
const { graph } = await ownHandbook();
const idOf = (kind: string) => graph.things.find((thing) => thing.kind === kind)?.id ?? '';

/** A whole procedure, two steps, a topic where there is one, a form: as a trainer picks them. */
const chosen = [idOf('procedure'), 'TK-14', 'TK-19', idOf('topic'), 'BM-02'].filter(Boolean);

const packOf = (title: string, ids: string[]): Pack =>
  ownPack(
    { title, items: ids.map((id) => ({ id, minutes: 10 })) },
    new Map(ids.map((id) => [id, itemOf(graph, id, absolute)])),
    { site: config.name, documents: documentNames(graph), inForce: inForceIn(graph) },
    `${site}/bai-giang/tu-soan/#muc=${ids.join(',')}`,
  );

/** A pack that a trainer put together, under a title. */
export const pickedPack = (title: string): Pack => packOf(title, chosen);

/** A short one: a few steps, a term, a document, an answer, a form. */
export const stepsPack: Pack = packOf(
  'Biểu quyết và biên bản',
  ['TK-16', 'TK-22', idOf('term'), idOf('document'), idOf('answer'), 'BM-04'].filter(Boolean),
);

/** Every lesson of the handbook as a pack, by its id. */
export const lessonPacks: [string, Pack][] = graph.library.lessons.map((lesson) => [
  lesson.data.id,
  lessonPack(graph, lesson, { absolute, site: config.name }),
]);
