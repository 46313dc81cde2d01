import { createHash } from 'node:crypto';
import { quarterOf } from '#base/dates.ts';
import { countWords } from '#search/build/count-words.ts';
import type { IndexedPage } from '#search/build/read-page.ts';
import type { Unit } from '#search/build/units.ts';
import { writePostings } from '#search/build/write-postings.ts';
import { inFiles, writeUnits } from '#search/build/write-units.ts';
import { writeWords } from '#search/build/write-words.ts';
import { FORMAT, type GlossaryTerm, type Row } from '#search/data.ts';
import { cellLabel, type Committee, type Held, noYear, themeLabel, yearFor } from '../pages/hub.ts';
import {
  type HubManifest,
  rowsFile,
  rowsFolder,
  tableFile,
  textsFile,
  UNITS_IN_ROWS,
  UNITS_IN_TEXTS,
  wordsFile,
} from './files.ts';
import { bounded } from './vocabulary.ts';

/** Characters of postings in one file: a query needs a few words of it and pays for all. */
const SHARD = 12_000;

/** Files by site path. */
export type Files = Iterable<readonly [path: string, text: string]>;

/** Tables of words over all committees: what a query is understood and answered with. */
export function wordTables(
  held: readonly Held[],
  glossary: readonly GlossaryTerm[],
): { files: Files; manifest: Omit<HubManifest, 'parts'> } {
  const pages = held.map(pageOf);
  const units = held.map(unitOf);
  const counts = bounded(countWords(pages, units));
  const { file, numbers } = writeWords(counts, glossary);
  const shards = writePostings(units, numbers, file, pages.length, {
    // A committee or a year chosen beside the query has to find all of its own: nothing is cut.
    most: Infinity,
    shardsFor: (size) => Math.ceil(size / SHARD) || 1,
  });
  const texts = {
    words: JSON.stringify(file),
    units: JSON.stringify(writeUnits(pages, units, new Map())),
  };
  const hash = createHash('sha256').update(texts.words).update(texts.units);
  const packed = shards.map((shard) => JSON.stringify(shard));
  for (const shard of packed) hash.update(shard);
  const version = hash.digest('hex').slice(0, 10);
  const named = { words: `tu.${version}.json`, units: `muc.${version}.json` };
  return {
    manifest: { format: FORMAT, version, pages: pages.length, shards: shards.length, ...named },
    files: [
      [tableFile(named.words), texts.words],
      [tableFile(named.units), texts.units],
      ...packed.map((text, i) => [wordsFile(version, i), text] as const),
    ],
  };
}

/** The rows of one committee: what is shown of a hit, and the texts in which quoted words are looked for. */
export function committeeRows(committee: Committee): {
  folder: string;
  units: number;
  files: Files;
} {
  const { topics, source, home } = committee;
  const rowOf = ({ path, title, summary }: Held['topic']): Row => ({
    url: home + path,
    title,
    within: source.name,
    gist: summary,
  });
  const rows = inFiles(topics, UNITS_IN_ROWS, rowOf);
  const texts = inFiles(topics, UNITS_IN_TEXTS, textOf);
  const files = [
    ...rows.map((part, i) => [rowsFile(i), JSON.stringify(part)] as const),
    ...texts.map((part, i) => [textsFile(i), JSON.stringify(part)] as const),
  ];
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
  const folder = `${source.key}.${hash}`;
  return {
    folder,
    units: topics.length,
    files: files.map(([name, text]) => [rowsFolder(folder) + name, text] as const),
  };
}

function pageOf({ committee, topic }: Held): IndexedPage {
  const year = yearFor(topic);
  const quarter = topic.period && quarterOf(topic.period);
  return {
    url: '',
    anchors: [],
    meta: { title: topic.title },
    filters: {
      'chu-de': [topic.theme],
      'don-vi': [committee.source.key],
      'loai-hinh': [topic.cellType],
      ...(year === noYear ? {} : { nam: [year] }),
      ...(quarter ? { quy: [quarter] } : {}),
    },
    // Put together each time it is counted, not kept: of a province all texts at once are too many.
    get content() {
      return textOf(topic);
    },
  };
}

/** All that is searched of a topic beside its title, and what quoted words are looked for in. */
const textOf = ({ summary, words }: Held['topic']): string => `${summary} ${words}`;

const unitOf = ({ committee, topic }: Held, page: number): Unit => ({
  page,
  kind: 'topic',
  title: topic.title,
  names: [cellLabel(topic.cellType), themeLabel(topic.theme), committee.source.name],
  get text() {
    return textOf(topic);
  },
  row: { url: '', title: topic.title },
});
