import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { arrivalOf, differences } from './incoming.ts';
import { meetingFile, readMeetingFile } from './meeting-file.ts';
import { blankMeeting, newId } from './new-meeting.ts';
import type { Meeting } from './schema.ts';
import { originOf, sameWords } from './side-by-side.ts';
import { Store } from './store.ts';

const fresh = () => blankMeeting({ kind: 'TK', date: '2026-12-03', locality: '' });
const note =
  (text: string) =>
  (meeting: Meeting): Meeting => ({ ...meeting, notes: { ...meeting.notes, 'TK-14': text } });

function opened(): Store {
  const store = new Store(fakeStorage(), fresh);
  store.consent(true);
  store.change(note('ghi lúc đầu'));
  return store;
}
const all = ({ snapshot }: Store): Meeting[] => [snapshot.meeting, ...snapshot.archive];
/** What a store holds, as words that can be looked for. */
const words = (store: Store): string[] =>
  all(store)
    .flatMap(({ notes }) => Object.values(notes))
    .toSorted();
/** The meeting through a file, as another device or a later day opens it. */
const carried = (meeting: Meeting): Meeting => {
  const read = readMeetingFile(meetingFile(meeting, new Date().toISOString()));
  if ('refused' in read) throw new Error(read.refused);
  return read.meeting;
};

describe('a file whose meeting is here already', () => {
  test('with the same words is known, also in the archive', () => {
    const store = opened();
    const file = carried(store.snapshot.meeting);
    expect(arrivalOf(file, '', store.snapshot).kind).toBe('known');
    store.replace(fresh());
    expect(arrivalOf(file, '', store.snapshot)).toMatchObject({ kind: 'known' });
    expect(arrivalOf(carried(fresh()), '', store.snapshot)).toEqual({ kind: 'new' });
  });

  test.each<[string, (store: Store) => void]>([
    ['the current one', () => undefined],
    ['one of the archive', (store) => store.replace(note('buổi khác')(fresh()))],
  ])('with other words is asked about: %s', (_, then) => {
    const store = opened();
    const file = carried(store.snapshot.meeting);
    store.change(note('gõ thêm sau khi lưu tệp'));
    then(store);
    const arrival = arrivalOf(file, '', store.snapshot);
    expect(arrival).toMatchObject({
      kind: 'differs',
      known: { id: file.id },
      parts: [{ words: 'ghi chép, kết luận', count: 1 }],
    });
  });

  const at = (changedAt: number) => (meeting: Meeting) => ({ ...meeting, changedAt });
  test.each<[file: number, saved: string, known: number, newer: string | undefined]>([
    [2000, '', 1000, 'file'],
    [1000, '', 2000, 'device'],
    [1000, '', 1000, undefined],
    [0, '', 2000, undefined],
    [2000, '', 0, undefined],
    // Of an earlier version only the moment of saving is known.
    [0, '2026-11-04T01:00:00.000Z', Date.parse('2026-11-05'), 'device'],
    [0, '2026-11-06T01:00:00.000Z', Date.parse('2026-11-05'), undefined],
    [0, 'hôm qua', Date.parse('2026-11-05'), undefined],
  ])('changed at %i, saved “%s”, beside one of %i: newer is %s', (file, saved, known, newer) => {
    const meeting = at(known)(fresh());
    const other = at(file)(note('khác')(meeting));
    expect(arrivalOf(other, saved, { meeting, archive: [] })).toMatchObject({ newer });
  });

  test('opening either keeps both, and so does leaving it', () => {
    for (const choose of [
      (store: Store, file: Meeting) => store.replace(file),
      (store: Store, file: Meeting) => store.archive([file]),
    ]) {
      const store = opened();
      const file = note('sửa ở máy kia')(carried(store.snapshot.meeting));
      store.change(note('sửa ở máy này'));
      choose(store, file);
      expect(words(store)).toEqual(['sửa ở máy kia', 'sửa ở máy này']);
      expect(new Set(all(store).map(originOf)).size).toBe(1);
      expect(new Set(all(store).map(({ id }) => id)).size).toBe(2);
      // The same file once more is known by now.
      expect(arrivalOf(file, '', store.snapshot).kind).toBe('known');
    }
  });

  test('and archives in it: no entry gives way to one that says something else', () => {
    const store = opened();
    const [old] = [store.snapshot.meeting];
    store.replace(note('buổi hai')(fresh()));
    store.replace(note('buổi ba')(fresh()), [old, note('bản cũ hơn')(old)]);
    expect(words(store)).toEqual(['buổi ba', 'buổi hai', 'bản cũ hơn', 'ghi lúc đầu'].toSorted());
  });

  test('an archived meeting that is opened again moves, and is not doubled', () => {
    const store = opened();
    const [old] = [store.snapshot.meeting];
    store.replace(note('buổi hai')(fresh()));
    store.replace(old);
    expect(store.snapshot.meeting).toEqual(old);
    expect(words(store)).toEqual(['buổi hai', 'ghi lúc đầu']);
  });
});

