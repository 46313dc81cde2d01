import { isRecord } from '#base/is-record.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import { FORMAT, type Fragment, type Manifest, type TitlesFile, type WordsFile } from '../data.ts';
import { OtherFormat } from '../engine/load-json.ts';
import type { Shard } from '../shards.ts';

/**
 * What another handbook sends, judged before anything is done with it: kinds of values, lengths, how many. Whatever is
 * otherwise is an index of another form.
 */

const MOST_PAGES = 20_000;
const MOST_WORDS = 30_000;
/** Words of the same letters: Vietnamese has some forty ways to mark a syllable. */
const MOST_ALIKE = 64;
const MOST_ENTRIES = 1_000;
const MOST_VALUES = 500;
/** What is shown of a page, and looked through for the excerpt. */
const SHOWN_TEXT = 40_000;

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new OtherFormat(`[tìm kiếm] ${what}`);
}

type Raw = Record<string, unknown>;

function group(value: unknown, what: string): Raw {
  must(isRecord(value), what);
  return value;
}

function text(value: unknown, most: number, what: string): string {
  must(typeof value === 'string' && value.length <= most, what);
  return value;
}

function list<T>(value: unknown, most: number, what: string, item: (value: unknown) => T): T[] {
  must(Array.isArray(value) && value.length <= most, what);
  return value.map(item);
}

function count(value: unknown, most: number, what: string): number {
  must(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most, what);
  return Number(value);
}

/** Part of an address: a file below a folder that is known, and no way out of it. */
function fileName(value: unknown, what: string): string {
  const name = text(value, 100, what);
  must(/^\w[\w.-]*$/.test(name) && !name.includes('..'), what);
  return name;
}

const anyText = (value: unknown) => text(value, Infinity, 'text');
const shortText = (value: unknown) => text(value, 300, 'short text');

/** `/tim/index.json`. */
export function manifestOf(data: unknown): Manifest {
  const raw = group(data, 'manifest');
  must(raw['format'] === FORMAT, `format ${String(raw['format']).slice(0, 20)}`);
  const shards = count(raw['shards'], 10_000, 'shards');
  must(shards > 0, 'shards');
  return {
    format: FORMAT,
    version: fileName(raw['version'], 'version'),
    pages: count(raw['pages'], MOST_PAGES, 'pages'),
    words: fileName(raw['words'], 'words'),
    titles: fileName(raw['titles'], 'titles'),
    shards,
    // No program of theirs is run here.
    fullText: false,
  };
}

/** The table of words. */
export function wordsOf(data: unknown): WordsFile {
  const raw = group(data, 'words');
  const words = anyText(raw['words']);
  const each = words.split(' ');
  must(each.length <= MOST_WORDS && each.every((word) => word.length <= 40), 'words');
  must(new Set(each).size === each.length, 'words');
  const alike = new Map<string, number>();
  for (const word of each) {
    const key = plainKey(word);
    const seen = (alike.get(key) ?? 0) + 1;
    must(seen <= MOST_ALIKE, 'words');
    alike.set(key, seen);
  }
  const names = (value: unknown) => list(value, 20, 'glossary', shortText);
  return {
    words,
    counts: anyText(raw['counts']),
    pages: anyText(raw['pages']),
    pairs: anyText(raw['pairs']),
    glossary: list(raw['glossary'], MOST_ENTRIES, 'glossary', (value) => {
      const entry = group(value, 'glossary');
      return {
        term: shortText(entry['term']),
        abbreviations: names(entry['abbreviations']),
        synonyms: names(entry['synonyms']),
      };
    }),
    documents: list(raw['documents'], MOST_ENTRIES, 'documents', (value) => {
      const entry = group(value, 'documents');
      const { number, year } = entry;
      return {
        id: shortText(entry['id']),
        kind: shortText(entry['kind']),
        ...(number === undefined ? {} : { number: shortText(number) }),
        ...(year === undefined ? {} : { year: count(year, 9999, 'year') }),
      };
    }),
  };
}

/** The table of titles. */
export function titlesOf(data: unknown): TitlesFile {
  const raw = group(data, 'titles');
  const titles = anyText(raw['titles']);
  must(titles.split(' ').length <= MOST_PAGES, 'titles');
  const column = (value: unknown) => {
    const { values, of } = group(value, 'column');
    return { values: list(values, MOST_VALUES, 'values', shortText), of: anyText(of) };
  };
  const filters = Object.entries(group(raw['filters'], 'filters'));
  must(filters.length <= 20, 'filters');
  return {
    prefix: text(raw['prefix'], 20, 'prefix'),
    names: anyText(raw['names']),
    titles,
    headings: anyText(raw['headings']),
    aliases: anyText(raw['aliases']),
    filters: Object.fromEntries(filters.map(([key, value]) => [shortText(key), column(value)])),
    states: column(raw['states']),
    weights: column(raw['weights']),
  };
}

/** One file of pages by words. */
export function shardOf(data: unknown): Shard {
  const raw = group(data, 'shard');
  must(
    Object.values(raw).every((value) => typeof value === 'string'),
    'shard',
  );
  return raw as Shard;
}

/** A stored page: what is shown of it, and no more. */
export function fragmentOf(data: unknown): Fragment {
  const raw = group(data, 'page');
  const meta = Object.entries(group(raw['meta'], 'meta'));
  const filters = Object.entries(group(raw['filters'], 'filters'));
  must(meta.length <= 50 && filters.length <= 50, 'meta');
  return {
    url: text(raw['url'], 500, 'url'),
    content: anyText(raw['content']).slice(0, SHOWN_TEXT),
    meta: Object.fromEntries(meta.map(([key, value]) => [key, text(value, 500, `meta ${key}`)])),
    filters: Object.fromEntries(
      filters.map(([key, values]) => [key, list(values, MOST_VALUES, 'values', shortText)]),
    ),
    anchors: list(raw['anchors'], 2_000, 'anchors', (value) => {
      const anchor = group(value, 'anchor');
      return {
        element: text(anchor['element'], 20, 'element'),
        id: shortText(anchor['id']),
        text: text(anchor['text'], 1_000, 'heading'),
        location: count(anchor['location'], 10_000_000, 'location'),
      };
    }),
  };
}
