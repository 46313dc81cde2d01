import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';
import { embedKinds } from '#handbook/graph/things.ts';
import { builtAddresses, readAddresses } from '#handbook/addresses/address-files.ts';
import { vanished, withBuilt } from '#handbook/addresses/addresses.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import { topicCount } from '../support/examples.ts';

const exists = (path: string) =>
  stat(join(inject('dist'), path)).then(
    (found) => found.isFile(),
    () => false,
  );
const readJson = async (path: string) =>
  JSON.parse(await readFile(join(inject('dist'), path), 'utf8')) as Record<string, unknown>;

test('every id of the ledger answers as page, short link, data, and as embed view where there is one', async () => {
  const missing: string[] = [];
  for (const [id, { kind, url, former = [] }] of Object.entries(
    await readLedger(resolve('content/ledger.json')),
  )) {
    const page = (address: string) => `${address.split('#')[0]}index.html`;
    const wanted = [page(url), ...former.map(page), `/b/${id}/index.html`, `/api/muc/${id}.json`];
    if (embedKinds.includes(kind)) wanted.push(`/nhung/${id}/index.html`);
    for (const path of wanted) if (!(await exists(path))) missing.push(path);
  }
  expect(missing).toEqual([]);
});

test('every address of the build is recorded, once the first are (npm run check:content -- --built dist)', async () => {
  const ledger = await readLedger(resolve('content/ledger.json'));
  const recorded = await readAddresses(resolve('content/addresses.json'));
  const built = await builtAddresses(inject('dist'));
  const now = withBuilt(ledger, recorded, built, embedKinds);
  // A handbook that was never published has promised nothing yet.
  const isPublished = Object.keys(recorded).length > 0;
  if (isPublished) expect(Object.keys(now).filter((address) => !(address in recorded))).toEqual([]);
  expect(vanished(ledger, recorded, built, embedKinds)).toEqual([]);
});

test('published data keep to the published schemas', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const index = await readJson('api/index.json');
  expect(ajv.validate(await readJson('api/luoc-do/index.json'), index)).toBe(true);
  for (const { name } of index.collections as { name: string }[]) {
    const check = ajv.compile(await readJson(`api/luoc-do/${name}.json`));
    expect(check(await readJson(`api/${name}.json`)), JSON.stringify(check.errors)).toBe(true);
  }
});

test.each(['thay-doi.xml', 'chuyen-de.xml'])(
  '%s is read by an independent parser',
  async (name) => {
    const feed = parseAtomFeed(await readFile(join(inject('dist'), name), 'utf8'));
    const entries = feed.entries ?? [];
    const least = name === 'chuyen-de.xml' ? Math.min(31, topicCount) : 31;
    expect(entries.length).toBeGreaterThanOrEqual(least);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    for (const entry of entries) {
      const { pathname } = new URL(entry.links?.[0]?.href ?? '');
      expect(await exists(`${pathname}index.html`), pathname).toBe(true);
    }
  },
);
