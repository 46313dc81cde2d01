import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { drawn, layouts } from '../support/page-kinds.ts';

const { open } = useBrowser();
const all = [...layouts, '/hop-toi-nay/', '/hop-toi-nay/dieu-hanh/', '/hop-toi-nay/so-nam/'];

/** Goes through all page kinds in one tab and gathers what is wrong. */
async function walk(page: Page, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of all) {
    await page.goto(inject('origin') + path);
    await drawn(page, path);
    wrong.push(...(await look(page)).map((what) => `${path} ${what}`));
  }
  return wrong;
}

/** Targets under 24 px whose circle of 24 px meets another target (WCAG 2.5.8). Runs in the page. */
function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, label'),
  ].filter((e) => e.checkVisibility({ checkVisibilityCSS: true }) && !e.matches('.skip, .sr-only'));
  const box = (e: HTMLElement) => {
    // A box to tick is reached through its label as well.
    const label = e instanceof HTMLInputElement ? e.closest('label') : null;
    return (label ?? e).getBoundingClientRect();
  };
  // Links inside a sentence are bound to its line height and exempt.
  const inText = (e: HTMLElement) =>
    e.matches('a') &&
    getComputedStyle(e).display === 'inline' &&
    (e.parentElement?.textContent?.trim().length ?? 0) > (e.textContent?.trim().length ?? 0);
  const boxes = targets
    .map((e) => ({ e, r: box(e) }))
    .filter(({ r }) => r.width > 1 && r.height > 1);
  const reaches = (a: DOMRect, b: DOMRect) => {
    const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
    const dx = Math.max(b.x - x, 0, x - b.right);
    const dy = Math.max(b.y - y, 0, y - b.bottom);
    return Math.hypot(dx, dy) < 12;
  };
  return boxes
    .filter(({ e, r }) => (r.width < 24 || r.height < 24) && !inText(e))
    .filter(({ e, r }) =>
      boxes.some(({ e: o, r: b }) => o !== e && !o.contains(e) && !e.contains(o) && reaches(r, b)),
    )
    .map(
      ({ e, r }) => `${e.outerHTML.slice(0, 90)} ${Math.round(r.width)}×${Math.round(r.height)}`,
    );
}

/** Buttons and fields that are lower than a thumb needs. Runs in the page. */
function lowButtons(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.button, input[type=search], .site-nav a')]
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
    .map((e) => `low: ${e.outerHTML.slice(0, 80)} ${e.getBoundingClientRect().height}`);
}

test('on a phone buttons are 44 px high, and every other target is 24 px or stands apart', async () => {
  const { page } = await open('/', { width: 360 });
  const wrong = await walk(page, async (p) => [
    ...(await p.evaluate(smallTargets)),
    ...(await p.evaluate(lowButtons)),
  ]);
  expect(wrong).toEqual([]);
});

/** What moves by itself. Runs in the page. */
function moving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((e) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(e);
      const moves = parseFloat(transitionDuration) > 0 || animationName !== 'none';
      return moves || scrollBehavior === 'smooth';
    })
    .map((e) => `moves: ${e.outerHTML.slice(0, 80)}`);
}

/** What does not show that it has the focus. Runs in the page. */
function withoutOutline(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      'button:enabled, a.button, input:enabled:not([type=hidden])',
    ),
  ]
    .filter((e) => e.checkVisibility() && !e.matches('[type=checkbox], [type=radio]'))
    .filter((e) => {
      e.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(e);
      return outlineStyle === 'none' || parseFloat(outlineWidth) < 1;
    })
    .map((e) => `no outline: ${e.outerHTML.slice(0, 80)}`);
}

test('with reduced motion nothing moves; in forced colours the focus can be seen', async () => {
  const { page } = await open('/');
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  const wrong = await walk(page, async (p) => [
    ...(await p.evaluate(moving)),
    ...(await p.evaluate(withoutOutline)),
  ]);
  expect(wrong).toEqual([]);
});

describe('the accessibility tree', () => {
  const named = ['link', 'button', 'textbox', 'searchbox', 'checkbox', 'combobox', 'radio', 'img'];

  test('gives everything that can be used a name, and the page its landmarks', async () => {
    const { page } = await open('/');
    const session = await page.context().newCDPSession(page);
    const wrong = await walk(page, async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const roles = nodes.filter((n) => !n.ignored).map((n) => String(n.role?.value));
      const nameless = nodes
        .filter((n) => !n.ignored && named.includes(String(n.role?.value)))
        .filter((n) => String(n.name?.value ?? '').trim() === '')
        .map((n) => `nameless ${n.role?.value}`);
      const missing = ['main', 'banner', 'contentinfo', 'navigation'].filter(
        (r) => !roles.includes(r),
      );
      return [...nameless, ...missing.map((role) => `no ${role}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('says the result of a search and the state of a download where they are heard', async () => {
    const { page } = await open('/tim-kiem/');
    await page.locator('#q').fill('bien ban');
    await page.locator('.result').first().waitFor();
    await page.getByRole('status').filter({ hasText: 'kết quả cho' }).waitFor();
    await page.goto(`${inject('origin')}/ngoai-tuyen/`);
    await page.getByRole('status').filter({ hasText: 'Cả sổ tay gồm' }).waitFor();
  });
});

test('the download by keyboard alone: begun, stopped, removed, and the focus is never lost', async () => {
  const { page } = await open('/ngoai-tuyen/', { width: 360 });
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.getByRole('button', { name: 'Tải về để dùng khi không có mạng' }).waitFor();
  for (let i = 0; i < 60 && !(await focused()).startsWith('Tải về để'); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Dừng tải');
  await page.getByRole('progressbar', { name: 'Đã tải' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Đã dừng' }).waitFor();
  await expect.poll(focused).toMatch(/^Tải/);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Xóa bản trên máy này');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Đã xóa' }).waitFor();
  await expect.poll(focused).toBe('Tải về để dùng khi không có mạng');
});
