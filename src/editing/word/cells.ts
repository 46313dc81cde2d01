import { type Citation, evidenceLabels } from '../../documents/evidence.ts';
import type { Field } from '../fields/fields.ts';
import type { RawData } from '../write-entry.ts';

/** How the fields of a page stand in the cells of a Word template: one line each, values as people write them. */
const same = (a: string, b: string) =>
  a.normalize('NFC').trim().toLocaleLowerCase('vi') ===
  b.normalize('NFC').trim().toLocaleLowerCase('vi');

const suggestionWord = evidenceLabels.suggestion.label;

const levelWord = (key: string) => evidenceLabels[key as Citation['evidence']]?.label ?? key;

const basisLine = (value: unknown): string =>
  Array.isArray(value)
    ? (value as Citation[])
        .map(
          (c) => `${c.document}${c.provision ? `, ${c.provision}` : ''} (${levelWord(c.evidence)})`,
        )
        .join('; ')
    : suggestionWord;

function parseBasis(line: string): unknown {
  if (same(line, suggestionWord) || same(line, 'suggestion')) return 'suggestion';
  return line.split(/;\s*(?=[A-Z]+-)/).map((part) => {
    const [, document = part.trim(), provision, level = ''] =
      /^\s*([A-Z][A-Z0-9-]*)(?:,\s*(.+?))?\s*\(([^()]+)\)\s*$/.exec(part) ?? [];
    const known = Object.entries(evidenceLabels).find(
      ([key, { label }]) => same(key, level) || same(label, level),
    );
    return { document, ...(provision ? { provision } : {}), evidence: known?.[0] ?? level };
  });
}

/** One value as one line of text. */
function toLine(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field.kind === 'basis') return basisLine(value);
  if (field.kind === 'choice')
    return field.choices?.find((c) => c.value === value)?.word ?? String(value);
  if (field.kind !== 'group') return String(value);
  return (field.fields ?? [])
    .flatMap((child) => {
      const text = toLine(child, (value as RawData)[child.name]);
      return text === '' || (value as RawData)[child.name] === child.fallback
        ? []
        : [`${child.label}: ${text}`];
    })
    .join(' | ');
}

/** The lines of a field's cell. */
export function toLines(field: Field, value: unknown): string[] {
  if (field.kind === 'list')
    return ((value as unknown[] | undefined) ?? []).map((item) =>
      toLine(field.item as Field, item),
    );
  const line = toLine(field, value);
  return line === '' ? [] : [line];
}

function fromLine(field: Field, line: string): unknown {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  switch (field.kind) {
    case 'day': {
      const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
      return y ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : text;
    }
    case 'number':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'boolean':
      return same(text, 'true') || same(text, 'có')
        ? true
        : same(text, 'false') || same(text, 'không')
          ? false
          : text;
    case 'choice':
      return field.choices?.find((c) => same(c.value, text) || same(c.word, text))?.value ?? text;
    case 'basis':
      return parseBasis(text);
    case 'group':
      return groupFrom(field.fields ?? [], text);
    default:
      return text;
  }
}

function groupFrom(fields: readonly Field[], text: string): RawData {
  const parts = text.split(/\s*\|\s*/).filter(Boolean);
  const data: RawData = {};
  for (const [i, part] of parts.entries()) {
    const field = fields.find(({ label }) => same(part.slice(0, label.length + 1), `${label}:`));
    const first = i === 0 ? fields[0] : undefined;
    // A line without a name before it is the first field of the group.
    if (field) data[field.name] = fromLine(field, part.slice(field.label.length + 1));
    else if (first) data[first.name] = fromLine(first, part);
    else data[part] = '';
  }
  return data;
}

/** The value of a field from the lines of its cell; undefined for an empty cell. */
export function fromLines(field: Field, lines: readonly string[]): unknown {
  const full = lines.map((line) => line.trim()).filter(Boolean);
  if (field.kind === 'list') return full.map((line) => fromLine(field.item as Field, line));
  if (full.length === 0) return undefined;
  return fromLine(field, full.join(field.kind === 'group' ? ' | ' : ' '));
}
