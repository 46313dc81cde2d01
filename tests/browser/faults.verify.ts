import { expect, test } from 'vitest';
import { type DoingName, type FaultName, told, useFaults } from '../support/fault-table.ts';

const said = useFaults();

/** Each fault where it is most likely to be told wrongly; `npm run verify:long` tries it wherever it may hinder. */
const tried: [FaultName, DoingName][] = [
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
  expect(await said(name, does)).toMatch(told[name][does]);
});
