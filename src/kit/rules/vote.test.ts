import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastOf } from '#rules/share.ts';
import { type HeadCount, noCounts } from './attendance.ts';
import { rollOf } from './roll.ts';
import {
  castBy,
  newVote,
  percent,
  tally,
  type Vote,
  type VoteKind,
  type VoteRule,
} from './vote.ts';
import { votersOf } from './voters.ts';

const half = { unit: 'share', part: 1, of: 2, reach: 'over' } as const;
const thirds = { unit: 'share', part: 2, of: 3, reach: 'at-least' } as const;
const rule = (part: Partial<VoteRule>): VoteRule => ({
  unit: 'vote',
  share: half,
  ballot: 'open',
  addUp: false,
  showAll: false,
  ...part,
});
const resolution = rule({});
const admission = rule({ share: thirds, ballot: 'either', showAll: true });
const discipline = rule({ ballot: 'secret', addUp: true });
const deduct = ['away-absent', 'exempt-absent', 'suspended'] as const;

const voters = (part: Partial<HeadCount>) => votersOf(rollOf({ ...noCounts(), ...part }), deduct);
const vote = (part: Partial<Vote>, kind: VoteKind = 'other'): Vote => ({
  ...newVote('v', kind),
  ...part,
});

describe('the least number of votes', () => {
  // Basis: Charter 9.5 (more than half), QĐ 294 9.3.4 (two thirds, at least).
  test.each([
    [1, 1, 1],
    [2, 2, 2],
    [3, 2, 2],
    [4, 3, 3],
    [9, 5, 6],
    [15, 8, 10],
    [16, 9, 11],
    [17, 9, 12],
    [18, 10, 12],
    [20, 11, 14],
    [25, 13, 17],
  ])('of %i: %i for more than half, %i for two thirds', (members, ofHalf, ofThirds) => {
    expect(leastOf(half, members)).toBe(ofHalf);
    expect(leastOf(thirds, members)).toBe(ofThirds);
  });

  test('reaches its share, and one vote less does not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (members) => {
        const [over, least] = [leastOf(half, members), leastOf(thirds, members)];
        expect([over * 2 > members, (over - 1) * 2 > members]).toEqual([true, false]);
        expect([least * 3 >= members * 2, (least - 1) * 3 >= members * 2]).toEqual([true, false]);
      }),
    ));
});

describe('a vote is counted on the members, whoever is present', () => {
  // 17 official, one exempt and absent, two absent otherwise: on 16, never on the 14 present.
  const sixteen = voters({ official: 17, exempt: 1, presentOfficial: 14, excused: 2 });

  test.each([
    [8, false],
    [9, true],
  ])('%i of 16', (yes, passed) => {
    const result = tally(vote({ for: yes }), resolution, sixteen);
    expect(result).toMatchObject({ needed: 9, passed, part: yes / 16, refused: '' });
  });

  test('too few who may vote are present to win it', () => {
    const few = voters({ official: 20, presentOfficial: 8, excused: 12 });
    expect(tally(vote({}), resolution, few)).toMatchObject({ needed: 11, tooFew: true });
    const enough = voters({ official: 20, presentOfficial: 11, excused: 9 });
    expect(tally(vote({}), resolution, enough).tooFew).toBe(false);
  });

  test('who is present and was not counted is known', () =>
    expect(tally(vote({ for: 9, against: 2 }), resolution, sixteen).uncounted).toBe(3));

  test('a rule of a copy that takes nobody off counts on all', () => {
    const all = votersOf(
      rollOf({ ...noCounts(), official: 17, exempt: 1, presentOfficial: 14, excused: 2 }),
      [],
    );
    expect(all.members).toBe(17);
  });
});

