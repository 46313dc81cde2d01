import { expect, test } from 'vitest';
import { savedWords } from './saved-words.ts';

const android =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36';

test.each([
  ['a browser', android, false],
  ['Facebook', `${android} [FB_IAB/FB4A;FBAV/440.0]`, true],
  ['Zalo', `${android} Zalo android/23`, true],
])('in %s nothing is claimed, and the way out is told where it is needed', (_, agent, isInApp) => {
  const words = savedWords('bien-ban.docx', agent);
  expect(words).toContain('bien-ban.docx');
  expect(words).not.toMatch(/Đã (tải|lưu)/);
  expect(words.includes('mở bằng trình duyệt')).toBe(isInApp);
});
