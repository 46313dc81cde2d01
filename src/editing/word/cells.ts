import { type Citation, evidenceLabels } from '#documents/evidence.ts';
import { nfc } from '#base/nfc.ts';
import { formatDay, isoDay, isRealDay } from '#base/dates.ts';
import { levelOfWord, plainMentions, precededId, precedingLine, sameWord } from '../brackets.ts';
import type { Field } from '../fields/fields.ts';
import { trimEndSigns } from '#base/trim-signs.ts';
import type { RawData } from '../write-entry.ts';

// How the fields of a page stand in the cells of a Word template: one line each, values as people write them.

const suggestionWord = evidenceLabels.suggestion.label;

/** A level of evidence as readers see it. */
export const levelWord = (key: string) => evidenceLabels[key as Citation['evidence']]?.label ?? key;

const basisLine = (value: unknown): string =>
  Array.isArray(value)
    ? (value as Citation[])
        .map(
          ({ document, provision, evidence, precedes }) =>
            `${document}${provision ? `, ${provision}` : ''} (${[levelWord(evidence), precedingLine(precedes)].filter(Boolean).join('; ')})`,
        )
        .join('; ')
    : suggestionWord;

function parseBasis(line: string): unknown {
  if (sameWord(line, suggestionWord) || sameWord(line, 'suggestion')) return 'suggestion';
  return line.split(/;\s*(?=[A-Za-z]+\d*[-\u2010-\u2014]\d)/).map(parseCitation);
}

/** `HD-42-2025, điểm 2 (Theo báo chí; bản liền trước của HD-50-2026)`; a level left out stays missing. */
function parseCitation(text: string): RawData {
  const { before, inner } = bracketBehind(text);
  const parts = inner.split(';').map((part) => part.trim());
  const precedes = parts.map(precededId).find(Boolean);
  const level = parts.filter((part) => part !== '' && !precededId(part)).join('; ');
  const comma = before.indexOf(',');
  const document = (comma < 0 ? before : before.slice(0, comma)).trim();
  const provision = comma < 0 ? '' : before.slice(comma + 1).trim();
  return {
    document: document.replace(/[\u2010-\u2014]/g, '-'),
    ...(provision ? { provision } : {}),
    ...(level ? { evidence: levelOfWord(level) ?? level } : {}),
    ...(precedes ? { precedes } : {}),
  };
}

/** What stands in the last brackets of a text that ends with them, and what stands before. */
function bracketBehind(text: string): { before: string; inner: string } {
  const whole = text.trim().replace(/\.$/, '').trimEnd();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  const inner = whole.slice(open + 1, -1);
  return open < 0 || inner === '' || inner.includes(')')
    ? { before: text, inner: '' }
    : { before: whole.slice(0, open).trimEnd(), inner };
}

const isCitation = (field: Field) =>
  field.kind === 'group' && field.fields?.[0]?.name === 'document';

/** One value as one line of text. */
function toLine(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field.kind === 'basis') return basisLine(value);
  if (isCitation(field)) return basisLine([value]);
  if (field.kind === 'choice')
    return field.choices?.find((c) => c.value === value)?.word ?? String(value);
  if (field.kind === 'day' && isoDay.test(String(value))) return formatDay(String(value));
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
  const text = plainMentions(nfc(line)).replace(/\s+/g, ' ').trim();
  switch (field.kind) {
    case 'day':
      return dayFrom(text);
    case 'number':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'boolean':
      return sameWord(text, 'true') || sameWord(text, 'có')
        ? true
        : sameWord(text, 'false') || sameWord(text, 'không')
          ? false
          : text;
    case 'choice':
      return (
        field.choices?.find((c) => sameWord(c.value, text) || sameWord(c.word, text))?.value ??
        (field.name === 'evidence' ? levelOfWord(text) : undefined) ??
        text
      );
    case 'basis':
      return parseBasis(text);
    case 'group':
      return isCitation(field) && !text.includes('|')
        ? parseCitation(text)
        : groupFrom(field.fields ?? [], text);
    default:
      if (field.name === 'period') return periodFrom(text);
      return field.name === 'precedes' ? (precededId(text) ?? text) : text;
  }
}

/** `24/11/2026`, `ngày 24 tháng 11 năm 2026` and `2026-11-24`; a day that no calendar has stays as people write it. */
function dayFrom(text: string): string {
  const [, d = '', m = '', y] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(text) ??
    [];
  const iso = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || isRealDay(iso)) return iso;
  return iso.split('-').reverse().join('/');
}

const quarters = ['I', 'II', 'III', 'IV'];

