import { afterEach, describe, expect, test, vi } from 'vitest';
import { keptHere, stored } from '#base/device.ts';
import { oldNames } from '#base/old-keys.ts';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { FakeCaches } from './fake-caches.ts';
import { wipeCopies, wipedWords, wipeStorage } from './wipe.ts';

const origin = 'https://so-tay.example';

/** A storage that can be listed, with these texts. */
function storage(texts: Record<string, string>) {
  const fake = fakeStorage(Infinity, texts);
  return {
    ...fake,
    get length() {
      return fake.raw.size;
    },
    key: (i: number) => [...fake.raw.keys()][i] ?? null,
  };
}
const keysOf = (base: string, value = 'x') =>
  Object.fromEntries(
    [...oldNames, stored.before, stored.figures, 'moi-sau-nay'].map((n) => [
      `so-tay:${base}:${n}`,
      value,
    ]),
  );

describe('the storage', () => {
  test.each(['/', '/a/', '/b/'])('of %s is emptied whole, that of others is left', (base) => {
    const bases = ['/', '/a/', '/b/', '/a/b/'];
    const all = { ...Object.assign({}, ...bases.map((one) => keysOf(one))), khac: '1' } as Record<
      string,
      string
    >;
    const device = storage(all);
    const gone = wipeStorage(device, `so-tay:${base}:`);
    expect([...device.raw.keys()].filter((key) => key.startsWith(`so-tay:${base}:`))).toEqual([]);
    expect(device.raw.size).toBe(Object.keys(all).length - Object.keys(keysOf(base)).length);
    const words = keptHere.flatMap(({ name, words }) => (name ? [words] : []));
    expect(gone.map((one) => one.words).toSorted()).toEqual([...words, 'phần khác'].toSorted());
  });

  test.each([
    ['SecurityError', 'trình duyệt không cho xóa'],
    ['InvalidStateError', 'trình duyệt đang khóa'],
    ['UnknownError', 'trình duyệt báo lỗi UnknownError'],
  ])('that answers with %s is told so, and what went is told too', (name, cause) => {
    const device = storage({ 'so-tay:/:dau-tich': 'x', 'so-tay:/:hop-toi-nay': 'y' });
    const { removeItem } = device;
    const refusing = {
      ...device,
      length: 2,
      removeItem: (key: string) => {
        if (key.endsWith('nay')) throw new DOMException('', name);
        removeItem(key);
      },
    };
    const told = wipedWords(wipeStorage(refusing));
    expect(told).toContain(`: dấu tích. Chưa xóa được: buổi họp đã lưu (${cause}`);
    expect(told).not.toContain('Đã xóa hết');
  });

  test('that still holds the text afterwards is not called empty', () => {
    const device = {
      ...storage({ 'so-tay:/:dau-tich': 'x' }),
      length: 1,
      removeItem: () => undefined,
    };
    expect(wipeStorage(device)).toEqual([
      { words: 'dấu tích', why: expect.stringContaining('cửa sổ') },
    ]);
  });
});

describe('copies and worker', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  function browser() {
    const caches = new FakeCaches(origin);
    const workers = ['/', '/a/'].map((path) => ({
      scope: origin + path,
      unregister: async () =>
        workers.splice(
          workers.findIndex((one) => one.scope === origin + path),
          1,
        ).length > 0,
    }));
    vi.stubEnv('PROD', true);
    vi.stubGlobal('caches', caches);
    vi.stubGlobal('location', { href: `${origin}/ngoai-tuyen/`, protocol: 'https:' });
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => [...workers] } });
    return { caches, workers };
  }

  test('of this handbook go, those of a handbook beside it stay', async () => {
    const { caches, workers } = browser();
    for (const name of ['so-tay:/:chon', 'so-tay:/:hop:1', 'so-tay:/a/:chon', 'so-tay:/a/:hop:1'])
      await caches.open(name);
    expect((await wipeCopies()).map(({ why }) => why)).toEqual([undefined, undefined]);
    expect(await caches.keys()).toEqual(['so-tay:/a/:chon', 'so-tay:/a/:hop:1']);
    expect(workers.map(({ scope }) => scope)).toEqual([`${origin}/a/`]);
    expect(await wipeCopies()).toEqual([]);
  });

  test('that the browser refuses to remove are told by its cause', async () => {
    const { caches, workers } = browser();
    await caches.open('so-tay:/:chon');
    caches.delete = async () => {
      throw new DOMException('', 'SecurityError');
    };
    const gone = await wipeCopies();
    expect(gone.map(({ why }) => why)).toContain('trình duyệt không cho xóa');
    // The one did not keep the other from going.
    expect(workers.map(({ scope }) => scope)).toEqual([`${origin}/a/`]);
    expect(wipedWords(gone)).toMatch(
      /^Đã xóa khỏi máy này: phần mở trang.*Chưa xóa được: bản tải về/,
    );
  });

  test('that stand up again are not called gone', async () => {
    const { caches } = browser();
    await caches.open('so-tay:/:chon');
    caches.delete = async () => true;
    expect(wipedWords(await wipeCopies())).toContain('cửa sổ khác');
  });
});

test('where nothing stood, that is said', () =>
  expect(wipedWords([])).toMatch(/^Máy này không còn giữ gì/));
