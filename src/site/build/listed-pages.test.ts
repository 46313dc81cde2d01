import { describe, expect, test } from 'vitest';
import { buildEnvironment } from '#handbook/environment.ts';
import { isListed } from './listed-pages.ts';

const names = ['', 'b', 'in', 'soan', 'nhung', 'api', 'chuyen-de', 'so-tay', 'a/b', 'b/in', '404'];

describe.each(names)('below /%s', (name) => {
  const { base } = buildEnvironment('', { BASE_PATH: `/${name}` });
  const listed = (path: string) => isListed(`https://trang.example${base}${path}`, base);

  test.each(['', 'quy-trinh/thuong-ky/', 'bieu-mau/in-an/', 'bai-giang/', 'bien-tap/'])(
    '%s is listed',
    (path) => expect(listed(path)).toBe(true),
  );

  test.each([
    'b/TK-08/',
    'in/quy-trinh/',
    'nhung/TK-08/',
    '404/',
    'ra-soat/',
    'bai-giang/tu-soan/phat-tay/',
    'bai-giang/tu-soan/trinh-chieu/',
    'bien-tap/soan/',
  ])('%s is not', (path) => expect(listed(path)).toBe(false));
});
