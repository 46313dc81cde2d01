import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFiles } from '#editing/adopt/own-files.ts';

// What a site keeps on a device is shared by everything on its host: it goes through one module, which adds the base.
const doors = ['src/base/device.ts', 'public/giao-dien.js'];
const files = ownFiles('.', { loose: true }).filter(
  (file) => /^(src|public)\/.*\.(tsx?|m?js|astro)$/.test(file) && !/\.test\.ts$|fake-/.test(file),
);

/** What in a text passes by that module. */
function passesBy(text: string): string[] {
  const used = [
    /\b(?:local|session)Storage\b/g,
    /\bindexedDB\b/g,
    /\bdocument\.cookie\b/g,
    /\b(?:get|set|remove)Item\(\s*['"`][^'"`]*/g,
    /\bcaches\.open\(\s*['"`][^'"`]*/g,
    /\blocks\.request\(\s*['"`][^'"`]*/g,
    /\bnew BroadcastChannel\(\s*['"`][^'"`]*/g,
  ];
  return used.flatMap((pattern) => text.match(pattern) ?? []);
}

test('storage, caches and locks are reached by keys with the base alone', () => {
  expect(files.length).toBeGreaterThan(200);
  const wrong = files
    .filter((file) => !doors.includes(file))
    .flatMap((file) => passesBy(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`));
  expect(wrong).toEqual([]);
});

test.each([
  "localStorage.setItem('a', '')",
  'const { sessionStorage: s } = window',
  "storage.getItem('dau-tich')",
  'await caches.open(`so-tay-${version}`)',
  "navigator.locks.request('so-tay', work)",
  'indexedDB.open(name)',
])('the search finds %s', (text) => expect(passesBy(text)).not.toEqual([]));
