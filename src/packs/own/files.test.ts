import { expect, test } from 'vitest';
import { moodleFiles } from '#lessons/moodle-files.ts';
import { fileName, makers } from './files.ts';

test('a file has one name on every page, and the whole course says who can use it', () => {
  const { pptx, ...forMoodle } = makers;
  expect(pptx.words).toContain('.pptx');
  for (const { ending, words } of Object.values(forMoodle)) expect(words).toBe(moodleFiles[ending]);
  for (const words of ['khóa học mới', 'quản trị viên', 'người tạo khóa học', 'sách (.zip)'])
    expect(makers.cartridge.then).toContain(words);
});

const part = (minutes: number) => ({ title: 'Một', minutes, priority: 1, items: [] });
const lesson = { id: 'BG-07', title: 'Ghi và ký', agenda: [part(60), part(30)] };
const long = 'Chuẩn bị, điều hành và kết luận một buổi họp chi bộ thường kỳ hằng tháng';

test.each([
  ['a shortened lesson tells its minutes', 'Ghi và ký', 45, lesson, 'ghi-va-ky-45-phut'],
  ['a whole lesson does not', 'Ghi và ký', 90, lesson, 'ghi-va-ky'],
  ['minutes are not told twice', 'Lớp 45 phút', 45, lesson, 'lop-45-phut'],
  ['what began with no lesson', '– Lớp đêm –', 45, undefined, 'lop-dem'],
  ['a title of signs', '***', 45, lesson, 'goi-bai-45-phut'],
])('name of a file: %s', (_name, title, minutes, base, wanted) => {
  expect(fileName({ title, parts: [part(minutes)] }, base)).toBe(wanted);
});

test('a name cut at any place ends in no hyphen', () => {
  for (let length = 1; length <= long.length; length++) {
    const name = fileName({ title: `${'a'.repeat(length)} ${long}`, parts: [] });
    expect(name).not.toMatch(/^-|-$|--/);
    expect(name.length).toBeLessThanOrEqual(60);
  }
});
