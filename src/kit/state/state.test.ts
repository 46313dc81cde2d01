import { describe, expect, test } from 'vitest';
import { meetingFile, readMeetingFile } from './meeting-file.ts';
import { formatVersion } from './schema.ts';
import { blankMeeting, isTouched, nextMeeting } from './new-meeting.ts';
import { newTask } from '../rules/tasks.ts';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { storageKey } from './storage.ts';
import { Store } from './store.ts';

const fresh = () => blankMeeting({ kind: 'TK', date: '2026-12-03', locality: 'Phường Một' });
const place = (text: string) => (meeting: ReturnType<typeof fresh>) => ({
  ...meeting,
  setup: { ...meeting.setup, place: text },
});

describe('keeping', () => {
  test('stores nothing before the question is answered, nor after a no', () => {
    const device = fakeStorage();
    const store = new Store(device, fresh);
    expect(store.snapshot.keeping).toBe('asking');
    store.change(place('một'));
    store.consent(false);
    store.change(place('hai'));
    expect(device.raw.size).toBe(0);
    expect(store.snapshot.meeting.setup.place).toBe('hai');
  });

  test('with consent a reload finds every change', () => {
    const device = fakeStorage();
    const store = new Store(device, fresh);
    store.consent(true);
    store.change(place('Hội trường'));
    expect(new Store(device, fresh).snapshot).toMatchObject({
      keeping: 'kept',
      meeting: { setup: { place: 'Hội trường' } },
    });
  });

  test('a full device is said, and keeping goes on once there is room', () => {
    const device = fakeStorage(10);
    const store = new Store(device, fresh);
    store.consent(true);
    expect(store.snapshot.keeping).toBe('full');
    device.setItem = (key, value) => void device.raw.set(key, value);
    store.change(place('sau'));
    expect(store.snapshot.keeping).toBe('kept');
    expect(device.raw.get(storageKey)).toContain('sau');
  });

  test('a forbidden device is said', () => {
    expect(new Store(undefined, fresh).snapshot.keeping).toBe('forbidden');
  });

  test('two tabs at once lose nothing of each other', () => {
    const device = fakeStorage();
    const one = new Store(device, fresh);
    one.consent(true);
    const two = new Store(device, fresh);
    one.change(place('từ thẻ một'));
    // The second tab has not heard of it when its reader types.
    two.change((m) => ({ ...m, setup: { ...m.setup, chair: 'từ thẻ hai' } }));
    one.heard(storageKey, device.getItem(storageKey));
    for (const { snapshot } of [one, two])
      expect(snapshot.meeting.setup).toMatchObject({ place: 'từ thẻ một', chair: 'từ thẻ hai' });
    expect(one.snapshot.otherTab).toBe(true);
  });

  test('one tab wipes, the other forgets too', () => {
    const device = fakeStorage();
    const one = new Store(device, fresh);
    one.consent(true);
    const two = new Store(device, fresh);
    two.change(place('x'));
    one.wipe();
    two.heard(storageKey, null);
    expect(device.raw.size).toBe(0);
    expect(two.snapshot).toMatchObject({ keeping: 'asking', meeting: { setup: { place: '' } } });
  });

  test('another meeting leaves the present one in the archive', () => {
    const store = new Store(fakeStorage(), fresh);
    store.consent(true);
    store.change(place('tháng này'));
    store.replace(fresh());
    expect(store.snapshot.archive[0]?.setup.place).toBe('tháng này');
  });
});

describe('the file', () => {
  const meeting = place('Nhà <&> 🙂')(fresh());
  test('comes back as it went', () => {
    const exportedAt = '2026-11-24';
    expect(readMeetingFile(meetingFile(meeting, exportedAt))).toEqual({ meeting, exportedAt });
  });

  const good = JSON.parse(meetingFile(meeting, '2026-11-24')) as Record<string, unknown>;
  test.each([
    ['{"format":"hop-chi', 'hỏng hoặc chép chưa hết'],
    ['null', 'không phải tệp buổi họp'],
    ['[]', 'không phải tệp buổi họp'],
    [JSON.stringify({ a: 1 }), 'không phải tệp buổi họp'],
    [JSON.stringify({ ...good, version: formatVersion + 1, meeting: 1 }), 'bản sổ tay mới hơn'],
    [JSON.stringify({ ...good, version: 0 }), 'version'],
    [JSON.stringify({ ...good, meeting: { ...meeting, votes: [{}] } }), 'meeting › votes › 0'],
  ])('%s is refused', (text, words) => {
    expect(readMeetingFile(text)).toMatchObject({ refused: expect.stringContaining(words) });
  });
});

const person = { name: 'x', kind: 'official' as const, reason: 'lý do' };

test('the next meeting starts from the last one', () => {
  const last = {
    ...place('Hội trường')(fresh()),
    tasks: [{ ...newTask('t'), what: 'việc', who: 'A', due: '2026-12-20' }],
    notes: { 'TK-14': 'đã nói' },
    counts: { ...fresh().counts, official: 20, presentOfficial: 18, exempt: 2, presentExempt: 1 },
    members: [
      { ...person, id: 'a', standing: 'exempt' as const, presence: 'present' as const },
      { ...person, id: 'b', standing: 'active' as const, presence: 'excused' as const },
    ],
  };
  const next = nextMeeting(last, { kind: 'TK', date: '2027-01-04' });
  expect(next.setup).toMatchObject({
    place: 'Hội trường',
    date: '2027-01-04',
    locality: 'Phường Một',
  });
  expect(next.earlierTasks.map((t) => t.what)).toEqual(['việc']);
  expect(next).toMatchObject({
    notes: {},
    tasks: [],
    counts: { official: 20, presentOfficial: 0, exempt: 2, presentExempt: 0 },
    members: [
      { standing: 'exempt', presence: 'excused', reason: 'lý do' },
      { standing: 'active', presence: 'present', reason: '' },
    ],
  });
  expect(isTouched(next)).toBe(true);
  expect(isTouched(fresh())).toBe(false);
});
