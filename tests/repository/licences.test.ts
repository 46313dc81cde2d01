import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesPage } from './licences.ts';

const lock = readFileSync('package-lock.json', 'utf8');

test('the list of licences is that of the lock file', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesPage(lock));
});

test('every package states a licence, and none that binds the code beside it', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { license?: string }> };
  const wrong = Object.entries(packages).filter(
    ([path, { license = '' }]) =>
      path !== '' &&
      (license === '' || /(^|[^L])GPL|AGPL|SSPL|BUSL/.test(license.replace(/\(.* OR .*\)/, ''))),
  );
  expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
