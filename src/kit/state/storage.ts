import { deviceKey, stored, unreadableNames } from '#base/device.ts';
import { type Cause, readKept } from './read.ts';
import type { Kept } from './schema.ts';

/** Where the kit keeps a meeting on this device. */
export const storageKey = deviceKey(stored.meetings);

/** Where the text of a window of an earlier version waits to be taken in. */
export const beforeKey = deviceKey(stored.before);

/** Where texts that cannot be read are put, each in a place of its own. */
const asideKeys = unreadableNames.map(deviceKey);

/** How storing went: `full` has no room, `forbidden` is refused by the browser, `occupied` would destroy a text that cannot be read. */
export type Written = 'kept' | 'full' | 'forbidden' | 'occupied';

/** Whether what is entered is being kept; `asking`: the reader has not decided yet, `refused`: the reader said no, `folder`: a page from a folder keeps nothing. */
export type Keeping = 'asking' | 'refused' | 'folder' | Written;

/** Local storage, as far as the kit uses it. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A text on the device that cannot be read. It is never overwritten; the reader can save it as a file. */
export interface Aside {
  key: string;
  text: string;
  /** Undefined where this version reads it after all, see `kept`. */
  cause: Cause | undefined;
  /** What it says, where an earlier version had put it aside and this one can read it. */
  kept: Kept | undefined;
}

/** What stands on the device at the kit's own place. */
export type Found = { text: null } | { text: string; kept: Kept } | { text: string; cause: Cause };

/** Looks for a kept meeting. Throws nothing: a device that lets nothing be read has nothing. */
export function look(storage: DeviceStorage): Found {
  const text = getText(storage, storageKey);
  return text === null ? { text } : { text, ...readKept(text) };
}

/** Every text that the kit does not work on: those put aside, one that cannot be read at the kit's own place, and those under `others`. */
export function asides(storage: DeviceStorage, others: readonly string[] = []): Aside[] {
  return [storageKey, beforeKey, ...asideKeys, ...others].flatMap((key) => {
    const text = getText(storage, key);
    if (text === null) return [];
    const read = readKept(text);
    const kept = 'kept' in read ? read.kept : undefined;
    if ([storageKey, beforeKey].includes(key) && kept) return [];
    return [{ key, text, cause: 'cause' in read ? read.cause : undefined, kept }];
  });
}

/**
 * Frees the kit's place by putting a text that cannot be read under a key of its own; false where it has to stay.
 * What a later version wrote stays as well: that version looks for it there.
 */
export function putAside(storage: DeviceStorage, text: string, cause: Cause): boolean {
  if (cause.kind === 'ahead') return false;
  try {
    const known = asideKeys.find((key) => storage.getItem(key) === text);
    const free = known ?? asideKeys.find((key) => storage.getItem(key) === null);
    if (!free) return false;
    storage.setItem(free, text);
    if (storage.getItem(free) !== text) return false;
    storage.removeItem(storageKey);
    return true;
  } catch {
    return false;
  }
}

/** Puts a meeting on the storage and says how that went. */
export function write(storage: DeviceStorage, kept: Kept): Written {
  try {
    storage.setItem(storageKey, JSON.stringify(kept));
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'forbidden';
  }
}

/** Removes one text; false where the browser refuses. */
export function remove(storage: DeviceStorage, key: string): boolean {
  try {
    storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Removes everything the kit has put on this device; false where the browser refuses. */
export const wipe = (storage: DeviceStorage, others: readonly string[] = []): boolean =>
  [storageKey, beforeKey, ...asideKeys, ...others].every((key) => remove(storage, key));

/** The text under a key; a device that refuses to be read is as good as empty. */
export function getText(storage: DeviceStorage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

const fullNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (fullNames.includes(error.name) || error.code === 22);
