import { execFileSync } from 'node:child_process';
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

test('npm writes a bill of materials that holds every package', { timeout: 60_000 }, () => {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { components } = JSON.parse(text) as { components: { name: string }[] };
  const listed = new Set(components.map(({ name }) => name));
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    expect(
      [...listed].some((found) => name.endsWith(found)),
      name,
    ).toBe(true);
});
