import { expect, test } from 'vitest';
import { keepingLineEnds, withLineEndsOf } from './line-ends.ts';

const add = (text: string) => text.replace(/^b$/m, 'b\nnew');

test.each([
  ['a\nb\nc\n', 'a\nb\nnew\nc\n'],
  ['a\r\nb\r\nc\r\n', 'a\r\nb\r\nnew\r\nc\r\n'],
  ['\uFEFFa\r\nb\r\nc\r\n', '\uFEFFa\r\nb\r\nnew\r\nc\r\n'],
  ['\uFEFFa\nb\n', '\uFEFFa\nb\nnew\n'],
  ['', ''],
])('%j becomes %j', (raw, expected) => {
  expect(keepingLineEnds(raw, add)).toBe(expected);
});

test('a file of mixed line ends gets those of most of its lines', () => {
  expect(withLineEndsOf('a\r\nb\r\nc\n', 'x\ny\r\n')).toBe('x\r\ny\r\n');
  expect(withLineEndsOf('a\r\nb\nc\n', 'x\ny\r\n')).toBe('x\ny\n');
});
