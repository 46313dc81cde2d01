import { expect, test } from 'vitest';
import { type DoingName, doings, type FaultName, told, useFaults } from '../support/fault-table.ts';
import { faults } from '../support/site-faults.ts';

const said = useFaults();

test.each(Object.keys(faults) as FaultName[])(
  '%s: reading, search, meeting, Word and offline use say what is so',
  async (name) => {
    for (const does of Object.keys(doings) as DoingName[])
      expect(await said(name, does), does).toMatch(told[name][does]);
  },
);
