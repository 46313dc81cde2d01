import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { devicePrefix } from './device-key.ts';
import { deviceKey, deviceStorage, keptHere, rawStorage, stored } from './device.ts';
import { areOurs, moveOldKeys, oldNames } from './old-keys.ts';

afterEach(() => vi.unstubAllGlobals());

test('no two bases share a key, and none stands below another', () => {
  const prefixes = ['/', '/a/', '/b/', '/a/b/', '/so-tay/'].map(devicePrefix);
  for (const one of prefixes)
    expect(prefixes.filter((other) => `${other}hop-toi-nay`.startsWith(one))).toEqual([one]);
  expect(deviceKey(stored.ticks)).toBe('so-tay:/:dau-tich');
});

test('every name that is stored has its words, by the longest that fits', () => {
  const named = keptHere.flatMap(({ name }) => name ?? []);
  for (const name of Object.values(stored))
    expect(
      named.some((one) => name.startsWith(one)),
      name,
    ).toBe(true);
});

test('from a folder nothing is stored; what stands there can still be found', () => {
  vi.stubGlobal('localStorage', fakeStorage(Infinity, { x: '1' }));
  vi.stubGlobal('location', { protocol: 'file:' });
  expect(deviceStorage()).toBeUndefined();
  expect(rawStorage()?.getItem('x')).toBe('1');
  vi.stubGlobal('location', { protocol: 'https:' });
  expect(deviceStorage()?.getItem('x')).toBe('1');
});

test.each(['/', '/a/', '/kho/so-tay/'])('the first script reads the look below %s', (base) => {
  const documentElement = { dataset: {} as Record<string, string> };
  const storage = fakeStorage(Infinity, {
    [`${devicePrefix(base)}${stored.theme}`]: 'dark',
    [stored.theme]: 'light',
  });
  const currentScript = { src: `https://vi-du.example${base}giao-dien.js` };
  const document = { documentElement, currentScript };
  runInNewContext(readFileSync('public/giao-dien.js', 'utf8'), {
    document,
    localStorage: storage,
    URL,
  });
  expect(documentElement.dataset).toEqual({ js: '', theme: 'dark' });
});

describe('keys of earlier versions', () => {
  const key = (name: string) => `so-tay:/a/:${name}`;
  const all = Object.fromEntries(oldNames.map((name) => [name, `["${name}"]`]));

  test('all get the base, once, and nothing else on the host is touched', () => {
    const device = fakeStorage(Infinity, {
      ...all,
      'hop-cua-ai': 'x',
      'so-tay:/b/:dau-tich': '["b"]',
    });
    expect(moveOldKeys(device, key)).toEqual([]);
    const moved = Object.entries(all).map(([name, text]): [string, string] => [key(name), text]);
    expect(Object.fromEntries(device.raw)).toEqual({
      ...Object.fromEntries(moved),
      'hop-cua-ai': 'x',
      'so-tay:/b/:dau-tich': '["b"]',
    });
    const before = new Map(device.raw);
    expect(moveOldKeys(device, key)).toEqual([]);
    expect(device.raw).toEqual(before);
  });

  test('what stands under the new key is not overwritten', () => {
    const device = fakeStorage(Infinity, {
      ...all,
      'dau-tich': '["một","hai"]',
      [key('dau-tich')]: '["hai","ba"]',
      [key('tim-kiem-gan-day')]: 'hỏng',
      [key('giao-dien')]: 'dark',
      [key('hop-toi-nay')]: 'buổi mới',
      [key('hop-toi-nay-hong')]: 'phần khác',
      // Free the last place among those that cannot be read.
      'hop-toi-nay-hong-20': 'x',
    });
    device.removeItem('hop-toi-nay-hong-19');
    expect(moveOldKeys(device, key)).toEqual([]);
    expect(device.getItem(key('dau-tich'))).toBe('["hai","ba","một"]');
    expect(device.getItem(key('tim-kiem-gan-day'))).toBe('["tim-kiem-gan-day"]');
    expect(device.getItem(key('giao-dien'))).toBe('dark');
    expect(device.getItem(key('hop-toi-nay'))).toBe('buổi mới');
    expect(device.getItem(key('hop-toi-nay-truoc'))).toBe('["hop-toi-nay"]');
    const values = [...device.raw.values()];
    for (const text of ['phần khác', '["hop-toi-nay-hong"]', 'x']) expect(values).toContain(text);
  });

  test('a full device loses nothing: the old text makes way, or stays', () => {
    const text = 'x'.repeat(1000);
    const exact = fakeStorage(key('hop-toi-nay').length + text.length, { 'hop-toi-nay': text });
    expect(moveOldKeys(exact, key)).toEqual([]);
    expect(exact.raw).toEqual(new Map([[key('hop-toi-nay'), text]]));
    const tight = fakeStorage('hop-toi-nay'.length + text.length, { 'hop-toi-nay': text });
    expect(moveOldKeys(tight, key)).toEqual(['hop-toi-nay']);
    expect(tight.raw).toEqual(new Map([['hop-toi-nay', text]]));
  });

  test('a place that is taken leaves the old text where it is', () => {
    const device = fakeStorage(Infinity, {
      'hop-toi-nay': 'cũ',
      [key('hop-toi-nay')]: 'mới',
      [key('hop-toi-nay-truoc')]: 'đang chờ',
    });
    expect(moveOldKeys(device, key)).toEqual(['hop-toi-nay']);
    expect([...device.raw.values()].toSorted()).toEqual(['cũ', 'mới', 'đang chờ'].toSorted());
  });

  // The second window of the same handbook still sees what the first one has moved already.
  test('two windows that move at once keep every word', () => {
    const device = fakeStorage(Infinity, { 'dau-tich': '["một"]', 'hop-toi-nay': 'buổi' });
    const late = new Map(device.raw);
    moveOldKeys(device, key);
    device.setItem(key('dau-tich'), '["một","hai"]');
    device.setItem(key('hop-toi-nay'), 'buổi, gõ thêm');
    for (const [name, text] of late) device.setItem(name, text);
    moveOldKeys(device, key);
    expect(Object.fromEntries(device.raw)).toEqual({
      [key('dau-tich')]: '["một","hai"]',
      [key('hop-toi-nay')]: 'buổi, gõ thêm',
      [key('hop-toi-nay-truoc')]: 'buổi',
    });
  });

  test.each<[caches: string[], base: string, ours: boolean]>([
    [[], '/', true],
    [[], '/a/', true],
    [['khac'], '/a/', true],
    [['so-tay:/a/:chon', 'so-tay:/a/:hop:1'], '/a/', true],
    [['so-tay:/a/:chon'], '/', false],
    [['so-tay:/:chon'], '/a/', false],
    [['so-tay:/b/:chon', 'so-tay:/a/:chon'], '/a/', true],
    [['so-tay:/a/b/:chon'], '/a/', false],
  ])('with copies %j they are those of %s: %s', (caches, base, ours) =>
    expect(areOurs(caches, base)).toBe(ours),
  );
});
