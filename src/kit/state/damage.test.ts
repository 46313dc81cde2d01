import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { readMeetingFile } from './meeting-file.ts';
import { blankMeeting } from './new-meeting.ts';
import type { Meeting } from './schema.ts';
import { storageKey } from './storage.ts';
import { Store } from './store.ts';

const fresh = () => blankMeeting({ kind: 'TK', date: '2026-12-03', locality: '' });
const place =
  (text: string) =>
  (meeting: Meeting): Meeting => ({
    ...meeting,
    setup: { ...meeting.setup, place: text },
  });
const good = readFileSync('tests/fixtures/kit/stored-v2.json', 'utf8');
const goodValue = JSON.parse(good) as { meeting: Record<string, unknown> };
const altered = (part: Record<string, unknown>, top: Record<string, unknown> = {}) =>
  JSON.stringify({ ...goodValue, ...top, meeting: { ...goodValue.meeting, ...part } });

const unreadable: [string, string, object][] = [
  ['nothing', '', { kind: 'broken' }],
  ['cut off', good.slice(0, 300), { kind: 'broken' }],
  ['another program', '[1,2]', { kind: 'unfit' }],
  ['null', 'null', { kind: 'unfit' }],
  ['version 0', JSON.stringify({ ...goodValue, version: 0 }), { kind: 'unfit', place: 'version' }],
  [
    'a list where a text stands',
    altered({ lessons: [] }),
    { kind: 'unfit', place: 'meeting › lessons' },
  ],
  ['a missing part', altered({ counts: undefined }), { kind: 'unfit', place: 'meeting › counts' }],
];
const ahead: [string, string][] = [
  ['another layout', JSON.stringify({ version: 9, meetings: [] })],
  ['another kind of a field', altered({ members: { a: 1 } }, { version: 7 })],
  ['one meeting of it', altered({ members: 'x', version: 9 })],
];

describe.each(unreadable)('damage: %s', (_, text, cause) => {
  test('is put aside before anything is written, and told by its cause', () => {
    const device = fakeStorage(Infinity, { [storageKey]: text });
    const store = new Store(device, fresh);
    expect(store.snapshot).toMatchObject({ keeping: 'asking', asides: [{ text, cause }] });
    store.consent(true);
    store.change(place('mới'));
    expect(store.snapshot.keeping).toBe('kept');
    expect([...device.raw.values()]).toContain(text);
  });

  test('stays where it is when the device is full, and the kit opens without keeping', () => {
    const device = fakeStorage(text.length + storageKey.length + 3, { [storageKey]: text });
    const store = new Store(device, fresh);
    expect(store.snapshot).toMatchObject({
      keeping: 'occupied',
      asides: [{ key: storageKey, text }],
    });
    store.consent(true);
    store.change(place('mới'));
    expect(store.snapshot).toMatchObject({
      keeping: 'occupied',
      meeting: { setup: { place: 'mới' } },
    });
    expect(device.raw).toEqual(new Map([[storageKey, text]]));
  });

  test('that appears while the meeting goes on is not overwritten either', () => {
    const device = fakeStorage();
    const store = new Store(device, fresh);
    store.consent(true);
    device.setItem(storageKey, text);
    store.change(place('mới'));
    expect(store.snapshot).toMatchObject({ keeping: 'kept', asides: [{ text }] });
    expect(new Store(device, fresh).snapshot.meeting.setup.place).toBe('mới');
  });
});

describe.each(ahead)('written by a later version: %s', (_, text) => {
  test('stays untouched whatever is done, and nothing is called damaged', () => {
    const device = fakeStorage(Infinity, { [storageKey]: text });
    const store = new Store(device, fresh);
    expect(store.snapshot).toMatchObject({
      keeping: 'occupied',
      asides: [{ cause: { kind: 'ahead' } }],
    });
    store.change(place('mới'));
    store.replace(fresh());
    store.consent(true);
    store.heard(storageKey, text);
    expect(device.raw).toEqual(new Map([[storageKey, text]]));
    expect(readMeetingFile(text)).toMatchObject({ refused: expect.any(String) });
  });

  test('that appears while the meeting goes on stays, and what is typed is not called kept', () => {
    const device = fakeStorage();
    const store = new Store(device, fresh);
    store.consent(true);
    device.setItem(storageKey, text);
    store.heard(storageKey, text);
    expect(store.snapshot.keeping).toBe('occupied');
    store.change(place('mới'));
    expect(device.getItem(storageKey)).toBe(text);
    // Once it is gone, keeping goes on without another question.
    expect(store.removeAside(storageKey)).toBe(true);
    expect(store.snapshot).toMatchObject({ keeping: 'kept', asides: [] });
    expect(device.getItem(storageKey)).toContain('mới');
  });
});

