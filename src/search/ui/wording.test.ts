import { expect, it } from 'vitest';
import { documentStatuses } from '#documents/schema.ts';
import { stateLabels } from '#documents/state.ts';
import { namesBySlug } from '#handbook/addresses/page-kinds.ts';
import { kindOfSlug } from '../build/units.ts';
import { WORDING } from './wording.ts';

it.each(documentStatuses)('%s is called in a result as on the page of the document', (status) => {
  const { sign, label } = stateLabels[status];
  expect(WORDING.state(status)).toBe(`${sign} ${label}`);
});

it.each([undefined, 'a state of another version'])('%s is no state to tell', (state) => {
  expect(WORDING.state(state)).toBe('');
});

// All terms stand on one page, which is a list; each of them is called a term.
const kinds = Object.entries(namesBySlug).filter(([slug]) => slug !== 'thuat-ngu');
it.each(kinds)('a page of the kind %s is called “%s” in a result', (slug, name) => {
  expect(WORDING.kind(kindOfSlug(slug))).toBe(name);
});

it.each([
  [0, 29, '29', 'Xem các kết quả này'],
  [3, 29, '3 trong 29', 'Xem thêm'],
  [2, 2, '2', 'Xem thêm'],
])(
  '%d of %d rows are counted as “%s”, more of them offered by “%s”',
  (shown, total, count, more) => {
    expect(WORDING.shown(shown, total)).toBe(count);
    expect(WORDING.more(shown)).toBe(more);
  },
);
