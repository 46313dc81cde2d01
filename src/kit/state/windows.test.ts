import { describe, expect, test } from 'vitest';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { comeToTheSame, type Edit, fresh, names, windows } from '#tests/support/kit-windows.ts';
import { newVote } from '../rules/vote.ts';
import { rosterText } from '../rules/roster.ts';
import { includes, nextAfter } from './lineage.ts';
import { merge } from './merge.ts';
import type { Meeting } from './schema.ts';
import { storageKey } from './storage.ts';
import { Store } from './store.ts';

const roster = ({ snapshot }: Store) => rosterText(snapshot.meeting.members).split('\n');

describe('two windows', () => {
  test('names added in turn, without hearing of each other (H1)', () => {
    const { tabs, settle } = windows(2);
    const [one, two] = tabs as [Store, Store];
    one.change(names(() => 'Nguyễn Văn A\nTrần Thị B'));
    settle();
    one.change(names((text) => `${text}\nLê Văn C`));
    two.change(names((text) => `${text}\nPhạm D`));
    settle();
    for (const tab of tabs)
      expect(roster(tab).toSorted()).toEqual(['Lê Văn C', 'Nguyễn Văn A', 'Phạm D', 'Trần Thị B']);
    expect(one.snapshot.meeting).toEqual(two.snapshot.meeting);
  });

  test('one corrects a name, the other notes why the same one is absent', () => {
    const { tabs, settle } = windows(2);
    const [one, two] = tabs as [Store, Store];
    one.change(names(() => 'Nguyễn Văn An\nTrần Thị B'));
    settle();
    one.change(names((text) => text.replace('An', 'Anh')));
    two.change((m) => ({
      ...m,
      members: m.members.map((x, i) => (i ? x : { ...x, presence: 'excused', reason: 'ốm' })),
    }));
    settle();
    expect(two.snapshot.meeting.members).toMatchObject([
      { name: 'Nguyễn Văn Anh', presence: 'excused', reason: 'ốm' },
      { name: 'Trần Thị B' },
    ]);
    expect(one.snapshot.meeting).toEqual(two.snapshot.meeting);
  });

  test('whoever is struck off in one window stays so', () => {
    const { tabs, settle } = windows(2);
    const [one, two] = tabs as [Store, Store];
    one.change(names(() => 'A A\nB B\nC C'));
    settle();
    one.change(names(() => 'A A\nC C'));
    two.change(names((text) => `${text}\nD D`));
    settle();
    for (const tab of tabs) expect(roster(tab)).toEqual(['A A', 'C C', 'D D']);
  });

  const both: [string, Edit, Edit, (m: Meeting) => unknown, unknown][] = [
    [
      'notes of one step',
      (m) => ({ ...m, notes: { ...m.notes, a: 'một' } }),
      (m) => ({ ...m, notes: { ...m.notes, a: 'hai' } }),
      (m) => [m.notes.a!.includes('một'), m.notes.a!.includes('hai')],
      [true, true],
    ],
    [
      'notes of two steps',
      (m) => ({ ...m, notes: { ...m.notes, a: 'một' } }),
      (m) => ({ ...m, notes: { ...m.notes, b: 'hai' } }),
      (m) => m.notes,
      { a: 'một', b: 'hai' },
    ],
    [
      'ticks',
      (m) => ({ ...m, ticks: [...m.ticks, 'x/1'] }),
      (m) => ({ ...m, ticks: [...m.ticks, 'x/2'] }),
      (m) => m.ticks.toSorted(),
      ['x/1', 'x/2'],
    ],
    [
      'votes',
      (m) => ({ ...m, votes: [...m.votes, newVote('v1', 'other', 'một')] }),
      (m) => ({ ...m, votes: [...m.votes, newVote('v2', 'other', 'hai')] }),
      (m) => m.votes.map(({ subject }) => subject).toSorted(),
      ['hai', 'một'],
    ],
    [
      'points',
      (m) => ({ ...m, points: [1, null, null] }),
      (m) => ({ ...m, points: [null, null, 3] }),
      (m) => m.points,
      [1, null, 3],
    ],
    [
      'counts',
      (m) => ({ ...m, counts: { ...m.counts, official: 5 } }),
      (m) => ({ ...m, counts: { ...m.counts, probationary: 2 } }),
      (m) => [m.counts.official, m.counts.probationary],
      [5, 2],
    ],
    [
      'drafts of one paper',
      (m) => ({ ...m, drafts: { ...m.drafts, p: { ...m.drafts.p, a: 'một' } } }),
      (m) => ({ ...m, drafts: { ...m.drafts, p: { ...m.drafts.p, b: 'hai' } } }),
      (m) => m.drafts,
      { p: { a: 'một', b: 'hai' } },
    ],
  ];
  test.each(both)('%s, both at once', (_, first, second, look, expected) => {
    const { tabs, settle } = windows(2);
    tabs[0]!.change(first);
    tabs[1]!.change(second);
    settle();
    for (const { snapshot } of tabs) expect(look(snapshot.meeting)).toEqual(expected);
  });

  test('one opens the next meeting while the other still writes in this one', () => {
    const { tabs, settle } = windows(2);
    const [one, two] = tabs as [Store, Store];
    one.change((m) => ({ ...m, lessons: 'buổi này' }));
    settle();
    const next = fresh();
    one.replace(next);
    two.change((m) => ({ ...m, absentees: 'ghi nốt' }));
    settle();
    for (const { snapshot } of tabs) {
      expect(snapshot.meeting.id).toBe(next.id);
      expect(snapshot.archive).toMatchObject([{ lessons: 'buổi này', absentees: 'ghi nốt' }]);
    }
  });

  test('a window opened before anything was kept joins what the other keeps', () => {
    const device = fakeStorage();
    const early = new Store(device, fresh);
    const one = new Store(device, fresh);
    one.consent(true);
    one.change(names(() => 'A A'));
    early.consent(true);
    early.change(names((text) => `${text}\nB B`));
    one.heard(storageKey, device.getItem(storageKey));
    for (const tab of [early, one]) expect(roster(tab)).toEqual(['A A', 'B B']);
  });

  test('a device that was full when both typed loses nothing of either', () => {
    const device = fakeStorage(100_000);
    const one = new Store(device, fresh);
    one.consent(true);
    const two = new Store(device, fresh);
    const { setItem } = device;
    device.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    one.change((m) => ({ ...m, lessons: 'một' }));
    expect(one.snapshot.keeping).toBe('full');
    device.setItem = setItem;
    two.change((m) => ({ ...m, absentees: 'hai' }));
    one.heard(storageKey, device.getItem(storageKey));
    expect(one.snapshot).toMatchObject({
      keeping: 'kept',
      meeting: { lessons: 'một', absentees: 'hai' },
    });
    expect(new Store(device, fresh).snapshot.meeting).toEqual(one.snapshot.meeting);
  });
});

