import { type Document, isMap, isScalar, LineCounter, parseDocument, YAMLParseError } from 'yaml';
import { partsOf } from './front-matter.ts';
import type { Place } from '../problem.ts';

/** A content file taken apart: its data as a YAML tree with positions, and its prose. */
export interface SourceFile {
  file: string;
  raw: string;
  /** 1-based line on which the YAML begins, minus one. */
  yamlLineOffset: number;
  yaml: Document;
  lines: LineCounter;
  body: string;
  /** Offset of the prose in the raw text. */
  bodyOffset: number;
  hasFrontMatter: boolean;
}

/** Splits one file; a `.yaml` file is all data, any other has front matter between two `---` lines. */
export function parseSource(file: string, raw: string): SourceFile {
  const { yaml, bodyOffset, hasFrontMatter } = partsOf(file, raw);
  const lines = new LineCounter();
  return {
    file,
    raw,
    yamlLineOffset: file.endsWith('.yaml') ? 0 : 1,
    yaml: readYaml(yaml, lines),
    lines,
    body: raw.slice(bodyOffset),
    bodyOffset,
    hasFrontMatter,
  };
}

/** The text of the YAML part. */
export const yamlText = ({ file, raw }: SourceFile): string => partsOf(file, raw).yaml;

/** The YAML tree; text nested too deeply for the reader is told as one fault at its start. */
function readYaml(text: string, lineCounter: LineCounter): Document {
  // Of thousands of errors in one text nobody wants to know where in the reader they were found; finding out takes longer than reading.
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    const empty = parseDocument('', { lineCounter, prettyErrors: false });
    empty.errors.push(new YAMLParseError([0, 0], 'IMPOSSIBLE', ''));
    return empty;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Line and column, both from 1, of an offset into a text. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** Where a place lies in the file: the value of a field, its nearest parent when it is absent, or an offset of the prose. */
export function locate(source: SourceFile, place: Place): { line: number; column: number } {
  if ('line' in place) return { line: place.line, column: place.column ?? 1 };
  if ('bodyOffset' in place) return lineColumn(source.raw, source.bodyOffset + place.bodyOffset);
  const offset = yamlOffset(source.yaml, place.path);
  const { line, col } = source.lines.linePos(offset);
  return { line: line + source.yamlLineOffset, column: Math.max(col, 1) };
}

function yamlOffset(yaml: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 0 ? yaml.getIn(path.slice(0, -1), true) : undefined;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    if (pair && isScalar(pair.key)) {
      const value = pair.value as { range?: [number, number, number] | null } | null;
      return isScalar(pair.value) && value?.range ? value.range[0] : (pair.key.range?.[0] ?? 0);
    }
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
