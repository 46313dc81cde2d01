import { expect, test } from 'vitest';
import { kindOfSubject } from './old-subject.ts';

test.each([
  ['nghị quyết tháng 12', 'KET', 'month-resolution'],
  ['NQ', 'KET', 'month-resolution'],
  ['Nghị quyết chuyên đề', 'KET', 'topic-resolution'],
  ['nghị quyết về chuyển đổi số', 'KET', 'topic-resolution'],
  ['nghị quyết chuyên đề', 'TK', 'month-resolution'],
  ['nghị quyết', 'CDE', 'topic-resolution'],
  ['chương trình', 'KET', 'other'],
  ['', 'TK', 'other'],
  // What takes two thirds must not come back as something that half is enough for.
  ['kết nạp quần chúng X', 'TK', 'admission'],
  ['Công nhận đảng viên chính thức: Y', 'TK', 'confirmation'],
  ['xóa tên đồng chí Z', 'TK', 'removal'],
  ['đề nghị khai trừ', 'TK', 'expulsion'],
])('an old vote on “%s” in a meeting %s was about %s', (subject, meeting, kind) =>
  expect(kindOfSubject(subject, meeting, 'Chuyển đổi số')).toBe(kind),
);
