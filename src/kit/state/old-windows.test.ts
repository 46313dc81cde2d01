import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deviceKey } from '#base/device.ts';
import { moveOldKeys } from '#base/old-keys.ts';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { nextAfter } from './lineage.ts';
import { blankMeeting } from './new-meeting.ts';
import type { Kept, Meeting } from './schema.ts';
import { beforeKey, storageKey } from './storage.ts';
import { Store } from './store.ts';

const old = 'hop-toi-nay';
const fresh = () => blankMeeting({ kind: 'TK', date: '2026-12-03', locality: '' });
const note =
  (name: string) =>
  (m: Meeting): Meeting => ({ ...m, notes: { ...m.notes, [name]: name } });
const notes = ({ snapshot }: Store): string[] =>
  [snapshot.meeting, ...snapshot.archive].flatMap((m) => Object.keys(m.notes)).toSorted();
const move = (device: ReturnType<typeof fakeStorage>) => moveOldKeys(device, deviceKey);

describe.each(['stored-v1', 'stored-v2', 'stored-v3'])(
  '%s under the key without a base',
  (name) => {
    const text = readFileSync(`tests/fixtures/kit/${name}.json`, 'utf8');

    test('opens once it has been moved, and is written under the new key alone', () => {
      const device = fakeStorage(Infinity, { [old]: text });
      expect(move(device)).toEqual([]);
      const store = new Store(device, fresh);
      expect(store.snapshot).toMatchObject({ keeping: 'kept', asides: [] });
      store.change(note('gõ tiếp'), true);
      expect([...device.raw.keys()]).toEqual([storageKey]);
      expect(device.getItem(storageKey)).toContain('gõ tiếp');
    });

    test('that finds no room is shown where it stands, opened from there and removed', () => {
      const device = fakeStorage(Infinity, { [old]: text });
      const store = new Store(device, fresh, { others: [old] });
      store.consent(true);
      const [aside] = store.snapshot.asides;
      expect(aside).toMatchObject({ key: old, text, cause: undefined });
      store.restore(aside!);
      expect(store.snapshot).toMatchObject({ asides: [], meeting: { id: 'buoi-theo-ten' } });
      expect([...device.raw.keys()]).toEqual([storageKey]);
    });
  },
);

describe('a window of an earlier version that is still open', () => {
  /** What that window would write: its state with one more change. */
  function writes(device: ReturnType<typeof fakeStorage>, state: Kept, name: string): Kept {
    const next = {
      ...state,
      ...nextAfter('cửa sổ cũ', [state]),
      meeting: note(name)(state.meeting),
    };
    device.setItem(old, JSON.stringify(next));
    return next;
  }

  function moved() {
    const device = fakeStorage();
    const before = new Store(device, fresh);
    before.consent(true);
    before.change(note('chung'));
    const text = device.getItem(storageKey)!;
    device.removeItem(storageKey);
    device.setItem(old, text);
    move(device);
    return { device, store: new Store(device, fresh), state: JSON.parse(text) as Kept };
  }

  test('is heard as any other window is, and both end with every word', () => {
    const { device, store, state } = moved();
    store.change(note('cửa sổ mới'));
    const next = writes(device, state, 'cửa sổ cũ');
    move(device);
    store.refresh();
    expect(notes(store)).toEqual(['chung', 'cửa sổ cũ', 'cửa sổ mới']);
    writes(device, next, 'lần hai');
    move(device);
    store.refresh();
    expect(notes(store)).toEqual(['chung', 'cửa sổ cũ', 'cửa sổ mới', 'lần hai'].toSorted());
    expect([...device.raw.keys()]).toEqual([storageKey]);
    expect(notes(new Store(device, fresh))).toEqual(notes(store));
  });

  test('wrote while no window of this version was open', () => {
    const { device, store, state } = moved();
    store.change(note('cửa sổ mới'));
    writes(device, state, 'cửa sổ cũ');
    move(device);
    const later = new Store(device, fresh);
    expect(notes(later)).toEqual(['chung', 'cửa sổ cũ', 'cửa sổ mới']);
    expect([...device.raw.keys()]).toEqual([storageKey]);
  });

  test('kept a meeting of its own: it stays beside the present one', () => {
    const { device, store } = moved();
    const other = new Store(fakeStorage(), fresh);
    other.consent(true);
    other.change(note('buổi khác'));
    const { meeting, archive } = other.snapshot;
    const kept: Kept = { version: 2, rev: 2, writers: { x: 2 }, meeting, archive };
    device.setItem(old, JSON.stringify(kept));
    move(device);
    store.refresh();
    expect(notes(store)).toEqual(['buổi khác', 'chung']);
  });

  test('wrote what cannot be read: it is told, and stays until the reader removes it', () => {
    const { device, store } = moved();
    device.setItem(old, '{"hỏng"');
    move(device);
    store.heard(beforeKey, device.getItem(beforeKey));
    expect(store.snapshot).toMatchObject({ keeping: 'kept', asides: [{ text: '{"hỏng"' }] });
    store.change(note('gõ tiếp'), true);
    expect([...device.raw.values()]).toContain('{"hỏng"');
    expect(store.wipe()).toBe(true);
    expect(device.raw.size).toBe(0);
  });
});

describe('in a folder', () => {
  const text = readFileSync('tests/fixtures/kit/stored-v2.json', 'utf8');

  test('nothing is kept whatever is done, and what earlier versions left can be saved and removed', () => {
    const device = fakeStorage(Infinity, { [old]: text, [`${old}-hong`]: '{"hỏng"' });
    const store = new Store(device, fresh, { isFolder: true, others: [old, `${old}-hong`] });
    expect(store.snapshot).toMatchObject({ keeping: 'folder', asides: [{ key: old }, {}] });
    const before = new Map(device.raw);
    store.consent(true);
    store.change(note('gõ'));
    store.replace(fresh());
    store.heard(storageKey, text);
    store.refresh();
    store.restore(store.snapshot.asides[0]!);
    expect(store.snapshot).toMatchObject({ keeping: 'folder', meeting: { id: 'buoi-theo-ten' } });
    expect(notes(store)).toContain('gõ');
    expect(device.raw).toEqual(before);
    expect(store.removeAside(`${old}-hong`)).toBe(true);
    expect(store.wipe()).toBe(true);
    expect(device.raw.size).toBe(0);
    expect(store.snapshot).toMatchObject({ keeping: 'folder', archive: [] });
  });
});

describe('a page that is left', () => {
  test('forgets all that was not kept, and asks again', () => {
    const store = new Store(fakeStorage(), fresh);
    store.consent(false);
    store.change(note('bí mật'));
    store.replace(note('buổi khác')(fresh()));
    store.forget();
    store.refresh();
    expect(store.snapshot).toMatchObject({ keeping: 'asking', archive: [] });
    expect(notes(store)).toEqual([]);
  });

  test('finds again what the device keeps, without what had no room', () => {
    const device = fakeStorage();
    const store = new Store(device, fresh);
    store.consent(true);
    store.change(note('đã lưu'));
    const { setItem } = device;
    device.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    store.change(note('không còn chỗ'));
    expect(store.snapshot.keeping).toBe('full');
    store.forget();
    device.setItem = setItem;
    store.refresh();
    expect(notes(store)).toEqual(['đã lưu']);
    expect(store.snapshot.keeping).toBe('kept');
  });
});
