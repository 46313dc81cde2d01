import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortNameOf } from '#tests/support/moodle-course.ts';
import { courseName } from './course-name.ts';

test.each([
  ['Viết biên bản và nghị quyết', 'VIẾT BIÊN BẢN VÀ NGHỊ QUYẾT'],
  ['Số đảng viên < 30', 'SỐ ĐẢNG VIÊN ‹ 30'],
  ['Hỏi & đáp\u00a0“nhanh”', 'HỎI & ĐÁP “NHANH”'],
  ['BỒI DƯỠNG CHI ỦY VIÊN', 'BỒI DƯỠNG CHI ỦY VIÊN'],
])('%s is the course %s', (title, name) => {
  expect(courseName(title)).toBe(name);
});

test('a long title ends after a whole word, a long word after a whole letter', () => {
  const title =
    'Tập huấn công tác đảng cho cấp ủy viên các chi bộ trực thuộc trong toàn đảng bộ xã';
  const name = courseName(title.repeat(2));
  expect(title.repeat(2).toUpperCase().split(' ')).toContain(name.slice(0, -1).split(' ').at(-1));
  expect(name.endsWith('…')).toBe(true);
  expect(courseName('ễ'.repeat(200))).toBe(`${'Ễ'.repeat(30)}…`);
});

test('whatever the title, Moodle makes of it a short name that it accepts, whole', () => {
  const letters = fc.constantFrom(
    ...'aăâbdđeêghiklmnoôơprstuưvxyắằẳẵặấầẩẫậéẻẽẹếềểễệíìỉĩịỚỜỞỠỢ  <>&"1',
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 250 }), (title) => {
      const name = courseName(title);
      fc.pre(name !== '');
      expect(shortNameOf(name)).toBe(name.replaceAll(' ', ''));
    }),
  );
});