/** `npm run verify` tries forty. */
test('three windows that write in any order come to the same, with every name and note', () =>
  comeToTheSame(3));

describe('merging', () => {
  const text = (base: string, a: string, b: string) =>
    (
      merge({ notes: { x: base } }, { notes: { x: a } }, { notes: { x: b } }) as {
        notes: { x: string };
      }
    ).notes.x;
  test.each([
    ['một\nhai', 'một mới\nhai', 'một\nhai mới', 'một mới\nhai mới'],
    ['một\nhai\n', 'hai\n', 'một\nhai\nba', 'hai\nba'],
    ['', 'a', 'b', 'a\nb'],
    ['x\n\ny', 'x\n\ny\n\nz', 'x\n\ny', 'x\n\ny\n\nz'],
    ['x cũ y', 'x một y', 'x hai y', 'x một y\nx hai y'],
    ['', 'chung\na', 'chung\nb', 'chung\na\nb'],
  ])('%j with %j and %j', (base, a, b, both) => {
    expect(text(base, a, b)).toBe(both);
    expect(text(base, b, a).split('\n').toSorted()).toEqual(both.split('\n').toSorted());
  });

  test('of two dates one holds; what one side removed and the other changed stays', () => {
    expect(merge({ date: '1' }, { date: '2' }, { date: '3' })).toEqual({ date: '3' });
    const [a, b, changed] = [{ id: 'a' }, { id: 'b' }, { id: 'b', what: 'x' }];
    expect(merge([a, b], [a], [a, changed])).toEqual([a, changed]);
    expect(merge([a, b], [a], [a, b])).toEqual([a]);
    expect(merge({ x: 1 }, {}, { x: 1, y: 2 })).toEqual({ y: 2 });
  });
});

test('windows that no longer write are forgotten without being taken for unknown ones', () => {
  const first = { rev: 1, writers: { cũ: 1 } };
  let now = nextAfter('b', [first]);
  for (let i = 0; i < 300; i += 1) now = nextAfter(i % 2 ? 'b' : 'c', [now]);
  expect(Object.keys(now.writers).toSorted()).toEqual(['b', 'c']);
  expect(includes(now, first)).toBe(true);
  expect(includes(first, now)).toBe(false);
});
