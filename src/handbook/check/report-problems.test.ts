import { expect, test } from 'vitest';
import { reportProblems } from './report-problems.ts';

const problem = {
  file: 'topics/a,b.mdx',
  line: 3,
  column: 8,
  message: 'thiếu 5% chữ',
  fix: 'viết: thêm',
};

test('people read one line, the place first', () => {
  expect(reportProblems([problem], 'content', 'text')).toEqual([
    'content/topics/a,b.mdx:3:8: thiếu 5% chữ → viết: thêm',
  ]);
});

test('programs read JSON', () => {
  expect(JSON.parse(reportProblems([problem], 'content', 'json').join(''))).toEqual([
    { ...problem, file: 'content/topics/a,b.mdx' },
  ]);
});

test('a pull request shows annotations, with the signs of commands escaped', () => {
  expect(reportProblems([problem], 'content', 'github')).toEqual([
    '::error file=content/topics/a%2Cb.mdx,line=3,col=8::thiếu 5%25 chữ → viết: thêm',
  ]);
});
