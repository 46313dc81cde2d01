import { plainKey } from '#vietnamese/same-word.ts';
import type { RegisterDocument } from '../data.ts';
import type { Citation } from './reading.ts';

/** The signs of two bodies that sign for the Central Committee. */
const SAME_SIGN: Record<string, string> = { bct: 'tw', bbt: 'tw' };

/** What a query says of a document, before the register is asked. */
export interface Cited {
  kinds: string[];
  /** Words of the kind: `hướng dẫn`. */
  name: string;
  number?: string;
  /** The number as typed: `05`. */
  digits?: string;
  /** The sign of the kind in the number: `hd`. */
  sign: string;
  issuer?: string;
  year?: number;
  provision?: string;
}

/** Finds the entries that fit a citation; those of its number alone when its year or issuer fits none. */
export function holdAgainst(cited: Cited, register: readonly RegisterDocument[]): Citation {
  const { kinds, number, issuer, year, provision } = cited;
  const numbered = register.filter(
    (entry) =>
      (kinds.length === 0 || kinds.includes(entry.kind)) &&
      (number === undefined ? entry.kind === 'dieu-le' : partsOf(entry).number === number),
  );
  const fitting = numbered.filter(
    (entry) =>
      (issuer === undefined || partsOf(entry).issuer === issuer) &&
      (year === undefined || entry.year === undefined || entry.year === year),
  );
  const best = [...(fitting.length > 0 ? fitting : numbered)].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0),
  );
  return {
    kinds,
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(year === undefined ? {} : { year }),
    ...(provision === undefined ? {} : { provision }),
    ids: best.map(({ id }) => id),
    state: fitting.length > 0 ? 'held' : numbered.length > 0 ? 'other' : 'missing',
    label: labelOf(cited, fitting),
  };
}

/** Number and sign of the issuer of an entry: of `15-HD/ĐU`. */
function partsOf({ number = '' }: RegisterDocument): { number: string; issuer: string } {
  const [before = '', issuer = ''] = number.split('/');
  return { number: String(Number.parseInt(before, 10)), issuer: signKey(issuer) };
}

/** As the one entry that fits prints it, else as it was cited. */
function labelOf(cited: Cited, fitting: readonly RegisterDocument[]): string {
  const name = cited.name.charAt(0).toUpperCase() + cited.name.slice(1);
  const prints = new Set(fitting.map(({ number }) => number));
  const [print] = prints;
  const issuer = cited.issuer ? `/${cited.issuer.toUpperCase()}` : '';
  const sign = issuer === '' ? '' : `-${cited.sign.toUpperCase()}${issuer}`;
  const number = prints.size === 1 && print !== undefined ? print : `${cited.digits ?? ''}${sign}`;
  const year = cited.year === undefined ? '' : `năm ${cited.year}`;
  return [name, number, year].filter(Boolean).join(' ');
}

/** One form for the signs of an issuer: `BTCTƯ` is `btctw`. */
export function signKey(sign: string): string {
  const key = plainKey(
    sign
      .toLowerCase()
      .replace(/ư$/, 'w')
      .replace(/[^\p{L}]/gu, ''),
  );
  return SAME_SIGN[key] ?? key;
}
