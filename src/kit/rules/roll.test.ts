import { describe, expect, test } from 'vitest';
import {
  countMembers,
  type HeadCount,
  type Member,
  noCounts,
  type Presence,
  type Standing,
  uncalled,
} from './attendance.ts';
import { membersWith } from './find-names.ts';
import { allPresent, rollOf, withCount } from './roll.ts';
import { votersOf } from './voters.ts';

const deduct = ['away-absent', 'exempt-absent', 'suspended'] as const;
const counts = (part: Partial<HeadCount>): HeadCount => ({ ...noCounts(), ...part });

let n = 0;
const member = (
  kind: Member['kind'],
  presence: Presence = 'present',
  standing: Standing = 'active',
): Member => ({ id: `m${(n += 1)}`, name: 'x', kind, standing, presence, reason: '' });

describe('every kind of entry in the roll, among ten official members of whom nine came', () => {
  const nine = Array.from({ length: 9 }, () => member('official'));
  // the tenth person, then: total, members, who may vote, due to come, present
  test.each<[string, Member, number, number, number, number, number]>([
    ['official and present', member('official'), 10, 10, 10, 10, 10],
    ['official, absent with a reason', member('official', 'excused'), 10, 10, 9, 10, 9],
    ['official, absent without one', member('official', 'unexcused'), 10, 10, 9, 10, 9],
    ['probationary and present', member('probationary'), 10, 9, 9, 10, 10],
    ['probationary and absent', member('probationary', 'excused'), 10, 9, 9, 10, 9],
    ['here for a time, present', member('temporary'), 9, 9, 9, 9, 9],
    ['here for a time, absent', member('temporary', 'excused'), 9, 9, 9, 9, 9],
    ['exempt and absent', member('official', 'excused', 'exempt'), 10, 9, 9, 9, 9],
    ['exempt and present', member('official', 'present', 'exempt'), 10, 10, 10, 10, 10],
    ['away, absent', member('official', 'excused', 'away'), 10, 9, 9, 9, 9],
    ['away, present', member('official', 'present', 'away'), 10, 10, 10, 10, 10],
    [
      'in another cell of the đảng bộ, absent',
      member('official', 'excused', 'near'),
      10,
      10,
      9,
      9,
      9,
    ],
    [
      'in another cell of the đảng bộ, present',
      member('official', 'present', 'near'),
      10,
      10,
      10,
      10,
      10,
    ],
    ['suspended, absent', member('official', 'excused', 'suspended'), 10, 9, 9, 9, 9],
    [
      'suspended, though ticked present',
      member('official', 'present', 'suspended'),
      10,
      9,
      9,
      9,
      9,
    ],
    [
      'probationary and exempt, absent',
      member('probationary', 'excused', 'exempt'),
      10,
      9,
      9,
      9,
      9,
    ],
    ['probationary and away, absent', member('probationary', 'excused', 'away'), 10, 9, 9, 9, 9],
    ['probationary and suspended', member('probationary', 'present', 'suspended'), 10, 9, 9, 9, 9],
    [
      'probationary and exempt, present',
      member('probationary', 'present', 'exempt'),
      10,
      9,
      9,
      10,
      10,
    ],
  ])('%s', (_, tenth, total, members, mayVote, due, present) => {
    const roll = rollOf(countMembers([...nine, tenth]));
    const voters = votersOf(roll, deduct);
    expect(roll).toMatchObject({ total, present, problem: '', isWrong: false });
    expect(roll.total - roll.idle).toBe(due);
    expect(roll.rate).toBeCloseTo(present / due);
    expect(voters).toMatchObject({ members, present: mayVote });
  });
});

test('nobody had to come: there is no rate', () =>
  expect(rollOf(counts({ official: 3, exempt: 3 })).rate).toBeUndefined());

