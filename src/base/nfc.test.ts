import { expect, test } from 'vitest';
import { nfc } from './nfc.ts';

test('letters are composed', () => {
  expect(nfc('Đảng bộ'.normalize('NFD'))).toBe('Đảng bộ');
});

test('a long row of marks keeps them all, in pieces that are put in order one by one', () => {
  const row = `a${'\u0301\u0323'.repeat(100)}`;
  const made = nfc(row);
  expect(made.replaceAll('\u034f', '').normalize('NFD')).toHaveLength(row.length);
  expect(Math.max(...made.split('\u034f').map((piece) => piece.length))).toBeLessThanOrEqual(31);
  expect(nfc(made).normalize('NFC')).toBe(nfc(made));
});
