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

test.each(Object.keys(faults) as Name[])(
  '%s: reading, search, meeting, Word and offline use say what is so',
  async (name) => {
    for (const does of Object.keys(doings) as (keyof typeof doings)[])
      expect(await saidOf(browser(), builds, faults[name], doings[does]), does).toMatch(
        told[name][does],
      );
  },
);
