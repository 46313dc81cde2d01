import { expect, test } from 'vitest';
import { joinCompounds } from './non-breaking.ts';

const bind = joinCompounds(['chi bộ', 'đảng viên', 'nghị quyết']);

test('words of a compound stay on one line, capitals too', () => {
  expect(bind('Sinh hoạt chi bộ thường kỳ')).toBe('Sinh hoạt chi\u00a0bộ thường kỳ');
  expect(bind('Đảng viên và Nghị quyết')).toBe('Đảng\u00a0viên và Nghị\u00a0quyết');
});

test('a compound inside longer words is left alone', () => {
  expect(bind('cách chi bộn')).toBe('cách chi bộn');
});

test('an empty list changes nothing', () => {
  expect(joinCompounds([])('chi bộ')).toBe('chi bộ');
});
