import { formatDay } from '../vietnamese/dates.ts';
import type { Document } from './schema.ts';

type Named = Pick<Document, 'number' | 'shortTitle' | 'issuedOn' | 'issuedYear' | 'namesakes'>;

/** The day a document was issued, its year where no more is known. */
export const issued = ({ issuedOn, issuedYear }: Named): string =>
  issuedOn ? formatDay(issuedOn) : String(issuedYear ?? '');

/** `Hướng dẫn 42-HD/BTCTW (28/10/2025)`: what tells it from others of its number. */
export function datedName(document: Named): string {
  const { shortTitle } = document;
  const date = issued(document);
  if (!date) return shortTitle;
  const [, name = shortTitle, note] = /^(.*) \(([^()]*)\)$/.exec(shortTitle) ?? [];
  if (note === undefined || /^\d{4}$/.test(note)) return `${name} (${date})`;
  return `${name} (${note}, ${date})`;
}

/** What people remember of a number: digits and kind, without who signed it (`03-HD`). */
const numberKey = (number: string | undefined): string | undefined => {
  const [, digits, kind] = /^0*(\d+)-(\p{L}+)\//u.exec(number ?? '') ?? [];
  return digits && `${digits}-${kind}`;
};

/** Other documents of the register with the same digits and kind: `03-HD/TW` and `03-HD/BTGTW`. */
export function sameNumber<T extends Named>(document: Named, register: readonly T[]): T[] {
  const key = numberKey(document.number);
  if (!key) return [];
  return register.filter(
    (other) => numberKey(other.number) === key && other.shortTitle !== document.shortTitle,
  );
}

/** The name of a document in running text; with its date where another one has its number. */
export const nameAmong = (document: Named, register: readonly Named[]): string =>
  document.namesakes.length > 0 || sameNumber(document, register).length > 0
    ? datedName(document)
    : document.shortTitle;

/** Short and long title in one: `Hướng dẫn 42-HD/BTCTW (28/10/2025) về sinh hoạt chi bộ`; the kind of document is said once. */
export function fullTitle(document: Named & Pick<Document, 'title'>): string {
  const { shortTitle, title } = document;
  const name = datedName(document);
  if (title.startsWith(shortTitle)) return name + title.slice(shortTitle.length);
  const [kind = ''] = /^\p{Lu}\p{Ll}+ \p{Ll}+/u.exec(shortTitle) ?? [];
  const rest = kind && title.startsWith(`${kind} `) ? title.slice(kind.length + 1) : '';
  return /^(về|của|thi hành|thí điểm|thực hiện|triển khai|ban hành) /.test(rest)
    ? `${name} ${rest}`
    : `${name}: ${title}`;
}
