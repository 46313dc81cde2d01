import { expect, test } from 'vitest';
import { diffLines, shortDiff } from './diff.ts';

test('a new file is all new lines', () => {
  expect(diffLines('', 'a\nb')).toEqual(['+a', '+b']);
});

test('kept, taken out, put in', () => {
  expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([' a', '-b', '+x', ' c']);
});

test('far lines are left out', () => {
  const rows = [...'abcdefghij'];
  expect(shortDiff(rows.join('\n'), rows.with(0, 'x').join('\n'))).toEqual([
    '-a',
    '+x',
    ' b',
    ' c',
    '  …',
  ]);
});
