import { collectionPath } from '#api/pages.ts';
import { manifestOf, wordsOf } from '#search/federation/foreign-data.ts';
import type { GlossaryTerm } from '#search/data.ts';
import { ask, type Asked, type Seen } from './ask.ts';
import type { Copies, CopyRecord } from './copy.ts';
import type { SourceLimits } from './limits.ts';
import { SourceTrouble } from './problem.ts';
import { type HubTopic, indexOf, topicsOf } from './source-data.ts';

/** What reading a handbook brought: the copy as it was, or a newer one that has been kept. */
export interface Reading {
  record: CopyRecord;
  isNew: boolean;
  /** False where the tables of its search could not be read; its words for the search are then those of the copy. */
  hasTables: boolean;
}

interface Asking {
  key: string;
  home: string;
  day: string;
  limits: SourceLimits;
  copies: Copies;
}

const indexFile = 'api/index.json';
const tablesFile = 'tim/index.json';
const topicsFile = (number: number) => collectionPath('topics', number).slice(1);

/**
 * Reads a handbook by its published interface and keeps a copy of it. What has not changed is neither read nor parsed
 * again. Throws `SourceTrouble`, and keeps nothing, where anything of it is not as it should be.
 */
export async function readSource({ key, home, day, limits, copies }: Asking): Promise<Reading> {
  const before = await copies.record(key, home);
  const until = Date.now() + limits.time;
  const get = (path: string, bytes: number, seen?: Seen) => {
    const time = Math.min(limits.fileTime, until - Date.now());
    return ask(new URL(path, home).href, { time, bytes }, seen);
  };
  const known = before?.files ?? {};
  const files: Record<string, Seen> = {};
  const look = async (path: string, bytes: number): Promise<Asked> => {
    const found = await get(path, bytes, known[path]);
    files[path] = found.seen;
    return found;
  };

  const index = await look(indexFile, limits.index);
  const parts = new Map<string, Asked>();
  const knownParts = Object.keys(known).filter((path) => path.startsWith('api/topics'));
  for (const path of knownParts) {
    // One that is gone is no fault: there may be fewer topics now. The first is asked for again below.
    const part = await look(path, limits.list).catch(() => undefined);
    if (part) parts.set(path, part);
  }
  const tables = await look(tablesFile, limits.words).catch(() => undefined);
  const isSame = index.isSame && knownParts.every((path) => parts.get(path)?.isSame);
  if (before && isSame && tables?.isSame !== false) {
    // Where its tables do not answer, what was known of them stays known.
    const record = { ...before, asOf: day, files: { ...known, ...files } };
    await copies.confirm(key, record);
    return { record, isNew: false, hasTables: tables !== undefined };
  }

  const whole = async (path: string, bytes: number, found: Asked | undefined): Promise<string> => {
    const now = found && !found.isSame ? found : await get(path, bytes);
    files[path] = now.seen;
    return now.isSame ? '' : now.text;
  };
  const { release, topics: told } = indexOf(await whole(indexFile, limits.index, index));
  const topics: HubTopic[] = [];
  let refused = 0;
  let elsewhere = 0;
  for (const path of knownParts) delete files[path];
  for (let number = 1, isLast = false; !isLast; number++) {
    const path = topicsFile(number);
    if (number > limits.files || topics.length > limits.topics) throw new SourceTrouble('endless');
    const part = topicsOf(await whole(path, limits.list, parts.get(path)), home);
    topics.push(...part.topics);
    refused += part.refused;
    elsewhere += part.elsewhere;
    isLast = part.isLast;
  }
  if (topics.length + refused + elsewhere !== told) throw new SourceTrouble('half');
  if (topics.length === 0 && told > 0)
    throw new SourceTrouble(elsewhere >= refused ? 'elsewhere' : 'malformed');
  const glossary = await glossaryOf(tables, get, limits.words).catch(() => undefined);
  if (!glossary) delete files[tablesFile];
  const kept = before ? await copies.holdings(key, before) : undefined;
  const record = await copies.keep(
    key,
    { home, release, asOf: day, files, refused: refused + elsewhere },
    { topics: once(topics), glossary: glossary ?? kept?.glossary ?? [] },
    before,
  );
  return { record, isNew: true, hasTables: glossary !== undefined };
}

/** Names and short forms that the tables of its search know. */
async function glossaryOf(
  tables: Asked | undefined,
  get: (path: string, bytes: number) => Promise<Asked>,
  bytes: number,
): Promise<GlossaryTerm[] | undefined> {
  if (!tables) return undefined;
  const index = tables.isSame ? await get(tablesFile, bytes) : tables;
  if (index.isSame) return undefined;
  const { words } = manifestOf(JSON.parse(index.text));
  const table = await get(`tim/${words}`, bytes);
  return table.isSame ? undefined : wordsOf(JSON.parse(table.text)).glossary;
}

/** One of each id and one of each address: who says a thing twice says it once. */
function once(topics: readonly HubTopic[]): HubTopic[] {
  const byPath = new Map(topics.map((topic) => [topic.path, topic]));
  return [...new Map([...byPath.values()].map((topic) => [topic.id, topic])).values()];
}
