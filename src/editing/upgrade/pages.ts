import { type Document, isMap, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { parseSource } from '#handbook/read/source-file.ts';
import { withLineEndsOf } from '../line-ends.ts';

/** One file of content as a tree that steps edit: the schema of now may still refuse it. */
export interface Page {
  /** Path below the content folder. */
  file: string;
  collection: string;
  raw: string;
  yaml: Document;
  body: string;
  /** What was done to it, in an editor's words. */
  done: string[];
}

/** Takes a file of content apart. */
export function pageOf(file: string, raw: string): Page {
  const { yaml, body } = parseSource(file, raw.replaceAll('\r\n', '\n'));
  return { file, collection: file.split('/')[0] ?? '', raw, yaml, body, done: [] };
}

/** The text of a page: to the letter as it was where nothing was done. */
export function textOf({ file, raw, yaml, body, done }: Page): string {
  if (done.length === 0) return raw;
  const written = yaml
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    // Lists stand close, groups apart, as in files written by hand.
    .replace(/^([ \t]*(?:- )?[\w-]+: )\[ (.*) \]$/gm, '$1[$2]');
  return withLineEndsOf(raw, file.endsWith('.yaml') ? written : `---\n${written}---\n${body}`);
}

/** Data of a page, whatever stands in it. */
export const dataOf = ({ yaml }: Page): Record<string, unknown> => {
  const data: unknown = yaml.toJS();
  return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
};

/** The id that a page states; empty where it states none. */
export const idOf = (page: Page): string => String(dataOf(page)['id'] ?? '');

const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : pair.key);

/** Puts a field into a group, behind another one where that is there; a field that is there already keeps its value. */
export function add(page: Page, map: YAMLMap, key: string, value: unknown, behind: string): void {
  if (map.has(key)) return;
  const pair = page.yaml.createPair(key, value) as Pair<Scalar, unknown>;
  const at = map.items.findIndex((one) => keyOf(one) === behind);
  map.items.splice(at < 0 ? map.items.length : at + 1, 0, pair);
}

/** The group of fields at the top of a page; undefined for a file that holds none. */
export const top = ({ yaml }: Page): YAMLMap | undefined =>
  isMap(yaml.contents) ? yaml.contents : undefined;

/** Gives a field of a collection another name; its value, place and comments stay. */
export const renameField =
  (collection: string, from: string, to: string) =>
  (page: Page): void => {
    const map = top(page);
    if (page.collection !== collection || !map?.has(from) || map.has(to)) return;
    const pair = map.items.find((one) => keyOf(one) === from);
    if (!pair || !isScalar(pair.key)) return;
    pair.key.value = to;
    page.done.push(`đổi tên trường ${from} thành ${to}`);
  };