test('each damage has a place of its own; the same one is not put aside twice', () => {
  const device = fakeStorage();
  const texts = Array.from({ length: 20 }, (_, i) => `{"hỏng":${i}`);
  for (const text of [...texts, texts[0]!]) {
    device.setItem(storageKey, text);
    expect(new Store(device, fresh).snapshot.keeping).toBe('asking');
  }
  const { asides } = new Store(device, fresh).snapshot;
  expect(asides.map(({ text }) => text)).toEqual(texts);
  // The twenty-first finds no place: it stays where it is.
  device.setItem(storageKey, '{"thêm"');
  expect(new Store(device, fresh).snapshot.keeping).toBe('occupied');
  expect(device.getItem(storageKey)).toBe('{"thêm"');
});

test('what was put aside is removed one by one, and the freed place takes the next one', () => {
  const device = fakeStorage(Infinity, {
    [`${storageKey}-hong`]: 'a',
    [`${storageKey}-hong-2`]: 'b',
    [storageKey]: 'c',
  });
  const store = new Store(device, fresh);
  const [first] = store.snapshot.asides;
  expect(store.removeAside(first!.key)).toBe(true);
  expect(store.snapshot.asides.map(({ text }) => text)).toEqual(['b', 'c']);
  device.setItem(storageKey, 'd');
  expect(new Store(device, fresh).snapshot.asides.map(({ text }) => text)).toEqual(['d', 'b', 'c']);
});

test('what an earlier version put aside and this one can read is opened again', () => {
  const device = fakeStorage(Infinity, { [`${storageKey}-hong`]: good });
  const store = new Store(device, fresh);
  store.consent(true);
  store.change(place('đang soạn'));
  const [aside] = store.snapshot.asides;
  expect(aside!.cause).toBeUndefined();
  store.restore(aside!);
  expect(store.snapshot).toMatchObject({ asides: [], meeting: { id: goodValue.meeting.id } });
  expect(store.snapshot.archive[0]?.setup.place).toBe('đang soạn');
  expect(store.snapshot.archive).toHaveLength(4);
  expect([...device.raw.keys()]).toEqual([storageKey]);
});

test('a text of the device that was saved as a file opens from there, its archive too', () => {
  const read = readMeetingFile(good);
  expect(read).toMatchObject({ meeting: { id: goodValue.meeting.id } });
  const store = new Store(fakeStorage(), fresh);
  store.consent(true);
  store.change(place('đang soạn'));
  if ('meeting' in read) store.replace(read.meeting, read.archive);
  expect(store.snapshot.archive).toHaveLength(4);
  expect(readMeetingFile(altered({ lessons: 1 }))).toMatchObject({
    refused: expect.stringContaining('lessons'),
  });
  expect(readMeetingFile(altered({ lessons: 1 }, { version: 9 }))).toMatchObject({
    refused: expect.stringContaining('mới hơn'),
  });
});

describe('a device that refuses', () => {
  const refusal = () => {
    throw new DOMException('no', 'SecurityError');
  };
  test.each([
    ['to be written', { setItem: refusal }, 'forbidden'],
    ['to be read', { getItem: refusal }, 'kept'],
    ['everything', { getItem: refusal, setItem: refusal, removeItem: refusal }, 'forbidden'],
    [
      'for want of room',
      {
        setItem: () => {
          throw new DOMException('', 'QuotaExceededError');
        },
      },
      'full',
    ],
    [
      'for want of room, in an older Firefox',
      {
        setItem: () => {
          throw new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED');
        },
      },
      'full',
    ],
  ])('%s does not keep the kit from opening', (_, part, keeping) => {
    const store = new Store({ ...fakeStorage(), ...part }, fresh);
    store.consent(true);
    store.change(place('mới'));
    store.heard(storageKey, null);
    store.refresh();
    expect(['asking', keeping]).toContain(store.snapshot.keeping);
    store.consent(true);
    store.change(place('mới'));
    expect(store.snapshot).toMatchObject({ keeping, meeting: { setup: { place: 'mới' } } });
  });

  test('to remove says so', () => {
    const store = new Store(
      { ...fakeStorage(Infinity, { [storageKey]: 'x' }), removeItem: refusal },
      fresh,
    );
    expect(store.removeAside(storageKey)).toBe(false);
    expect(store.wipe()).toBe(false);
  });
});

test('who does not keep wipes nothing that another window keeps', () => {
  const device = fakeStorage();
  const two = new Store(device, fresh);
  two.consent(false);
  const one = new Store(device, fresh);
  one.consent(true);
  two.wipe();
  expect(device.raw.size).toBe(1);
});
