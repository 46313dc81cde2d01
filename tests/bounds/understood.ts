import fc from 'fast-check';
import { expect } from 'vitest';
import { HANDBOOK } from '../search/sample-lexicon.ts';
import { anySign } from '../support/any-sign.ts';
import { fold } from '#vietnamese/fold.ts';
import { understand } from '#search/understand/understand.ts';

const { lexicon, abbreviations } = HANDBOOK;
const read = (query: string) => understand(query, lexicon, abbreviations);

/** Sentences of the sample site, cut into what a reader may copy from it. */
const SENTENCES = [
  'sinh hoạt chi bộ thường kỳ',
  'bí thư chi bộ điều hành cuộc họp vào ngày 03 hằng tháng',
  'sinh hoạt chuyên đề quý ii',
  'đảng viên thảo luận đề dẫn đã chuẩn bị',
  'mẫu biên bản họp chi bộ',
  'thư ký ghi biên bản',
  'trường hợp bị thu thẻ đảng viên',
  'tổ hòa giải làm việc với hai bên',
  'kiểm tra giám sát và thi hành kỷ luật theo quy định',
  'trang trí hoa',
].map((sentence) => sentence.split(' '));

const piece = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.nat(), fc.integer({ min: 1, max: 6 }))
  .map(([words, start, length]) => {
    const from = start % words.length;
    return words.slice(from, from + length);
  });

/** Anything a keyboard can produce: words of the site, with and without marks, and noise. */
const query = fc
  .array(
    fc.oneof(
      piece.map((words) => words.join(' ')),
      piece.map((words) => fold(words.join(' '))),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom('CB', 'shcb', 'hd42', 'ddangr', 'chi5', '"', '<b>', 'là gì'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

/** Understanding what was understood changes nothing more. */
export const settles = (numRuns: number): void =>
  fc.assert(
    fc.property(query, (text) => {
      const once = read(text).text;
      expect(read(once).text.toLowerCase()).toBe(once.toLowerCase());
    }),
    { numRuns, seed: 20261124 },
  );

/** Correct Vietnamese that the site contains is never changed. */
export function keepsCorrectWords(numRuns: number): void {
  const marked = piece.filter((words) => words.length === 1 || words.some((w) => fold(w) !== w));
  const site = (words: string[]): boolean =>
    words.every((word, i) => {
      const before = lexicon.find(words[i - 1] ?? '');
      const own = lexicon.find(word);
      return own !== undefined && (!before || lexicon.pair(before, own) > 0);
    });
  fc.assert(
    fc.property(marked.filter(site), (words) => {
      const text = words.join(' ');
      for (const typed of [text, text.normalize('NFD')]) {
        expect(read(typed)).toMatchObject({ text, changed: false });
      }
    }),
    { numRuns, seed: 20261124 },
  );
}

/** A query without letters throws nothing and has no words invented for it. */
export const takesAnySigns = (numRuns: number): void =>
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: anySign }), (text) => {
      const { readings } = read(text);
      expect(readings.length).toBeLessThanOrEqual(4);
    }),
    { numRuns, seed: 20261124 },
  );
