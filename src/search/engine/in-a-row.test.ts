import { expect, test } from 'vitest';
import { inARow } from './in-a-row.ts';

const title = ['giới', 'thiệu', 'đảng', 'viên', 'về', 'nơi', 'cư', 'trú'];

test.each([
  { phrase: ['đảng', 'viên', 'về', 'nơi'], slop: 0, expected: true },
  { phrase: ['đảng', 'viên', 'nơi', 'cư'], slop: 0, expected: false },
  { phrase: ['đảng', 'viên', 'nơi', 'cư'], slop: 1, expected: true },
  { phrase: ['thiệu', 'viên', 'nơi', 'cư'], slop: 1, expected: false },
  { phrase: ['nơi', 'cư', 'đảng', 'viên'], slop: 1, expected: false },
  { phrase: ['đảng', 'đảng', 'viên'], slop: 1, expected: false },
])('$phrase with $slop words between: $expected', ({ phrase, slop, expected }) => {
  expect(inARow(title, phrase, slop)).toBe(expected);
});
