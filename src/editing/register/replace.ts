import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** How the new document stands to the old one. */
export interface Succession {
  old: string;
  relation: 'replaces' | 'newer';
  evidence: string;
}

/** A piece of text to put in place of another, by offsets. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

const apply = (raw: string, edits: Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), raw);

const rangeOf = (node: Node | null | undefined): [number, number] => {
  if (!node?.range) throw new Error('[sổ tay] mục YAML không có vị trí');
  return [node.range[0], node.range[1]];
};

/** Puts a value in place of a scalar; everything around it, comments too, stays as it is. */
function setScalar(map: YAMLMap, key: string, value: string): Edit | undefined {
  const node = map.get(key, true);
  if (!isScalar(node)) return undefined;
  const [from, to] = rangeOf(node);
  return { from, to, text: value };
}

/** The register file of the old document, marked: `replaced` where a source says so, else `older`. */
export function markOld(raw: string, relation: Succession['relation']): string {
  const { contents } = parseDocument(raw);
  if (!isMap(contents)) throw new Error('[sổ tay] tệp văn bản không phải nhóm trường');
  const edit = setScalar(contents, 'status', relation === 'replaces' ? 'replaced' : 'older');
  return edit ? apply(raw, [edit]) : raw;
}

/** The register file of the new document, naming the old one; an entry that it has already is brought up to date. */
export function nameOld(raw: string, { old, relation, evidence }: Succession): string {
  const document = parseDocument(raw);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('[sổ tay] tệp văn bản không phải nhóm trường');
  const list = contents.get('succeeds', true);
  const line = `{ document: ${old}, relation: ${relation}, evidence: ${evidence} }`;
  if (!isSeq(list)) {
    const [at] = rangeOf(keyOf(contents, 'evidence'));
    return apply(raw, [{ from: at, to: at, text: `succeeds:\n  - ${line}\n` }]);
  }
  const known = list.items.find((item) => isMap(item) && item.get('document') === old);
  if (isMap(known)) {
    const edits = [setScalar(known, 'relation', relation), setScalar(known, 'evidence', evidence)];
    return apply(
      raw,
      edits.filter((edit) => edit !== undefined),
    );
  }
  return apply(raw, [added(raw, list, line)]);
}

function added(raw: string, list: YAMLSeq, line: string): Edit {
  const [from, to] = rangeOf(list);
  if (list.flow) {
    const text = list.items.length > 0 ? `, ${line}` : line;
    const end = raw.lastIndexOf(']', to);
    return { from: end, to: end, text };
  }
  const column = from - raw.lastIndexOf('\n', from - 1) - 1;
  return { from, to: from, text: `- ${line}\n${' '.repeat(column)}` };
}

function keyOf(map: YAMLMap, name: string): Node | undefined {
  const key = map.items.find((item) => isScalar(item.key) && item.key.value === name)?.key;
  return isScalar(key) ? key : undefined;
}
