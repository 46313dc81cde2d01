import { expect, test } from 'vitest';
import { moodleFiles } from '#lessons/moodle-files.ts';
import { makers } from './files.ts';

test('a file has one name on every page, and the whole course says who can use it', () => {
  const { pptx, ...forMoodle } = makers;
  expect(pptx.words).toContain('.pptx');
  for (const { ending, words } of Object.values(forMoodle)) expect(words).toBe(moodleFiles[ending]);
  for (const words of ['khóa học mới', 'quản trị viên', 'người tạo khóa học', 'sách (.zip)'])
    expect(makers.cartridge.then).toContain(words);
});
