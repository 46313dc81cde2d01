import { expect, test } from 'vitest';
import { answerKinds } from './kinds.ts';
import { answerSchema, MOST_WORDS, wordsIn } from './schema.ts';

const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');

const whole = {
  id: 'HOI-001',
  question: 'Họp chi bộ cần mấy người?',
  variants: ['họp mấy người thì đủ', 'vắng có họp được không'],
  answer: 'Không có số người tối thiểu.',
  basis: 'suggestion',
  about: ['TK-08'],
  kind: 'quorum',
  reviewed: '2026-11-27',
};

test('an answer is whole without what may be left out', () => {
  expect(answerSchema.parse(whole)).toMatchObject({ ...whole, changes: [] });
});

test.each([
  ['as many words as are read at a glance', { answer: words(MOST_WORDS) }, true],
  ['one word more', { answer: words(MOST_WORDS + 1) }, false],
  ['a question without its mark', { question: 'Họp chi bộ cần mấy người' }, false],
  ['a mark that stands off', { question: 'Họp chi bộ cần mấy người ?' }, false],
  ['two marks', { question: 'Họp chi bộ cần mấy người??' }, false],
  ['one other way of asking', { variants: ['họp mấy người thì đủ'] }, false],
  ['about nothing', { about: [] }, false],
  ['a sentence to send to nobody', { askWhom: { ask: 'Quy chế có đặt số này không?' } }, false],
  ['a field that it has not', { title: 'Số người dự' }, false],
])('%s', (_, given, right) => {
  expect(answerSchema.safeParse({ ...whole, ...given }).success).toBe(right);
});

test('words are what stands between blanks', () => {
  expect(wordsIn('  Không,  từ {QT-003}\n trở đi. ')).toBe(5);
});

test('each kind has an address of its own', () => {
  const slugs = Object.values(answerKinds).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
