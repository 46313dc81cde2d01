import { devicePrefix } from './device-key.ts';
import { href } from './href.ts';

/** Names of all that the site may store on a device, without their base. */
export const stored = {
  /** Meetings of the kit. */
  meetings: 'hop-toi-nay',
  /** Texts of the kit that could not be read. */
  unreadable: 'hop-toi-nay-hong',
  /** A meeting that a window of an earlier version still wrote under its old key. */
  before: 'hop-toi-nay-truoc',
  ticks: 'dau-tich',
  /** Figures that a cell typed into packs of topics. */
  figures: 'so-lieu-goi',
  queries: 'tim-kiem-gan-day',
  /** Read in `public/giao-dien.js` as well. */
  theme: 'giao-dien',
} as const;

/** Names of the places for texts of the kit that could not be read, in the order in which they are filled. */
export const unreadableNames: readonly string[] = Array.from(
  { length: 20 },
  (_, i) => `${stored.unreadable}${i ? `-${i + 1}` : ''}`,
);

/** Something that the site may keep on a device, in the reader's words. */
export interface KeptThing {
  place: 'storage' | 'caches' | 'worker';
  /** Names of storage keys begin with this; the longest that fits holds. */
  name?: string;
  words: string;
}

/** Everything that the site may keep on a device, each only after the reader asked for it. */
export const keptHere: readonly KeptThing[] = [
  { place: 'storage', name: stored.meetings, words: 'buổi họp đã lưu' },
  { place: 'storage', name: stored.unreadable, words: 'phần cũ không đọc được' },
  { place: 'storage', name: stored.ticks, words: 'dấu tích' },
  { place: 'storage', name: stored.figures, words: 'số liệu gõ vào gói chuyên đề' },
  { place: 'storage', name: stored.queries, words: 'từ khóa đã tìm' },
  { place: 'storage', name: stored.theme, words: 'giao diện đã chọn' },
  { place: 'caches', words: 'bản tải về để dùng khi không có mạng' },
  { place: 'worker', words: 'phần mở trang khi không có mạng' },
];

/** The key of a name, for this handbook alone. */
export const deviceKey = (name: string): string => devicePrefix(href('/')) + name;

/**
 * Where things may be stored; undefined where the browser forbids it. In a copy that is opened from a folder nothing
 * ever is: all folders share one storage there, and any file opened on the device can read it.
 */
export const deviceStorage = (): Storage | undefined => (isFolder() ? undefined : rawStorage());

/** Whether the page was opened from a folder. */
export const isFolder = (): boolean => globalThis.location?.protocol === 'file:';

/** The browser's storage as it is, also for a page from a folder: there only to find and remove what earlier versions left. */
export function rawStorage(): Storage | undefined {
  try {
    const storage = globalThis.localStorage;
    storage.getItem(stored.meetings);
    return storage;
  } catch {
    return undefined;
  }
}

let settling: Promise<unknown> | undefined;

/** Resolves once what earlier versions kept, under keys without a base, stands where this one looks for it. */
export function settled(): Promise<unknown> {
  const names = Object.values(stored);
  const isOld = (key: string) => names.some((name) => key.startsWith(name));
  settling ??= Object.keys(deviceStorage() ?? {}).some(isOld)
    ? import('./old-keys.ts').then(({ takeOver }) => takeOver()).catch(() => undefined)
    : Promise.resolve();
  return settling;
}
