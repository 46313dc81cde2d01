import { upgraded } from './migrate.ts';
import { type Kept, keptSchema } from './schema.ts';

/** Where the kit keeps a meeting on this device. */
export const storageKey = 'hop-toi-nay';

/** Whether what is entered is being kept; `asking`: the reader has not decided yet. */
export type Keeping = 'asking' | 'kept' | 'refused' | 'full' | 'forbidden';

/** The part of `Storage` that the kit uses. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What stands on the shelf: a meeting, nothing, or something that cannot be read (kept aside, never thrown away). */
export type Found = { kept: Kept } | { kept?: undefined; damaged?: string };

/** Looks for a kept meeting. A damaged one is put aside under another key, so that a new one cannot overwrite it. */
export function read(shelf: Shelf): Found {
  const raw = shelf.getItem(storageKey);
  if (raw === null) return {};
  try {
    const parsed = keptSchema.safeParse(upgraded(JSON.parse(raw)));
    if (parsed.success) return { kept: parsed.data };
  } catch {
    // Not even JSON; treated like any other damage below.
  }
  shelf.setItem(`${storageKey}-hong`, raw);
  return { damaged: raw };
}

/** Puts a meeting on the shelf and says how that went. */
export function write(shelf: Shelf, kept: Kept): Keeping {
  try {
    shelf.setItem(storageKey, JSON.stringify(kept));
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'forbidden';
  }
}

/** Removes everything the kit has put on this device. */
export function wipe(shelf: Shelf): void {
  shelf.removeItem(storageKey);
  shelf.removeItem(`${storageKey}-hong`);
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.code === 22);

/** The device's own shelf; undefined where the browser forbids it. */
export function deviceShelf(): Shelf | undefined {
  try {
    const shelf = globalThis.localStorage;
    shelf.getItem(storageKey);
    return shelf;
  } catch {
    return undefined;
  }
}