describe('before the roll call', () => {
  test('where nobody can be taken off, the number is known', () =>
    expect(tally(vote({ for: 11 }), resolution, voters({ official: 20 }))).toMatchObject({
      needed: 11,
      passed: true,
    }));

  test('where somebody exempt may yet come, there is no result', () =>
    expect(tally(vote({ for: 11 }), resolution, voters({ official: 20, exempt: 1 }))).toMatchObject(
      { needed: 10, passed: undefined, refused: '' },
    ));

  test('a cell that has not said how many it is has no number and no result', () =>
    expect(tally(vote({ for: 11 }), resolution, voters({}))).toMatchObject({
      needed: undefined,
      passed: undefined,
      refused: '',
    }));
});

describe('impossible counts are refused', () => {
  const twenty = { official: 20, presentOfficial: 18, excused: 2 };
  test.each<[string, Partial<HeadCount>, Partial<Vote>, string]>([
    [
      '22 of 20',
      { official: 20, presentOfficial: 20 },
      { for: 22 },
      '22 phiếu, trong khi chi bộ có 20',
    ],
    ['more than are present', twenty, { for: 17, against: 2 }, '19 phiếu, trong khi có mặt 18'],
    ['more than there are, before the roll call', { official: 20 }, { for: 21 }, 'chi bộ có 20'],
    ['a suspended member voted', { official: 20, suspended: 1 }, { for: 20 }, 'chi bộ có 20'],
    [
      'nobody with a vote is present',
      { official: 5, probationary: 2, presentProbationary: 2, excused: 5 },
      { for: 2 },
      'có mặt 0',
    ],
    [
      'the roll contradicts itself',
      { official: 20, presentOfficial: 21 },
      { for: 12 },
      'Chính thức có mặt 21',
    ],
    ['a roll with too many exempt', { official: 4, exempt: 5 }, { for: 2 }, 'nhiều hơn 4'],
  ])('%s', (_, roll, part, words) => {
    const result = tally(vote(part), resolution, voters(roll));
    expect(result.refused).toContain(words);
    expect(result).toMatchObject({ passed: undefined, part: undefined, decidedBy: [] });
  });

  test('nothing counted is nothing to refuse', () =>
    expect(tally(vote({}), resolution, voters({ official: 20, presentOfficial: 21 })).refused).toBe(
      '',
    ));
});

describe('two thirds read both ways', () => {
  // 20 official, three taken off: 12 of 17, but 14 of 20.
  const seventeen = voters({ official: 20, exempt: 2, away: 1, presentOfficial: 15, excused: 2 });
  test.each([
    [11, false, undefined],
    [12, true, { needed: 14, passed: false }],
    [13, true, { needed: 14, passed: false }],
    [14, true, undefined],
  ])('%i for', (yes, passed, onAll) => {
    const result = tally(vote({ for: yes }), admission, seventeen);
    expect(result.passed).toBe(passed);
    if (onAll) expect(result.onAll).toMatchObject(onAll);
    else expect(result.onAll).toBeUndefined();
  });

  test('which deduction decided it is said', () =>
    expect(tally(vote({ for: 12 }), admission, seventeen).decidedBy).toEqual([
      { group: 'exempt-absent', number: 2 },
      { group: 'away-absent', number: 1 },
    ]));

  test('a rule that asks for one reading shows one, and still names the deduction', () => {
    const result = tally(vote({ for: 9 }), resolution, seventeen);
    expect(result).toMatchObject({ passed: true, onAll: undefined });
    expect(result.decidedBy).toHaveLength(2);
  });
});

