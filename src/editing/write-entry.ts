import { nfc } from '#base/nfc.ts';
import { Document, isCollection, visit } from 'yaml';
import { type CollectionName, hasProse, schemas } from '#handbook/collections.ts';

/** Data of a page before a schema has seen it. */
export type RawData = Record<string, unknown>;

/** Citations and other short groups stand on one line, as in files written by hand. */
function layOut(document: Document): void {
  visit(document, {
    Map(_key, node, path) {
      const isCitation = node.has('document') && path.length > 1;
      const isShortGroup = node.has('date') && node.has('note');
      if (isCitation || isShortGroup) node.flow = true;
    },
    Seq(_key, node) {
      const isShort = node.items.every((item) => !isCollection(item)) && String(node).length < 70;
      const plain = node.items.every((item) => /^[A-Z][A-Z0-9-]*$/.test(String(item)));
      if (node.items.length === 0 || (isShort && plain)) node.flow = true;
    },
  });
}

/** YAML of some fields, laid out the way the handbook's files are. */
export function writeYaml(data: RawData): string {
  const document = new Document(data);
  layOut(document);
  return nfc(document.toString({ lineWidth: 0, flowCollectionPadding: true }));
}

/** A whole file of a collection: fields in the order of the schema, then the prose. What is empty is left out. */
export function writeEntry(name: CollectionName, data: RawData, body: string): string {
  const ordered = Object.keys(schemas[name].shape).flatMap((key) =>
    isEmpty(data[key]) && key !== 'central' ? [] : [[key, data[key]] as const],
  );
  return frame(name, writeYaml(Object.fromEntries(ordered)), body);
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Puts YAML and prose together as a file of the collection. */
export function frame(name: CollectionName, yaml: string, body: string): string {
  if (!hasProse(name)) return yaml;
  const prose = nfc(body.trim());
  return `---\n${yaml}---\n${prose ? `\n${prose}\n` : ''}`;
}
