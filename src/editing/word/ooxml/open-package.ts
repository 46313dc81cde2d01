import { decoded } from '#base/decode.ts';
import { attribute, kids, parseXml } from './dom.ts';

/** A relationship of a part: what kind it is, and where it leads. */
interface Relation {
  id: string;
  /** The last word of its type, which transitional and strict files share: `styles`. */
  type: string;
  /** A part of the file by its name, or an address outside. */
  target: string;
  external: boolean;
}

/** A part of the main document that holds words or says how they look. */
export interface Part {
  name: string;
  /** What the relationship calls it: `document`, `footnotes`, `header`. */
  type: string;
  root: Element;
}

/** A Word file by its relationships, as the format has it; names of parts mean nothing. */
export interface WordPackage {
  files: ReadonlyMap<string, Uint8Array>;
  main: Part;
  /** The other parts that the main one, or one of those, leads to. */
  parts: Part[];
  /** What a relationship of a part leads to. */
  target: (part: Part, id: string) => Relation | undefined;
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);

/** The name of a part that a relationship gives, from the folder of the part that it belongs to. */
function partName(from: string, target: string): string {
  const path = decoded(target.split('#')[0] ?? '');
  const steps = (path.startsWith('/') ? path : `${folderOf(from)}${path}`).split('/');
  const found: string[] = [];
  for (const step of steps)
    if (step === '..') found.pop();
    else if (step !== '' && step !== '.') found.push(step);
  return found.join('/');
}

/** Parts whose words no page of the file shows, or that say how words look. */
const looks = new Set(['styles', 'numbering']);
const worded = new Set([
  ...['header', 'footer', 'footnotes', 'endnotes', 'comments'],
  ...['chart', 'chartEx', 'diagramData', 'chartUserShapes'],
]);

/** Opens the parts that matter; undefined where there is no main document. Throws where XML is not well-formed. */
export function openPackage(files: ReadonlyMap<string, Uint8Array>): WordPackage | undefined {
  const byName = new Map([...files.keys()].map((name) => [name.toLowerCase(), name]));
  const named = (name: string) => byName.get(name.toLowerCase());
  const relations = memo((name: string) => {
    const file = named(`${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`);
    const bytes = file === undefined ? undefined : files.get(file);
    return bytes ? readRelations(bytes, name) : [];
  });
  const open = (name: string, type: string): Part | undefined => {
    const file = named(name);
    const bytes = file === undefined ? undefined : files.get(file);
    return file && bytes ? { name: file, type, root: parseXml(bytes).documentElement } : undefined;
  };
  const start = relations('').find(({ type }) => type === 'officeDocument');
  const main = open(start?.target ?? 'word/document.xml', 'document');
  if (!main || main.root.localName !== 'document') return undefined;
  const parts: Part[] = [];
  const seen = new Set([main.name]);
  const follow = (from: Part) => {
    for (const { type, target, external } of relations(from.name)) {
      if (external || !(worded.has(type) || looks.has(type)) || seen.has(target)) continue;
      seen.add(target);
      const part = open(target, type);
      if (part) parts.push(part);
      if (part && worded.has(type)) follow(part);
    }
  };
  follow(main);
  return {
    files,
    main,
    parts,
    target: (part, id) => relations(part.name).find((relation) => relation.id === id),
  };
}

function readRelations(bytes: Uint8Array, from: string): Relation[] {
  return kids(parseXml(bytes).documentElement).map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : partName(from, target),
      external,
    };
  });
}

function memo<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, make(name));
    return known.get(name) as T;
  };
}
