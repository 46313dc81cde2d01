import { describe, expect, test } from 'vitest';
import { firstTold, shownInTime, spreadOver } from './in-time.ts';
import type { Pack, PackItem, PackPart } from './pack.ts';

const item = (id: string): PackItem => ({
  id,
  kind: 'Bước',
  title: `Tên ${id}`,
  link: `https://trang.example/b/${id}/`,
  lead: '',
  facts: [],
  lists: [],
});
const part = (title: string, minutes: number, priority: number, ...ids: string[]): PackPart => ({
  title,
  minutes,
  priority,
  items: ids.map(item),
});
const question = {
  basis: '✎ Gợi ý',
  question: {
    type: 'true-false' as const,
    question: 'Đúng hay sai?',
    answer: true,
    explanation: 'Vì vậy.',
    basis: 'suggestion' as const,
  },
};
const packOf = (parts: PackPart[], questions = 0): Pack => ({
  title: 'Bài',
  objectives: [],
  facts: [],
  parts,
  quiz: Array.from({ length: questions }, () => question),
  link: 'https://trang.example/',
  site: 'Sổ tay',
});
const shown = (pack: Pack, following: [string, number][] = []) =>
  shownInTime(pack, { always: 3 + pack.parts.length, following: new Map(following) });

describe('what a class is shown in its time', () => {
  const parts = [part('Một', 30, 1, 'A', 'B', 'C', 'D'), part('Hai', 30, 3, 'E', 'F', 'G', 'H')];

  test('is everything where there is room', () => {
    const { items, questions } = shown(packOf(parts, 4));
    expect([...items].sort().join('')).toBe('ABCDEFGH');
    expect(questions).toEqual([0, 1, 2, 3]);
  });

  test('leaves out the last things first, sooner in a part that matters less', () => {
    const short = parts.map((one) => ({ ...one, minutes: 7.5 }));
    expect([...shown(packOf(short)).items].sort().join('')).toBe('ABCEF');
  });

  test('leaves out what no objective speaks of before what one does', () => {
    const short = parts.map((one, i) => ({ ...one, minutes: 7.5, core: i ? ['H', 'G'] : ['D'] }));
    expect([...shown(packOf(short)).items].sort().join('')).toBe('ADEGH');
  });

  test('asks the questions of objectives first, then others of all subjects', () => {
    const asking = (minutes: number) => {
      const pack = packOf([part('Một', minutes, 1)], 9);
      const quiz = pack.quiz.map((one, i) =>
        [1, 7].includes(i) ? { ...one, question: { ...one.question, core: true } } : one,
      );
      return shown({ ...pack, quiz }).questions;
    };
    expect(asking(1)).toEqual([1, 4, 7]);
    expect(asking(60)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('gives a shortened lesson more time for each slide', () => {
    const short = { ...packOf(parts.map((one) => ({ ...one, minutes: 9 }))) };
    expect(shown(short).items.size).toBe(7);
    expect(shown({ ...short, shortened: true }).items.size).toBe(4);
  });

  test('goes through a thing to its end, or shows its beginning alone', () => {
    const both = packOf([part('Một', 18, 1, 'A', 'B')]);
    expect(shown(both, [['A', 6]]).whole.has('A')).toBe(true);
    expect(shown(both, [['A', 7]]).whole.has('A')).toBe(false);
    expect(shown(both, [['A', 7]]).items.has('A')).toBe(true);
  });

  test('always asks three questions, from the first subject to the last', () => {
    expect(shown(packOf([part('Một', 1, 1)], 30)).questions).toEqual([5, 15, 25]);
    expect(shown(packOf([part('Một', 1, 1)], 2)).questions).toEqual([0, 1]);
  });

  test('is all that a trainer picked one by one, whatever their minutes', () => {
    const picked = ['A', 'B', 'C'].map((id) => part(`Tên ${id}`, 1, 1, id));
    expect([...shown(packOf(picked), [['A', 20]]).whole]).toEqual(['A', 'B', 'C']);
  });
});

test('a thing that stands in two parts is told in the first', () => {
  const parts = firstTold([part('Một', 5, 1, 'A', 'B'), part('Hai', 5, 1, 'B', 'C')]);
  expect(parts.map(({ items }) => items.map(({ id }) => id).join(''))).toEqual(['AB', 'C']);
});

test.each([
  [3, 9, [0, 1, 2]],
  [10, 1, [5]],
  [4, 2, [1, 3]],
  [0, 3, []],
])('of %d, %d spread over all', (count, wanted, found) => {
  expect(spreadOver(count, wanted)).toEqual(found);
});
