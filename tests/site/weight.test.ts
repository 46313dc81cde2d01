import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { answerPaths, requirementPaths, topicPaths } from '../support/examples.ts';

const weight = async (path: string) =>
  brotliCompressSync(await readFile(join(inject('dist'), path))).length;

async function firstView(url: string) {
  const html = await readFile(join(inject('dist'), url, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    (m) => m[1] ?? '',
  );
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((m) => m[1] ?? '');
  const sum = async (paths: string[]) =>
    (await Promise.all(paths.map(weight))).reduce((a, b) => a + b, 0);
  return {
    view: (await weight(join(url, 'index.html'))) + (await sum(styles)),
    script: await sum(scripts),
    styles: styles.length,
  };
}

/** One round trip carries about 14,600 bytes. */
describe('one round trip shows the page', () => {
  test.each([
    '/',
    '/quy-trinh/thuong-ky/',
    '/quy-trinh/thuong-ky-ket-hop-chuyen-de/',
    '/quy-trinh/chuyen-de/',
    ...requirementPaths,
    ...topicPaths,
    '/bieu-mau/bien-ban/',
    '/van-ban/hd-42-2025/',
    '/quy-tac/mau-so-bieu-quyet/',
    '/viec-cua-thang/thang-12/',
    '/goi-chuyen-de/ky-nang-so-cho-ba-con/',
    '/chuyen-de/to-dan-pho-luong-hau-chuyen-doi-so-khu-dan-cu/',
    ...answerPaths,
  ])('%s: HTML and styles at most 14,600 bytes, script at most 5,000', async (url) => {
    const { view, script, styles } = await firstView(url);
    expect(styles).toBeGreaterThan(0);
    expect(view).toBeLessThanOrEqual(14_600);
    expect(script).toBeLessThanOrEqual(5_000);
  });

  test.each(['/hoi-dap/', '/thuat-ngu/', '/van-ban/', '/quy-tac/', '/chuyen-de/'])(
    '%s, an index: at most 30,000 bytes',
    async (url) => {
      expect((await firstView(url)).view).toBeLessThanOrEqual(30_000);
    },
  );
});

test('fonts are at most 45 KB and never move text', async () => {
  const html = await readFile(join(inject('dist'), 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    (m) => m[1] ?? '',
  );
  const css = (
    await Promise.all(styles.map((s) => readFile(join(inject('dist'), s), 'utf8')))
  ).join('');
  const fonts = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map((m) =>
    (m[1] ?? '').replace(/["']/g, ''),
  );
  const sizes = await Promise.all(
    fonts.map(async (f) => (await readFile(join(inject('dist'), f))).length),
  );
  expect(fonts.length).toBeGreaterThan(0);
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(45 * 1024);
  // A font that comes late would break lines anew; it is asked for at once and serves the next page.
  expect(css.match(/font-display:optional/g)?.length).toBe(fonts.length);
  for (const font of fonts)
    expect(html).toMatch(new RegExp(`<link rel="preload" as="font" crossorigin href="${font}"`));
});

test('styles keep to what Chrome 109 knows, or give it something first', async () => {
  const html = await readFile(join(inject('dist'), 'quy-trinh/thuong-ky/index.html'), 'utf8');
  for (const [, path] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    const css = (await readFile(join(inject('dist'), path ?? ''), 'utf8')).replace(
      /@supports[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g,
      '',
    );
    expect(css).not.toMatch(/oklch|oklab|color-mix|light-dark\(|@container|@scope|(^|[{;}])&/);
    // A smooth scroll that another move interrupts leaves what has the focus out of sight.
    expect(css).not.toMatch(/scroll-behavior:\s*smooth/);
  }
});

test('all script before the first field of the kit can be used is at most 60 KB', async () => {
  const dist = inject('dist');
  const html = await readFile(join(dist, 'hop-toi-nay/index.html'), 'utf8');
  const read = new Map<string, number>();
  const walk = async (path: string): Promise<void> => {
    if (read.has(path)) return;
    const bytes = await readFile(join(dist, path));
    read.set(path, brotliCompressSync(bytes).length);
    // Imported at once; what `import()` fetches comes later.
    for (const [, next = ''] of String(bytes).matchAll(/(?:import|from)\s*"(\.[^"]+\.js)"/g))
      await walk(join(path, '..', next));
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]*src="([^"]+)"/g)) await walk(src);
  expect(read.size).toBeGreaterThan(10);
  expect([...read.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});
