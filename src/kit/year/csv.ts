import type { Table, Value } from './tables.ts';

/** Signs with which a spreadsheet takes words for a formula, also in their wide form. */
const formulaSigns = '=+-@＝＋－＠';

/** Words between quotation marks; an apostrophe in front keeps them from being a formula, as a file of bare text can say it in no other way. */
const quoted = (words: string): string => {
  const isFormula = words !== '' && formulaSigns.includes(words[0] ?? '');
  return `"${isFormula ? "'" : ''}${words.replaceAll('"', '""')}"`;
};

const decimal = (value: number): string => String(value).replace('.', ',');

/** `24/11/2026`, with every nought, as spreadsheets read days. */
const dayWords = (iso: string): string => iso.split('-').reverse().join('/');

function field(value: Value): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return decimal(value);
  if ('day' in value) return dayWords(value.day);
  return `${decimal(Math.round(value.share * 1000) / 10)}%`;
}

/**
 * A table as text. Between fields stands a semicolon: a Vietnamese number has a comma inside, so a comma cannot part
 * fields, and Excel set to Vietnamese parts them at the semicolon. The mark in front says that it is Unicode; a first
 * line `sep=;` would make Excel overlook it.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  `\ufeff${[columns.map(({ title }) => title), ...rows]
    .map((row) => `${row.map(field).join(';')}\r\n`)
    .join('')}`;
