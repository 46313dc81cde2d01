import { expect, it } from 'vitest';
import { quotedPhrases } from './quotes.ts';

it('finds phrases between straight and curly marks', () => {
  expect(quotedPhrases('"tự phê bình" chi bộ')).toEqual(['tự phê bình']);
  expect(quotedPhrases('“làm theo Bác” «nêu gương»')).toEqual(['làm theo Bác', 'nêu gương']);
});

it('an open mark is no phrase', () => {
  expect(quotedPhrases('"tự phê bình')).toEqual([]);
  expect(quotedPhrases('""')).toEqual([]);
});
