import { nfc } from '#base/nfc.ts';
import type { HandbookConfig } from '#handbook/config.ts';
import type { CollectionName } from '#handbook/collections.ts';
import { isReserved } from '#handbook/read/file-names.ts';
import { fold } from '#vietnamese/fold.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The least number above all that were ever used with this prefix. */
function after(prefix: string, used: readonly string[], digits: number): string {
  const numbers = used
    .filter((id) => id.startsWith(prefix))
    .map((id) => /^\d+$/.exec(id.slice(prefix.length)))
    .map((match) => Number(match?.[0] ?? 0));
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`;
}

/** Initials of a title: `Kết nạp đảng viên` → `KNDV`; letters are added until nobody has them. */
function initials(title: string, used: readonly string[]): string {
  const letters = fold(title)
    .toUpperCase()
    .replace(/[^A-Z ]/g, '');
  const short = letters
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 4);
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const tries = [short, ...alphabet.map((letter) => short.slice(0, 3) + letter)];
  const free = [...tries, ...alphabet.map((letter) => `Q${letter}`)].find(
    (id) => /^[A-Z]{2,4}$/.test(id) && !isReserved(id) && !used.includes(id),
  );
  return free ?? 'QTMO';
}

/** Kinds of documents by the letters in their number: `15-HD/ĐU` → `HD`. */
function documentId(title: string, year: string | undefined, used: readonly string[]): string {
  const [, number = '', sign = ''] = /(\d{1,4})\s*-\s*([A-ZĐ]{2,4})/.exec(nfc(title)) ?? [];
  const letters = fold(sign).toUpperCase();
  if (!letters) return after('TL-', used, 2);
  const id = `${letters}-${number.padStart(2, '0')}${year ? `-${year}` : ''}`;
  return used.includes(id) ? after(`${letters}-`, used, 2) : id;
}

/** What decides the next id, beside the collection. */
export interface IdFacts {
  /** Every id that the handbook or its ledger holds. */
  used: readonly string[];
  config: HandbookConfig;
  title: string;
  /** Of a topic: `2026`, `2026-Q1`, `2026-03`. */
  period?: string | undefined;
  /** Of a document. */
  year?: string | undefined;
}

/** The next id nobody has used. */
export function nextId(
  name: CollectionName,
  { used, config, title, period, year }: IdFacts,
): string {
  const scheme = `${config.scheme.prefix}-`;
  switch (name) {
    case 'topics':
      return after(`CD-${period ?? 'KR'}-`, used, 2);
    case 'requirements': {
      // Entries of the scheme and of the ward are numbered through together.
      const numbers = used.map((id) =>
        id.startsWith(scheme) || id.startsWith(`${config.scheme.wardPrefix}-`)
          ? Number(id.split('-')[1])
          : 0,
      );
      return `${scheme}${twoDigits(Math.max(0, ...numbers.filter(Number.isFinite)) + 1)}`;
    }
    case 'templates':
      return after('BM-', used, 2);
    case 'lessons':
      return after('BG-', used, 2);
    case 'guides':
      return after('TR-', used, 2);
    case 'glossary':
      return after('TN-', used, 3);
    case 'answers':
      return after('HOI-', used, 3);
    case 'rules':
      return after('QT-', used, 3);
    case 'packs':
      return after('GCD-', used, 2);
    case 'months':
      return after('TH-', used, 2);
    case 'holidays':
      return `NL-${title}`;
    case 'documents':
      return documentId(title, year, used);
    case 'procedures':
      return initials(title, used);
  }
}

/** A title as a file name: small letters without marks, joined by hyphens, at most ten words. */
export const slugOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 10)
    .join('-');