describe('what does not add up is said, and what contradicts itself is marked', () => {
  const ten = counts({ official: 10, presentOfficial: 10 });
  test.each<[Partial<HeadCount>, string, boolean]>([
    [{ presentOfficial: 11 }, 'Chính thức có mặt 11, nhiều hơn 10', true],
    [{ presentOfficial: 9 }, 'Còn 1 người chưa ghi', false],
    [{ excused: 2 }, 'Cộng lại thành 12 người', false],
    [{ exempt: 1 }, 'chỉ còn 9', true],
    [{ exempt: 1, presentExempt: 1 }, '', false],
    [{ exempt: 1, presentExempt: 2 }, 'Số được miễn về dự', true],
    [{ away: 1, presentAway: 2 }, 'tạm thời nơi khác về dự', true],
    [{ near: 1, presentNear: 2 }, 'tạm thời nơi khác về dự', true],
    [{ exempt: 6, suspended: 5 }, 'cộng lại 11, nhiều hơn 10', true],
    [{ exempt: 2, presentExempt: 2, presentOfficial: 1, excused: 9 }, 'chưa gồm người', true],
    [{ presentProbationary: 1 }, 'Số dự bị có mặt', false],
    [{ presentTemporary: 1 }, 'sinh hoạt tạm thời đến', false],
  ])('%o', (part, words, isWrong) => {
    const roll = rollOf({ ...ten, ...part });
    expect(roll.isWrong).toBe(isWrong);
    if (words) expect(roll.problem).toContain(words);
    else expect(roll.problem).toBe('');
  });
});

describe('everybody present, then the absences', () => {
  const all = allPresent(
    counts({ official: 20, probationary: 2, exempt: 3, temporary: 1, excused: 1, unexcused: 1 }),
  );

  test('who need not come is not present unless it was said', () => {
    expect(all).toMatchObject({
      presentOfficial: 17,
      presentProbationary: 2,
      presentTemporary: 1,
      excused: 0,
    });
    expect(rollOf(all).problem).toBe('');
  });

  test('an absence is taken off those present, and comes back when it is undone', () => {
    const two = withCount(all, 'excused', 2);
    expect(two).toMatchObject({ presentOfficial: 15, excused: 2 });
    expect(rollOf(two).problem).toBe('');
    expect(withCount(two, 'excused', 0)).toEqual(all);
  });

  test('more absent than official members present are probationary', () => {
    const many = withCount(all, 'unexcused', 18);
    expect(many).toMatchObject({ presentOfficial: 0, presentProbationary: 1 });
    expect(rollOf(many).problem).toBe('');
  });

  test('an exempt member who comes is one more present; one more exempt is one fewer', () => {
    const came = withCount(all, 'presentExempt', 1);
    expect(came).toMatchObject({ presentOfficial: 18, presentExempt: 1 });
    expect(rollOf(came).problem).toBe('');
    expect(withCount(came, 'exempt', 4)).toMatchObject({ presentOfficial: 17 });
    // Nobody exempt is left, so nobody exempt can be present.
    expect(withCount(came, 'exempt', 0)).toMatchObject({ presentExempt: 0, presentOfficial: 20 });
  });

  test('a probationary member who need not come is taken off the probationary ones', () => {
    const one = withCount(all, 'probationaryExempt', 1);
    expect(one).toMatchObject({ presentOfficial: 17, presentProbationary: 1 });
    expect(rollOf(one).problem).toBe('');
  });

  test('nothing moves by itself while the roll does not add up', () => {
    const part = { ...all, presentOfficial: 10 };
    expect(withCount(part, 'unexcused', 1).presentOfficial).toBe(10);
  });

  test('a list of names has called nobody until the chair says so', () => {
    const members = [
      member('official', 'present'),
      member('official', 'excused'),
      member('official', 'excused', 'exempt'),
      member('probationary', 'present'),
    ];
    const before = rollOf(uncalled(countMembers(members)));
    expect(before).toMatchObject({ isTaken: false, present: 0, excused: 0, total: 4, exempt: 1 });
    expect(before.problem).toBe('Còn 3 người chưa ghi có mặt hay vắng.');
    expect(rollOf(countMembers(members))).toMatchObject({ isTaken: true, present: 2, problem: '' });
  });

  test('a name is found by any part of it, without marks', () => {
    const names = ['Nguyễn Thị Hòa', 'Trần Hòa Bình', 'Lê Văn Đức'].map((name) => ({
      ...member('official', 'present'),
      name,
    }));
    const found = (typed: string) => membersWith(names, typed).map(({ name }) => name);
    expect(found('hoa')).toEqual(['Nguyễn Thị Hòa', 'Trần Hòa Bình']);
    expect(found('duc le')).toEqual(['Lê Văn Đức']);
    expect(found(' ')).toHaveLength(3);
  });
});
