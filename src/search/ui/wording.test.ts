import { expect, it } from 'vitest';
import { documentStatuses } from '#documents/schema.ts';
import { stateLabels } from '#documents/state.ts';
import { WORDING } from './wording.ts';

it.each(documentStatuses)('%s is called in a result as on the page of the document', (status) => {
  const { sign, label } = stateLabels[status];
  expect(WORDING.state(status)).toBe(`${sign} ${label}`);
});

it.each([undefined, 'a state of another version'])('%s is no state to tell', (state) => {
  expect(WORDING.state(state)).toBe('');
});
