import { describe, expect, test } from 'vitest';
import type { UnitKind } from '../data.ts';
import type { Asked, Period, Understanding } from '../understand/reading.ts';
import type { Fit } from './fit.ts';
import { overlaps } from './in-period.ts';
import { cardOf, isLacking } from './judge.ts';
import { kindPlaces } from './kind-words.ts';
import { kindWeight } from './kind-weights.ts';
import type { Ranked } from './rank.ts';

const meaning = (asks: Asked, words: number, more: Partial<Understanding> = {}): Understanding => ({
  text: '',
  changed: false,
  also: [],
  words: Array.from({ length: words }, (_, i) => ({
    text: `từ${i}`,
    typed: `từ${i}`,
    fold: `tu${i}`,
    exact: true,
  })),
  asks,
  documents: [],
  changes: [],
  offers: [],
  readings: [],
  ...more,
});
const ranked = (kind: UnitKind, score: number, name: number, covered: number): Ranked => ({
  unit: 0,
  page: 0,
  kind,
  score,
  parts: { text: covered, name, covered },
  sections: [],
});

describe('a card', () => {
  test.each<[string, Ranked[], Understanding, UnitKind | undefined]>([
    [
      'an answer that holds the question',
      [ranked('answer', 2, 0.3, 0.8)],
      meaning('how', 7),
      'answer',
    ],
    [
      'an answer that shares a word or two',
      [ranked('answer', 2, 0.3, 0.3)],
      meaning('how', 7),
      undefined,
    ],
    [
      'a subject that an answer only mentions',
      [ranked('answer', 2, 0.1, 1)],
      meaning('none', 2),
      undefined,
    ],
    [
      'the answer that comes close behind a page',
      [ranked('procedure', 2, 0.3, 1), ranked('answer', 1.9, 0.3, 1)],
      meaning('yes-no', 7),
      'answer',
    ],
    [
      'a form that was asked for, no answer before it',
      [ranked('template', 2, 0.3, 1), ranked('answer', 1.9, 0.3, 1)],
      meaning('form', 7),
      undefined,
    ],
    ['a rule, for a number', [ranked('rule', 2, 0.3, 1)], meaning('number', 7), 'rule'],
    ['a rule, for nothing of the kind', [ranked('rule', 2, 0.3, 1)], meaning('how', 7), undefined],
    ['a term by its name', [ranked('term', 2, 1, 1)], meaning('none', 3), 'term'],
    ['a term that is only near', [ranked('term', 2, 0.5, 1)], meaning('none', 3), undefined],
    ['a lesson never', [ranked('lesson', 9, 1, 1)], meaning('what', 3), undefined],
  ])('%s', (_, list, asked, kind) => {
    expect(cardOf(list, asked)?.kind).toBe(kind);
  });
});

/** Words made up from initials. */
const guess = (words: number): Understanding => {
  const asked = meaning('none', words);
  return { ...asked, words: asked.words.map((word) => ({ ...word, guessed: true })) };
};

test('letters that were read as initials are answered by no card', () => {
  const asked = [ranked('answer', 2, 0.6, 1)];
  expect(cardOf(asked, meaning('none', 3))?.kind).toBe('answer');
  expect(cardOf(asked, guess(3))).toBeUndefined();
});

describe('nothing here', () => {
  const whole: Fit = {
    covered: 1,
    name: 0.5,
    strange: 0,
    paired: 1,
    core: 0.9,
    cut: 0,
    foreign: 0,
  };
  test.each<[string, UnitKind, Partial<Fit>, boolean]>([
    ['a question that a text holds', 'step', {}, false],
    ['half of a question on what the handbook is about', 'answer', { covered: 0.5 }, false],
    [
      'half of one that is not',
      'answer',
      { covered: 0.5, name: 0.1, core: 0.2, paired: 0.3 },
      true,
    ],
    ['a subject that a document mentions by the way', 'document', { name: 0, core: 0.2 }, true],
    ['a compound that no result has', 'answer', { covered: 0.6, name: 0.1, cut: 0.7 }, true],
    [
      'a compound that the site does not know',
      'answer',
      { name: 0.1, strange: 1, core: 0.2 },
      true,
    ],
    ['a matter of every day, told with words that an answer has', 'answer', { foreign: 1 }, false],
    [
      'a matter of every day that is only near',
      'answer',
      { name: 0.3, core: 0.6, foreign: 1 },
      true,
    ],
    ['its own subject told with strange words', 'answer', { strange: 0.4 }, false],
  ])('%s (%s)', (_, kind, fit, lacking) => {
    const list = [ranked(kind, 2, 0.4, 1)];
    expect(isLacking(list, meaning('none', 4), { ...whole, ...fit })).toBe(lacking);
  });

  test('initials alone whose words no text has in a row', () => {
    const list = [ranked('answer', 2, 0.6, 1)];
    expect(isLacking(list, guess(3), { ...whole, paired: 0.7 })).toBe(true);
    expect(isLacking(list, guess(3), whole)).toBe(false);
    expect(isLacking(list, meaning('none', 3), { ...whole, paired: 0.7 })).toBe(false);
  });

  test('no result', () => {
    expect(isLacking([], meaning('none', 2), whole)).toBe(true);
  });

  test('a number that the register does not hold, whatever else is found', () => {
    const citation = { kinds: ['quy-dinh'], number: '76', ids: [], label: 'Quy định 76' };
    const documents = [{ ...citation, state: 'missing' as const }];
    const asked = meaning('document', 0, { documents });
    expect(isLacking([ranked('term', 3, 1, 1)], asked, whole)).toBe(true);
  });

  test('topics of a time that has none', () => {
    const period: Period = { from: '2026-04', to: '2026-06', label: 'quý II năm 2026' };
    const term = [ranked('term', 3, 1, 1)];
    const topic = [ranked('topic', 3, 0, 1)];
    expect(isLacking(term, meaning('topic', 2, { period }), whole)).toBe(true);
    expect(isLacking(topic, meaning('topic', 4, { period }), whole)).toBe(false);
  });
});

test.each<[string, string, string, boolean]>([
  ['2026-Q1', '2026-01', '2026-03', true],
  ['2025-12', '2025-10', '2025-12', true],
  ['2025-12', '2026-01', '2026-03', false],
  ['2026', '2026-01', '2026-12', true],
  ['2026', '2026-01', '2026-03', false],
  ['2024-12', '--12', '--12', true],
  ['2024-Q4', '--12', '--12', true],
  ['2024', '--12', '--12', false],
])('a topic of %s belongs to %s until %s: %s', (filed, from, to, belongs) => {
  expect(overlaps(filed, { from, to, label: '' })).toBe(belongs);
});

test('the word for a kind is given to all units of that kind, and to no others', () => {
  const parts = ['mẫu', 'biên', 'bản'].map((text) => ({
    text,
    typed: text,
    fold: text,
    exact: true,
  }));
  expect([...(kindPlaces(parts).get('template') ?? [])]).toEqual([0]);
  expect(kindPlaces(parts).get('topic')).toBeUndefined();
});

test('what to do weighs more than what to learn, unless that was asked for', () => {
  expect(kindWeight('none', 'step')).toBeGreaterThan(kindWeight('none', 'lesson'));
  expect(kindWeight('form', 'template')).toBeGreaterThan(kindWeight('form', 'answer'));
  expect(kindWeight('number', 'rule')).toBeGreaterThan(kindWeight('number', 'template'));
  for (const asked of ['none', 'how', 'number', 'form'] as const)
    expect(kindWeight(asked, 'manual')).toBeLessThan(0.5);
});
