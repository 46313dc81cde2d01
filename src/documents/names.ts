import { formatDay } from '#base/dates.ts';
import type { Document } from './schema.ts';

type Named = Pick<Document, 'number' | 'shortTitle' | 'issuedOn' | 'issuedYear' | 'namesakes'>;
type Dated = Pick<Document, 'shortTitle' | 'issuedOn' | 'issuedYear'>;

/** The day a document was issued, its year where no more is known. */
export const issued = ({ issuedOn, issuedYear }: Pick<Named, 'issuedOn' | 'issuedYear'>): string =>
  issuedOn ? formatDay(issuedOn) : String(issuedYear ?? '');

/** `Hướng dẫn 15-HD/ĐU (28/10/2025)`: what tells it from others of its number. */
export function datedName(document: Dated): string {
  const { shortTitle } = document;
  const date = issued(document);
  if (!date) return shortTitle;
  const [, name = shortTitle, note] = /^(.*) \(([^()]*)\)$/.exec(shortTitle) ?? [];
  if (note === undefined || /^\d{4}$/.test(note)) return `${name} (${date})`;
  return `${name} (${note}, ${date})`;
}

/** The name without the date that `datedName` has put to it. */
export const withoutDate = (name: string): string =>
  name.replace(
    / \(\d{1,2}\/\d{1,2}\/\d{4}\)|(?<=\([^()]{0,300}), \d{1,2}\/\d{1,2}\/\d{4}(?=\))/,
    '',
  );

/** What people remember of a number: digits and kind, without who signed it (`03-HD`). */
const numberKey = (number: string | undefined): string | undefined => {
  const [, digits, kind] = /^(\d+)-(\p{L}+)\//u.exec(number ?? '') ?? [];
  return digits && `${digits.replace(/^0+(?=\d)/, '')}-${kind}`;
};

/** Other documents of the register with the same digits and kind: `15-HD/ĐU` and `15-HD/BTC`. */
export function sameNumber<T extends Named>(document: Named, register: readonly T[]): T[] {
  const key = numberKey(document.number);
  if (!key) return [];
  return register.filter(
    (other) => numberKey(other.number) === key && other.shortTitle !== document.shortTitle,
  );
}

/** The name of a document in running text: `Hướng dẫn 15-HD/ĐU ngày 28/10/2025` where another one has its number. */
export function nameAmong(document: Named, register: readonly Named[]): string {
  const { shortTitle, issuedOn } = document;
  const date = issued(document);
  const isShared = document.namesakes.length > 0 || sameNumber(document, register).length > 0;
  if (!isShared || !date) return shortTitle;
  return `${shortTitle.replace(/ \(\d{4}\)$/, '')} ${issuedOn ? 'ngày' : 'năm'} ${date}`;
}
