import { describe, expect, test } from 'vitest';
import { elect, electTied, quorumOf, validBallots } from './election.ts';

const half = { unit: 'share', part: 1, of: 2, reach: 'over' } as const;
const thirds = { unit: 'share', part: 2, of: 3, reach: 'at-least' } as const;
const names = (votes: Record<string, number>) =>
  Object.entries(votes).map(([name, count]) => ({ name, votes: count }));
const of = (list: { name: string }[]) => list.map(({ name }) => name).join(' ');

// Basis: Charter 12.3, QĐ 190 art. 30.
describe('elected are, of those who reach more than half, the first by votes', () => {
  test.each([
    ['fewer than places', { A: 12, B: 8, C: 10 }, 3, 'A C', '', 0, 1],
    ['as many as places', { A: 12, B: 9, C: 10 }, 3, 'A C B', '', 0, 0],
    ['more than places', { A: 12, B: 11, C: 10, D: 9 }, 2, 'A B', '', 0, 0],
    ['tied at the last place', { A: 12, B: 9, C: 9 }, 2, 'A', 'B C', 1, 0],
    ['three tied for two places', { A: 12, B: 9, C: 9, D: 9 }, 3, 'A', 'B C D', 2, 0],
    ['tied, but all fit', { A: 12, B: 9, C: 9 }, 3, 'A B C', '', 0, 0],
    ['tied below half is no tie', { A: 12, B: 8, C: 8 }, 2, 'A', '', 0, 1],
    ['nobody', { A: 8 }, 1, '', '', 0, 1],
  ])('%s', (_, votes, seats, elected, tied, tiedFor, open) => {
    const result = elect(names(votes), seats, 17, half);
    expect(result.needed).toBe(9);
    expect([of(result.elected), of(result.tied)]).toEqual([elected, tied]);
    expect([result.tiedFor, result.open]).toEqual([tiedFor, open]);
  });

  test('among those tied more votes suffice; a new tie is left to the congress', () => {
    expect(of(electTied(names({ E: 7, F: 6 }), 1).elected)).toBe('E');
    expect(electTied(names({ E: 7, F: 7 }), 1)).toMatchObject({ elected: [], tiedFor: 1 });
  });
});

test.each([
  [20, 14],
  [21, 14],
  [22, 15],
])('of %i called, %i make a congress valid', (called, least) =>
  expect(quorumOf(called, thirds)).toBe(least),
);

test.each([
  [{ present: 16, handedOut: 16, returned: 16, invalid: 1 }, { A: 9 }, 15, ''],
  [{ present: 16, handedOut: 17, returned: 16, invalid: 0 }, { A: 9 }, 16, 'Phát ra 17'],
  [{ present: 16, handedOut: 16, returned: 17, invalid: 0 }, { A: 9 }, 17, 'Thu về 17'],
  [
    { present: 16, handedOut: 16, returned: 3, invalid: 4 },
    { A: 0 },
    -1,
    'Có 4 phiếu không hợp lệ',
  ],
  [{ present: 16, handedOut: 16, returned: 16, invalid: 2 }, { A: 9, B: 15 }, 14, 'B được 15'],
])('ballots %o', (ballots, votes, valid, words) => {
  const found = validBallots(ballots, names(votes));
  expect(found.valid).toBe(valid);
  if (words) expect(found.problem).toContain(words);
  else expect(found.problem).toBe('');
});
