import { collectionPath, filesFor, itemsPerFile } from '#api/pages.ts';
import { apiVersion } from '#api/schemas.ts';
import { FORMAT } from '#search/data.ts';

/** A topic as a handbook publishes it, before its addresses. */
export interface PublishedTopic {
  id: string;
  title: string;
  body?: string;
  data: Record<string, unknown>;
}

/** Data of a topic that says little; `own` stands above it. */
export const plainTopic = (number: number, own: Partial<PublishedTopic> = {}): PublishedTopic => {
  const id = `CD-2025-Q${1 + (number % 4)}-${String(number).padStart(2, '0')}`;
  const title = own.title ?? `Chuyên đề số ${number} của chi bộ`;
  const data = {
    id,
    title,
    summary: `Chi bộ bàn việc thứ ${number} trong quý, có phân công cụ thể.`,
    theme: 'chuyen-doi-so',
    cellType: 'thon-to-dan-pho',
    period: `2025-Q${1 + (number % 4)}`,
    questions: ['Việc nào làm được ngay?', 'Ai làm việc đó?', 'Bao giờ xong?'],
    ...own.data,
  };
  return { id, title, body: own.body ?? 'Cả chi bộ cùng bàn.', data };
};

/** What a handbook publishes below its home, as far as a hub reads it: texts by path. */
export function published(
  home: string,
  topics: readonly PublishedTopic[],
  glossary: readonly object[] = [],
): Map<string, string> {
  const absolute = (path: string) => new URL(path.slice(1), home).href;
  const items = topics.map(({ id, title, data, body = '' }) => ({
    version: apiVersion,
    id,
    kind: 'topic',
    title,
    url: absolute(`/chuyen-de/${id.toLowerCase()}/`),
    shortUrl: absolute(`/b/${id}/`),
    data,
    body,
  }));
  const index = {
    version: apiVersion,
    release: '0.3.0',
    name: 'Sổ tay tự xưng tên',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    collections: [
      {
        name: 'topics',
        count: items.length,
        url: absolute(collectionPath('topics', 1)),
        listSchema: absolute('/api/luoc-do/topics.json'),
        itemSchema: absolute('/api/luoc-do/topic.json'),
      },
    ],
    items: Object.fromEntries(topics.map(({ id }) => [id, absolute(`/api/muc/${id}.json`)])),
  };
  const files = filesFor(items.length);
  const lists = Array.from({ length: files }, (_, i): [string, string] => [
    collectionPath('topics', i + 1).slice(1),
    JSON.stringify({
      version: apiVersion,
      collection: 'topics',
      items: items.slice(i * itemsPerFile, (i + 1) * itemsPerFile),
      ...(i + 1 < files ? { next: absolute(collectionPath('topics', i + 2)) } : {}),
    }),
  ]);
  const words = {
    words: 'chi bộ',
    counts: '##',
    pages: '##',
    pairs: ' ',
    glossary,
    documents: [],
  };
  return new Map([
    ['api/index.json', JSON.stringify(index)],
    ...lists,
    [
      'tim/index.json',
      JSON.stringify({
        format: FORMAT,
        version: 'a',
        pages: 1,
        words: 'words.a.json',
        units: 'units.a.json',
        shards: 1,
      }),
    ],
    ['tim/words.a.json', JSON.stringify(words)],
  ]);
}