test('whatever is opened, archived and typed in any order, nothing that was entered is lost', () => {
  let seed = 11;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 20; round += 1) {
    const store = opened();
    const entered = new Set(['ghi lúc đầu']);
    const files: Meeting[] = [];
    for (let step = 0; step < 30; step += 1) {
      const act = random(6);
      const file = files[random(Math.max(1, files.length))];
      // Each note is a new one, under a name of its own: none is typed over.
      const name = `${round}-${step}`;
      const added = (m: Meeting): Meeting => ({ ...m, notes: { ...m.notes, [name]: name } });
      if (act < 2) store.change(added);
      else if (act === 2) files.push(carried(store.snapshot.meeting));
      else if (act === 3 && file) store.replace(file, random(2) ? files.slice(0, 2) : []);
      else if (act === 4 && file) store.archive([added(file)]);
      else if (act === 5) store.replace(all(store)[random(all(store).length)]!);
      if (act < 2 || (act === 4 && file)) entered.add(name);
      const left = new Set(words(store));
      for (const word of entered) expect(left, word).toContain(word);
      const ids = all(store).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
});

test('a file opened in one window loses nothing that the other one types', () => {
  const device = fakeStorage();
  const one = new Store(device, fresh);
  one.consent(true);
  one.change(note('chung'));
  const two = new Store(device, fresh);
  const file = note('trong tệp')(carried(one.snapshot.meeting));
  two.change((m) => ({ ...m, notes: { ...m.notes, 'TK-15': 'gõ ở cửa sổ hai' } }));
  one.replace(file);
  expect(words(new Store(device, fresh))).toEqual(['chung', 'gõ ở cửa sổ hai', 'trong tệp']);
});

describe('where two versions differ', () => {
  const { meeting } = JSON.parse(readFileSync('tests/fixtures/kit/stored-v2.json', 'utf8')) as {
    meeting: Meeting;
  };
  test.each<[string, number, Partial<Meeting>]>([
    ['thông tin buổi họp', 2, { setup: { ...meeting.setup, place: 'x', chair: 'y' } }],
    ['chương trình', 1, { agenda: { ...meeting.agenda, extras: [] } }],
    ['điểm danh', 3, { members: meeting.members.slice(2), absentees: '' }],
    ['biểu quyết', 1, { votes: meeting.votes.map((v, i) => (i ? v : { ...v, for: 9 })) }],
    ['giao việc', 5, { tasks: [] }],
    ['giao việc', 1, { tasks: meeting.tasks.toReversed() }],
    ['ghi chép, kết luận', 3, { notes: { mới: 'x' } }],
    ['chấm điểm, kinh nghiệm', 2, { points: [1, ...meeting.points.slice(1)], lessons: '' }],
    ['dấu tích', 1, { ticks: [] }],
    ['thời gian điều hành', 1, { run: null }],
    ['văn bản đã sửa', 2, { drafts: { 'BM-07': meeting.drafts['BM-07']! } }],
    ['phần khác', 1, { moi: 1 } as Partial<Meeting>],
  ])('%s: %i', (part, count, change) => {
    const other = { ...meeting, ...change };
    expect(differences(meeting, other)).toEqual([{ words: part, count }]);
    expect(sameWords(meeting, other)).toBe(false);
  });

  test('is not in what says how a meeting is kept', () => {
    const other = { ...meeting, id: newId(), copyOf: meeting.id, changedAt: 5, version: 9 };
    const run = { ...meeting.run!, seenAt: 1 };
    expect(differences(meeting, { ...other, run })).toEqual([]);
    expect(sameWords(meeting, { ...other, run })).toBe(true);
  });
});
