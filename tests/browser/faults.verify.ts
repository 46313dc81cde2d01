import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import {
  type Builds,
  doings,
  forgetBuilds,
  makeBuilds,
  saidOf,
  told,
} from '../support/fault-table.ts';
import { faults } from '../support/site-faults.ts';

const { browser } = useBrowser();
let builds: Builds;
beforeAll(async () => {
  builds = await makeBuilds(inject('dist'));
});
afterAll(() => forgetBuilds(builds));

type Name = keyof typeof faults;

/** Each fault where it is most likely to be told wrongly; `npm run verify:long` tries it wherever it may hinder. */
const tried: [Name, keyof typeof doings][] = [
  ['refused', 'panel'],
  ['full', 'panel'],
  ['private', 'word'],
  ['worker', 'kit'],
  ['host', 'panel'],
  ['deployed', 'search'],
  ['slow', 'reading'],
  ['cut', 'panel'],
];

test.each(tried)('%s: %s says what is so', async (name, does) => {
  const said = await saidOf(browser(), builds, faults[name], doings[does]);
  expect(said).toMatch(told[name][does]);
});
