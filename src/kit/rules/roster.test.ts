import { expect, test } from 'vitest';
import { parseRoster, rosterText } from './roster.ts';

let n = 0;
const id = () => `m${(n += 1)}`;

test('names become members, and a second reading keeps what was noted', () => {
  const first = parseRoster('Nguyễn Văn A\n\n Trần Thị B (dự bị) \nLê C (DB)', [], id);
  expect(first.map(({ name, kind }) => [name, kind])).toEqual([
    ['Nguyễn Văn A', 'official'],
    ['Trần Thị B', 'probationary'],
    ['Lê C', 'probationary'],
  ]);
  const noted = first.map((m) => ({ ...m, presence: 'excused' as const }));
  const second = parseRoster('Trần Thị B\nPhạm D', noted, id);
  expect(second.map(({ name, kind, presence }) => [name, kind, presence])).toEqual([
    ['Trần Thị B', 'official', 'excused'],
    ['Phạm D', 'official', 'present'],
  ]);
  expect(rosterText(first)).toBe('Nguyễn Văn A\nTrần Thị B (dự bị)\nLê C (dự bị)');
});

test('two members of one name stay two', () => {
  const twins = parseRoster('Nguyễn A\nNguyễn A', [], id);
  expect(new Set(parseRoster('Nguyễn A\nNguyễn A', twins, id).map((m) => m.id)).size).toBe(2);
});
