import { expect, test } from 'vitest';
import { wayRead, waysRead } from './how-read.ts';

test.each([
  ['press', { kind: 'dieu-le', readAs: 'full' }, 'full'],
  ['press', { kind: 'chi-thi', readAs: 'part' }, 'part'],
  ['press', { kind: 'huong-dan' }, 'press'],
  ['press', { kind: 'bai-bao' }, 'page'],
  ['press', { kind: 'tai-lieu' }, 'page'],
  ['secondary', { kind: 'dieu-le', readAs: 'full' }, 'retold'],
  ['well-known', { kind: 'dieu-le', readAs: 'full' }, 'known'],
  ['official', { kind: 'huong-dan' }, 'compared'],
] as const)('%s of %o: %s', (level, document, way) => {
  expect(wayRead(level, document)).toBe(way);
});

test('only what was read in the press is said to come from there', () => {
  const press = Object.values(waysRead).filter(({ read, short }) => /báo/.test(`${read} ${short}`));
  expect(press).toEqual([waysRead.press]);
});
