import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Hands, otherEngines, takeHands } from '../support/hands.ts';
import { forgetBuild, movingSite, smallerBuild } from '../support/moving-site.ts';
import { kinds } from '../support/page-kinds.ts';
import { serveFolder } from '#site/hosting/serve.ts';

/** Runs in the page: what stands there, with its gaps made plain. */
const textOf = (selector: string): string =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .map(({ innerText }) => innerText)
    .join('\n')
    .replace(/\u00a0/g, ' ');

const widths = [320, 360, 768, 1280];

/** Runs in the page: whether every frame shows its page, with its styles and what its scripts draw. */
const areDrawn = (): boolean =>
  [...document.querySelectorAll('iframe')].every(({ contentDocument: page }) => {
    const isOpening = page?.querySelector('[data-opening]:not([hidden]), [data-kit] > .page-head');
    return page?.readyState === 'complete' && page.querySelector('h1') && !isOpening;
  });

/** Runs in the page: by how much each frame’s page is wider than the frame, each frame by its width. */
const beyondWindow = (): [width: number, beyond: number][] =>
  [...document.querySelectorAll('iframe')].map(({ contentDocument, width }) => {
    const { scrollWidth, clientWidth } = contentDocument!.documentElement;
    return [Number(width), scrollWidth - clientWidth];
  });

describe.each(otherEngines)('%s', (engine) => {
  let hands: Hands;
  let site: Awaited<ReturnType<typeof movingSite>>;
  beforeAll(async () => {
    site = await movingSite(inject('dist'));
    hands = await takeHands(engine);
  });
  afterAll(async () => {
    await hands?.quit();
    await site.stop();
  });
  const open = (path: string) => hands.goto(site.origin + path);
  /** Waits until this is to be read, on the page or in a part of it. */
  const shows = (words: string | RegExp, selector = 'main') =>
    expect
      .poll(() => hands.run(textOf as never, selector).catch(() => ''), { timeout: 60_000 })
      .toMatch(words);
  const textOfWord = async (name: RegExp) =>
    (await mammoth.extractRawText({ buffer: (await hands.saved(name)).bytes })).value;

  test('a procedure is read: a short link, its step, a tick that stays over a reload', async () => {
    await open('/b/tk-01/');
    await shows('Sinh hoạt chi bộ thường kỳ', 'h1');
    await shows(/./, '.step[open]');
    await shows(/./, '[data-theme-choice="auto"][aria-pressed="true"]');
    const tick = 'TK-01/0';
    const isTicked = (id: string) =>
      document.querySelector<HTMLInputElement>(`[data-tick="${id}"]`)?.checked;
    await hands.run((id: string) => {
      document.querySelector<HTMLInputElement>(`[data-tick="${id}"]`)?.click();
    }, tick);
    await open('/quy-trinh/thuong-ky/');
    await expect.poll(() => hands.run(isTicked, tick)).toBe(true);
    await hands.press('Tối');
    await open('/van-ban/');
    expect(await hands.run(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('a query typed without marks finds, a filter stays in the address, a hit is opened', async () => {
    await open('/tim-kiem/');
    await hands.type('Tìm trong sổ tay này', 'mau bien banr');
    await shows(/kết quả/, '[data-search-status]');
    await shows(/biên bản/i, '.result__title');
    await hands.press(
      (await hands.run<string>(textOf as never, '.result__title')).split('\n')[0]!.trim(),
    );
    await shows(/biên bản/i, 'h1');
  });

  test('a meeting is prepared and run to its minutes in Word; a reload loses nothing', async () => {
    await open('/hop-toi-nay/');
    await hands.press('Lưu trên máy này');
    await hands.press('Mở tất cả các phần');
    await hands.type('Địa điểm', 'Nhà văn hóa thôn Đông');
    await hands.type('Chính thức', '24');
    await hands.press('Điều hành buổi họp');
    await hands.press('Bắt đầu họp');
    await hands.type('Ghi chép', 'Mở đầu đúng giờ');
    await open('/hop-toi-nay/dieu-hanh/');
    await shows(/Bước 1/);
    await hands.press('Cả buổi: đi tới bước khác, kết thúc');
    await hands.press('Kết thúc buổi họp');
    await hands.press('Kết thúc buổi họp');
    await hands.press('Tải biên bản (Word)');
    const text = await textOfWord(/bien-ban-\d{4}-\d{2}-\d{2}\.docx$/);
    for (const words of ['Nhà văn hóa thôn Đông', 'Mở đầu đúng giờ']) expect(text).toContain(words);
  });

  test('a handbook is kept whole, works with the server stopped, and goes again', async () => {
    const dir = await smallerBuild(inject('dist'));
    const small = await movingSite(dir);
    const at = (path: string) => hands.goto(small.origin + path);
    await at('/ngoai-tuyen/');
    await hands.press('Tải về để dùng khi không có mạng');
    await shows('Đã tải toàn bộ sổ tay này', '[data-offline-status]');
    await small.stop();
    await at('/quy-trinh/thuong-ky/');
    await shows('Sinh hoạt chi bộ thường kỳ', 'h1');
    await at('/b/tk-08/');
    await shows(/./, '.step[open]');
    await at('/hop-toi-nay/');
    await hands.press('Không lưu');
    await hands.press('Mở tất cả các phần');
    await hands.press('Word Biên bản');
    expect(await textOfWord(/bien-ban.*\.docx$/)).toContain('BIÊN BẢN');
    await small.start();
    await at('/ngoai-tuyen/');
    await hands.press('Xóa bản trên máy này');
    await shows('Đã xóa', '[data-offline-status]');
    expect(await hands.run(() => caches.keys())).toEqual([]);
    await small.stop();
    await forgetBuild(dir);
  });

  test('an entry is corrected in the form page and handed over as a file', async () => {
    await open('/bien-tap/soan/');
    await hands.choose('Soạn loại trang', 'glossary');
    await hands.choose('Trang mới hay trang đã có', 'TN-001');
    await hands.type('Giải thích', 'Ngắn.');
    await shows(/Còn 1 chỗ phải sửa/, '[data-soan-status]');
    await hands.type('Giải thích', 'Lời giải thích này vừa được sửa lại.');
    await shows('Đúng, gửi được.', '[data-soan-status]');
    await hands.press('Tải tệp');
    const { bytes } = await hands.saved(/\.yaml$/);
    expect(bytes.toString()).toContain('Lời giải thích này vừa được sửa lại.');
  });
  test('no page kind is wider than its window at 320, 360, 768 and 1280', async () => {
    const real = serveFolder(inject('dist'));
    site.replace((request, response) => {
      const [, path] = /^\/khung(\/.*)/.exec(request.url ?? '') ?? [];
      if (path === undefined) return real(request, response);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      // Frames: the driver’s own window is never narrower than 447.
      response.end(
        `<!doctype html>${widths.map((width) => `<iframe width="${width}" height="800" src="${path}"></iframe>`).join('')}`,
      );
    });
    const wider: string[] = [];
    for (const path of kinds) {
      await open(`/khung${path}`);
      await expect.poll(() => hands.run(areDrawn), { timeout: 60_000, message: path }).toBe(true);
      for (const [width, beyond] of await hands.run(beyondWindow))
        if (beyond > 0) wider.push(`${path} at ${width}: ${beyond}`);
    }
    expect(wider).toEqual([]);
  });
});
