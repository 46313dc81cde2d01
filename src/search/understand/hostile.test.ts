import { expect, test } from 'vitest';
import { HANDBOOK } from '#tests/search/sample-lexicon.ts';
import { quotedPhrases } from './quotes.ts';
import { understand } from './understand.ts';

const { lexicon, abbreviations } = HANDBOOK;
const long = 100_000;

/** Signs that somebody may hold a key down on, or paste a page of. */
const shapes = [
  'a',
  'a ',
  ' ',
  'chi bộ ',
  'chi bo sinh hoat ',
  'sinh hoatj chi booj ',
  'đ',
  'ê\u0302',
  '\u0301',
  '\u200b',
  '🙂',
  '"',
  '"chi bộ" ',
  '“chi ',
  'HD 42 ',
  '42-HD/BTCTW ',
  '1/',
  '12-',
  '3chi5',
  'aaw',
  '(((',
  '\\',
  '<b>',
  '-',
  'quý ii ',
];

test.each(shapes)('%j over 100,000 letters is read in a few ways, quoted or not', (sign) => {
  const query = sign.repeat(Math.ceil(long / sign.length));
  const { readings } = understand(query, lexicon, abbreviations);
  expect(readings.length).toBeLessThanOrEqual(4);
  expect(() => quotedPhrases(query)).not.toThrow();
});
