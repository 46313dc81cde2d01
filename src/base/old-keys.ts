import { devicePrefix } from './device-key.ts';
import { deviceKey, deviceStorage, stored, unreadableNames } from './device.ts';
import { href } from './href.ts';

/** A storage, as far as moving needs it. */
export type Movable = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const lists: string[] = [stored.ticks, stored.queries];

/** Every name that earlier versions used as it is, without a base. */
export const oldNames: readonly string[] = [
  stored.meetings,
  ...unreadableNames,
  ...lists,
  stored.theme,
];

/** The old keys that stand on a device. */
export const oldKeysIn = (storage: Movable): string[] =>
  oldNames.filter((name) => storage.getItem(name) !== null);

/**
 * Old keys say nothing of whose they are. Caches do: whoever kept a meeting got a copy for use without a network, under
 * the handbook's base. Where only other handbooks of this host have left copies, the old keys are left for them;
 * otherwise the handbook that is opened first takes them, whole, so that nothing is lost in any case.
 */
export function areOurs(caches: readonly string[], base: string): boolean {
  const copies = caches.filter((name) => name.startsWith('so-tay:'));
  return copies.length === 0 || copies.some((name) => name.startsWith(devicePrefix(base)));
}

/**
 * Gives each old key the name that it has now and returns the keys that had to stay. Nothing is overwritten: lists are
 * joined, a meeting that an older window wrote since is put beside the one of now, for the kit to take in.
 */
export function moveOldKeys(storage: Movable, key: (name: string) => string): string[] {
  return oldKeysIn(storage).filter((name) => {
    const old = storage.getItem(name);
    const place = old === null ? undefined : placeFor(storage, key, name, old);
    return place === undefined || !isMoved(storage, name, place);
  });
}

type Place = { key: string; text: string };

/** Where an old text goes, and what stands there then; undefined where no place is free. */
function placeFor(
  storage: Movable,
  key: (name: string) => string,
  name: string,
  old: string,
): Place | undefined {
  const own = storage.getItem(key(name));
  if (own === null || own === old) return { key: key(name), text: old };
  if (lists.includes(name)) return { key: key(name), text: joined(own, old) };
  if (name === stored.theme) return { key: key(name), text: own };
  const beside = name === stored.meetings ? [stored.before] : unreadableNames;
  const free = beside.map(key).find((one) => [null, old].includes(storage.getItem(one)));
  return free === undefined ? undefined : { key: free, text: old };
}

/** Two lists of words in one; a text that is none gives way. */
function joined(own: string, old: string): string {
  const words = [own, old].flatMap((text) => {
    try {
      const value: unknown = JSON.parse(text);
      return Array.isArray(value) ? (value as unknown[]) : [];
    } catch {
      return [];
    }
  });
  return JSON.stringify([...new Set(words)]);
}

/** A full device has no room for both: the old text then makes way for the new one, and comes back where even that fails. */
function isMoved(storage: Movable, name: string, { key, text }: Place): boolean {
  const old = storage.getItem(name) ?? '';
  try {
    storage.setItem(key, text);
    storage.removeItem(name);
    return true;
  } catch {
    // Tried once more below.
  }
  try {
    storage.removeItem(name);
    storage.setItem(key, text);
    return true;
  } catch {
    try {
      storage.setItem(name, old);
    } catch {
      // It stood there a moment ago: there is room for it.
    }
    return false;
  }
}

/** Whether an old key is one of the kit. */
export const isOfKit = (name: string): boolean => name.startsWith(stored.meetings);

/** Moves what earlier versions kept on this device, once and before anything reads it; gives the keys that had to stay. */
export async function takeOver(): Promise<string[]> {
  const storage = deviceStorage();
  if (!storage || oldKeysIn(storage).length === 0) return [];
  const names = await globalThis.caches?.keys().catch(() => []);
  return areOurs(names ?? [], href('/')) ? moveOldKeys(storage, deviceKey) : [];
}