describe('discipline', () => {
  const fifteen = voters({ official: 15, presentOfficial: 15 });
  test.each<[Partial<Vote>, string | undefined, boolean, number]>([
    [{ warning: 8, reprimand: 4, against: 3 }, 'warning', false, 8],
    [{ warning: 4, reprimand: 8, against: 3 }, 'reprimand', false, 8],
    [{ warning: 5, reprimand: 6, against: 3, other: 1 }, 'reprimand', true, 11],
    [{ warning: 3, reprimand: 4, against: 8 }, undefined, false, 7],
    [{ higher: 8, warning: 4, against: 3 }, 'higher', false, 8],
    [{ higher: 3, warning: 5, reprimand: 4, against: 3 }, 'warning', true, 8],
  ])('%o', (part, measure, isAdded, votes) => {
    const result = tally(vote(part, 'discipline'), discipline, fifteen);
    expect(result).toMatchObject({ needed: 8, passed: measure !== undefined, votes });
    if (measure) expect(result.outcome).toMatchObject({ measure, isAdded });
    else expect(result.outcome).toBeUndefined();
  });

  test('without the rule on adding up, nothing is added', () =>
    expect(
      tally(
        vote({ warning: 5, reprimand: 6, against: 4 }, 'discipline'),
        { ...discipline, addUp: false },
        fifteen,
      ),
    ).toMatchObject({ passed: false, outcome: undefined }));

  test('votes for and against of another kind are not ballots of this one', () =>
    expect(tally(vote({ for: 15 }, 'discipline'), discipline, fifteen)).toMatchObject({ cast: 0 }));
});

test.each<[VoteRule, Vote['ballot'], string]>([
  [resolution, '', 'open'],
  [resolution, 'secret', 'secret'],
  [admission, '', ''],
  [admission, 'open', 'open'],
  [admission, 'secret', 'secret'],
  [discipline, 'open', 'secret'],
])('a vote is cast as the rule has it, or as chosen: %#', (its, ballot, by) =>
  expect(castBy({ ballot }, its)).toBe(by),
);

test.each([
  [2 / 3, '66,7%'],
  [1, '100%'],
  [undefined, ''],
])('%s is written %s', (part, written) => expect(percent(part)).toBe(written));

/** A roll that can be, with a vote that can be counted on it. */
const possible = fc
  .record({
    exempt: fc.nat(6),
    away: fc.nat(6),
    near: fc.nat(3),
    suspended: fc.nat(3),
    others: fc.integer({ min: 1, max: 40 }),
    came: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    share: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ exempt, away, near, suspended, others, came, share }) => {
    const part = (of: number, at: number) => Math.floor((of + 1) * (came[at] ?? 0) * 0.999);
    const [presentExempt, presentAway, presentNear, rest] = [
      part(exempt, 0),
      part(away, 1),
      part(near, 2),
      part(others, 3),
    ];
    const presentOfficial = presentExempt + presentAway + presentNear + rest;
    const official = exempt + away + near + suspended + others;
    const roll = {
      official,
      exempt,
      away,
      near,
      suspended,
      presentExempt,
      presentAway,
      presentNear,
      presentOfficial,
      excused: others - rest,
    };
    const take = (of: number, at: number) => Math.floor((of + 1) * (share[at] ?? 0) * 0.999);
    const first = take(presentOfficial, 0);
    const second = take(presentOfficial - first, 1);
    return { roll, first, second, third: take(presentOfficial - first - second, 2) };
  });

test('no deduction makes a vote pass that fails on all official members without being named', () => {
  fc.assert(
    fc.property(
      possible,
      fc.constantFrom(resolution, admission, discipline),
      ({ roll, first, second, third }, its) => {
        const counts =
          its === discipline
            ? vote({ warning: first, reprimand: second, against: third }, 'discipline')
            : vote({ for: first, against: second, other: third });
        const here = tally(counts, its, voters(roll));
        const onAll = tally(counts, its, votersOf(rollOf({ ...noCounts(), ...roll }), []));
        expect(here.refused).toBe('');
        const isOther =
          here.passed !== onAll.passed || here.outcome?.measure !== onAll.outcome?.measure;
        const names = here.decidedBy.map(({ group }) => group).sort();
        const due = [
          ...(roll.away > roll.presentAway ? ['away-absent'] : []),
          ...(roll.exempt > roll.presentExempt ? ['exempt-absent'] : []),
          ...(roll.suspended > 0 ? ['suspended'] : []),
        ];
        expect(names).toEqual(isOther ? due : []);
        // Taking somebody off never makes what passes on all fail.
        if (onAll.passed) expect(here.passed).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});
