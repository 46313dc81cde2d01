import { isRecord } from '#base/is-record.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import {
  BODIES_IN_FILE,
  FORMAT,
  type Manifest,
  type Row,
  ROWS_IN_FILE,
  type UnitsFile,
  type WordsFile,
} from '../data.ts';
import { readNumbers } from '../varint.ts';
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
/** Sections, terms and answers of all pages. */
const MOST_UNITS = 200_000;
/** What is looked through of a unit for the excerpt. */
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

const body = (value: unknown) => anyText(value).slice(0, SHOWN_TEXT);
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
    units: fileName(raw['units'], 'units'),
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

/** The table of units. */
export function unitsOf(data: unknown): UnitsFile {
  const raw = group(data, 'units');
  const counts = anyText(raw['counts']);
  const of = readNumbers(counts);
  must(of.length <= MOST_PAGES, 'pages');
  must(of.reduce((sum, value) => sum + value, 0) <= MOST_UNITS, 'units');
  const column = (value: unknown) => {
    const { values, of: places } = group(value, 'column');
    return { values: list(values, MOST_VALUES, 'values', shortText), of: anyText(places) };
  };
  const filters = Object.entries(group(raw['filters'], 'filters'));
  must(filters.length <= 20, 'filters');
  return {
    counts,
    mentions: anyText(raw['mentions']),
    kinds: anyText(raw['kinds']),
    asks: anyText(raw['asks']),
    // A card of somebody else's is never shown: it would speak for this handbook.
    cards: '',
    filters: Object.fromEntries(filters.map(([key, value]) => [shortText(key), column(value)])),
    states: column(raw['states']),
    documents: column(raw['documents']),
  };
}

/** One file of units by words. */
export function shardOf(data: unknown): Shard {
  const raw = group(data, 'shard');
  must(
    Object.values(raw).every((value) => typeof value === 'string'),
    'shard',
  );
  return raw as Shard;
}

/** One file of units as they are shown. */
export const rowsOf = (data: unknown): Row[] => list(data, ROWS_IN_FILE, 'rows', rowOf);

function rowOf(data: unknown): Row {
  const raw = group(data, 'row');
  const url = text(raw['url'], 500, 'url');
  must(url.startsWith('/') && !url.startsWith('//'), 'url');
  const optional = (key: 'id' | 'within' | 'gist', most: number) =>
    raw[key] === undefined ? {} : { [key]: text(raw[key], most, key) };
  return {
    ...optional('id', 100),
    url,
    title: text(raw['title'], 1_000, 'title'),
    ...optional('within', 1_000),
    ...optional('gist', 2_000),
    ...(raw['text'] === undefined ? {} : { text: body(raw['text']) }),
  };
}

/** One file of texts behind gists. */
export const bodiesOf = (data: unknown): string[] => list(data, BODIES_IN_FILE, 'bodies', body);