/** `Quý IV năm 2026`, `tháng 3/2026`, `năm 2026` as a period is kept; others stay as they are written. */
function periodFrom(text: string): string {
  const [, kind = '', number = '', year] =
    /^(?:(quý|tháng) (\d{1,2}|[IV]{1,3})(?:[/ -]| năm | của năm )|năm )(\d{4})$/i.exec(text) ?? [];
  if (year === undefined) return text;
  if (!kind) return year;
  if (/^tháng$/i.test(kind)) return `${year}-${number.padStart(2, '0')}`;
  const quarter = quarters.indexOf(number.toUpperCase()) + 1 || Number(number);
  return quarter >= 1 && quarter <= 4 ? `${year}-Q${quarter}` : text;
}

/** True where a part without a name can only be this field. */
function takes(field: Field, text: string): boolean {
  const value = fromLine(field, text);
  if (field.kind === 'choice') return field.choices?.some((c) => c.value === value) ?? false;
  if (field.kind === 'day') return /^\d{4}-\d\d-\d\d$/.test(String(value));
  if (field.kind === 'boolean') return typeof value === 'boolean';
  if (field.name === 'precedes') return precededId(text) !== undefined;
  return field.name === 'url' && /^https?:/.test(text);
}

/** The words before the colon, where a part has its name. */
const nameIn = (part: string): string => /^([^:]{2,30}):/.exec(part)?.[1] ?? '';

/** The parts of a line; those of a group within the group stay together. */
function partsOf(fields: readonly Field[], text: string): string[] {
  const parts: string[] = [];
  let inner: readonly Field[] = [];
  for (const part of text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const named = (list: readonly Field[]) =>
      list.find(({ label }) => sameWord(label, nameIn(part)));
    const field = named(fields);
    if (!field && named(inner)) parts.push(`${parts.pop()} | ${part}`);
    else {
      inner = field?.fields ?? [];
      parts.push(part);
    }
  }
  return parts;
}

/** A line that ends with an address, with the sign of a new part before it. */
function addressApart(line: string): string {
  const whole = line.replace(/\)$/, '');
  const tail = whole.slice(Math.max(...[' ', '|', ')'].map((sign) => whole.lastIndexOf(sign))) + 1);
  const begin = /(?:^|(?<=[,;(–-]))https?:\/\/./.exec(tail)?.index;
  if (begin === undefined) return line;
  const at = whole.length - tail.length + begin;
  const before = trimEndSigns(whole.slice(0, at), ' ,;()–-');
  return before.length === at || before === '' || /[|:]$/.test(before)
    ? line
    : `${before} | ${whole.slice(at)}`;
}

function groupFrom(fields: readonly Field[], line: string): RawData {
  const hasAddress = fields.some(({ name }) => name === 'url');
  // A title with its address right behind it.
  const text = hasAddress ? addressApart(line) : line;
  const parts = partsOf(fields, text);
  const data: RawData = {};
  const free = () => fields.filter(({ name }) => !(name in data));
  const bare = parts.filter((part) => {
    const name = nameIn(part);
    const starting = fields.filter(
      ({ label }) => name.length > 4 && sameWord(label.slice(0, name.length), name),
    );
    const field = fields.find(({ label }) => sameWord(label, name)) ?? starting[0];
    if (!name || !field) return true;
    data[field.name] = fromLine(field, part.slice(name.length + 1));
    return false;
  });
  // Parts without a name: what can be one thing only, then texts in their order.
  const texts = bare.filter((part) => {
    const field = free().find((candidate) => takes(candidate, part));
    if (field) data[field.name] = fromLine(field, part);
    return !field;
  });
  for (const part of texts) {
    const field = free().find(({ kind, name }) => kind === 'text' && name !== 'url');
    if (field) data[field.name] = fromLine(field, part);
    else data[part] = '';
  }
  const placeOf = (key: string) => fields.findIndex(({ name }) => name === key);
  const known = Object.entries(data).sort(([a], [b]) => placeOf(a) - placeOf(b));
  return Object.fromEntries(known);
}

/** What no cell of a handbook holds. */
const most = { letters: 25_000, lines: 500 };

/** A cell that is longer than any: told before it is read. */
export function tooLongCell({ label }: Field, lines: readonly string[]): string | undefined {
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  const much =
    letters > most.letters
      ? `${most.letters.toLocaleString('vi')} chữ cái`
      : lines.length > most.lines
        ? `${most.lines} dòng`
        : undefined;
  return much
    ? `ô “${label}”: dài hơn ${much}, quá mức của một ô → rút gọn, hoặc chuyển bớt xuống phần chữ của trang`
    : undefined;
}

/** The value of a field from the lines of its cell; undefined for an empty cell. */
export function fromLines(field: Field, lines: readonly string[]): unknown {
  const full = lines.map((line) => line.trim()).filter(Boolean);
  if (field.kind === 'list') return full.map((line) => fromLine(field.item as Field, line));
  if (full.length === 0) return undefined;
  return fromLine(field, full.join(field.kind === 'group' ? ' | ' : ' '));
}
