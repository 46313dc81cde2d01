import type { DeviceStorage } from '#kit/state/storage.ts';

/** A storage in memory with room for so many letters in all, as a browser counts them. */
export function fakeStorage(room = Infinity, start: Record<string, string> = {}) {
  const raw = new Map(Object.entries(start));
  const used = () => [...raw].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const fake: DeviceStorage & { raw: Map<string, string> } = {
    raw,
    getItem: (key) => raw.get(key) ?? null,
    removeItem: (key) => void raw.delete(key),
    setItem: (key, value) => {
      const before = raw.get(key);
      raw.set(key, value);
      if (used() <= room) return;
      if (before === undefined) raw.delete(key);
      else raw.set(key, before);
      throw new DOMException('no room', 'QuotaExceededError');
    },
  };
  return fake;
}
