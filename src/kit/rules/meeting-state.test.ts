import { expect, test } from 'vitest';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import { Store } from '../state/store.ts';
import { held, isLocked, lock, resumed, stateOf, unlock } from './meeting-state.ts';
import { startRun } from './run.ts';

const fresh = () => blankMeeting({ kind: 'TK', date: '2026-12-03' });
const running = { ...fresh(), run: startRun([], 0) };
const over = held(running, '2026-12-04');

test('a meeting is being prepared, goes on, is over', () => {
  expect([fresh(), running, over, resumed(over)].map(stateOf)).toEqual([
    'draft',
    'running',
    'held',
    'running',
  ]);
});

test('a held meeting is locked until it is unlocked, which stays noted', () => {
  expect([running, over].map(isLocked)).toEqual([false, true]);
  const open = unlock(over, 'c', 5);
  expect(isLocked(open)).toBe(false);
  expect(isLocked(lock(open))).toBe(true);
  expect(lock(open).corrections).toEqual([{ id: 'c', at: 5, note: '' }]);
});

test('no change reaches a held meeting, wherever it comes from', () => {
  const store = new Store(fakeStorage(), fresh);
  store.consent(true);
  store.change(() => over);
  store.change((meeting) => ({ ...meeting, setup: { ...meeting.setup, topicTitle: 'khác' } }));
  expect(store.snapshot.meeting.setup.topicTitle).toBe('');
  store.change((meeting) => unlock(meeting, 'c', 5), true);
  store.change((meeting) => ({ ...meeting, lessons: 'sửa' }));
  expect(store.snapshot.meeting.lessons).toBe('sửa');
});

test('one meeting is removed, here and on the device, and the others stay', () => {
  const device = fakeStorage();
  const store = new Store(device, fresh);
  store.consent(true);
  store.change((meeting) => ({ ...meeting, lessons: 'buổi một' }));
  const first = store.snapshot.meeting.id;
  store.replace({ ...fresh(), lessons: 'buổi hai' });
  store.remove(first);
  expect(store.snapshot).toMatchObject({ archive: [], meeting: { lessons: 'buổi hai' } });
  store.remove(store.snapshot.meeting.id);
  expect(store.snapshot.meeting.lessons).toBe('');
  expect([...device.raw.values()].join()).not.toMatch(/buổi/);
});
