import { expect, test } from 'vitest';
import { type KnownCode, planCode } from './code.ts';

const blobs = (all: Record<string, string>) => new Map(Object.entries(all));
const nothing = { put: [], remove: [], kept: [], own: [], clashing: [], back: [] };

/** As a handbook's own record says it. */
const came = blobs({ a: '1', b: '1', c: '1' });
const recorded: KnownCode = {
  came,
  isKnown: (file) => came.has(file),
  isShipped: (file, blob) => came.get(file) === blob,
};
/** As a history says it, which knows several states and not which was taken. */
const history: KnownCode = {
  isKnown: (file) => came.has(file),
  isShipped: (file, blob) => came.has(file) && ['0', '1'].includes(blob),
};

test.each<[string, Record<string, string>, Record<string, string>, object]>([
  ['the same everywhere', { a: '1' }, { a: '1' }, {}],
  ['a file that the new version changed', { a: '1' }, { a: '2' }, { put: ['a'] }],
  ['one that it brings', {}, { d: '2' }, { put: ['d'] }],
  ['one that it gave up', { a: '1' }, {}, { remove: ['a'] }],
  ['one changed by both', { a: 'x' }, { a: '2' }, { clashing: ['a'] }],
  ['one changed here that it gave up', { a: 'x' }, {}, { clashing: ['a'] }],
  ['one changed here and like it', { a: '2' }, { a: '2' }, {}],
  ['one added here', { own: 'x' }, {}, { own: ['own'] }],
  ['one added here where it brings another', { d: 'x' }, { d: '2' }, { clashing: ['d'] }],
])('%s', (_, own, next, plan) => {
  for (const known of [recorded, history])
    expect(planCode(blobs(own), blobs(next), known)).toEqual({ ...nothing, ...plan });
});

test('what was changed here alone stays where the state is known, else it clashes', () => {
  const [own, next] = [blobs({ a: 'x' }), blobs({ a: '1' })];
  expect(planCode(own, next, recorded)).toEqual({ ...nothing, kept: ['a'] });
  expect(planCode(own, next, history)).toEqual({ ...nothing, clashing: ['a'] });
});

test('what was taken away here is told to be back where the state is known', () => {
  const [own, next] = [blobs({}), blobs({ a: '1' })];
  expect(planCode(own, next, recorded)).toEqual({ ...nothing, put: ['a'], back: ['a'] });
});
