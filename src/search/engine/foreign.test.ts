import { describe, expect, test } from 'vitest';
import { HANDBOOK } from '#tests/search/sample-lexicon.ts';
import { FOREIGN_MATTERS } from '#vietnamese/foreign-matters.ts';
import { understand } from '../understand/understand.ts';
import { isHeld, mattersIn } from './foreign.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

const { lexicon, abbreviations } = HANDBOOK;
const named = (query: string): string[] =>
  mattersIn(understand(query, lexicon, abbreviations).words, { lexicon }).map((words) =>
    words.join(' '),
  );

describe('matters of every day', () => {
  test.each([
    ['tỷ giá hôm nay', 'tỷ giá'],
    ['lich kham thai o tram', 'khám thai'],
    ['đổi biển số xe', 'biển số'],
  ])('%s names one', (query, matter) => {
    expect(named(query)).toContain(matter);
  });

  test.each(['kỷ luật đảng viên', 'họp chi bộ', 'biên bản họp'])('%s names none', (query) => {
    expect(named(query)).toEqual([]);
  });

  test('in other marks it is another word', () => {
    expect(named('tý giả')).toEqual([]);
  });

  test('each stands in the list once', () => {
    const all = FOREIGN_MATTERS.map((words) => words.join(' '));
    expect(all.filter((matter, i) => all.indexOf(matter) !== i)).toEqual([]);
  });
});

describe('the handbook is about it', () => {
  const [first, second] = ['kỷ', 'luật'].map((word) => lexicon.find(word)?.id ?? -1);
  const about = (title: number[], kind: Ranked['kind'], texts: number[]): Promise<boolean> => {
    const name = { weight: 1, words: title.map((id, at) => ({ id, at })) };
    const units = new Map(texts.map((unit) => [unit, { odds: 1, share: 1 }]));
    return isHeld(['kỷ', 'luật'], [{ ...entry, kind }], {
      lexicon,
      index: {
        find: () => Promise.resolve({ units, total: units.size }),
        names: () => Promise.resolve(new Map([[0, new Map([[0, name]])]])),
      },
    } as unknown as SiteData);
  };
  const entry: Ranked = {
    unit: 0,
    page: 0,
    kind: 'answer',
    score: 1,
    parts: { text: 1, name: 0, covered: 1 },
    sections: [],
  };

  test('where a name says it, in this order', async () => {
    expect(await about([first ?? 0, second ?? 0], 'topic', [])).toBe(true);
    expect(await about([second ?? 0, first ?? 0], 'topic', [])).toBe(false);
  });

  test('where a short text says it, and not where a long one does by the way', async () => {
    expect(await about([], 'answer', [0])).toBe(true);
    expect(await about([], 'topic', [0])).toBe(false);
  });
});
