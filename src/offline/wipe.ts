import { devicePrefix } from '#base/device-key.ts';
import { deviceStorage, isFolder, type KeptThing, keptHere, rawStorage } from '#base/device.ts';
import { href } from '#base/href.ts';
import { oldKeysIn } from '#base/old-keys.ts';
import { canKeep, copies, endFetching, removeWorkers, workersHere } from './register.ts';

/** What became of one thing that stood on the device; `why` is there where it could not be removed. */
export interface Gone {
  words: string;
  why?: string;
}

const again = 'có cửa sổ khác vừa ghi lại; đóng các cửa sổ khác của sổ tay này rồi xóa lần nữa';

/** Why something could not be removed, by what the browser said. */
function causeOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (['SecurityError', 'NotAllowedError'].includes(name)) return 'trình duyệt không cho xóa';
  if (name === 'InvalidStateError')
    return 'trình duyệt đang khóa phần này; tải lại trang rồi xóa lần nữa';
  return `trình duyệt báo lỗi ${name || String(error)}`;
}

/** What a storage key is called to the reader. */
function nameOf(key: string, prefix: string): string {
  const name = key.slice(prefix.length);
  const fits = keptHere.filter((one) => one.name !== undefined && name.startsWith(one.name));
  const [longest] = fits.sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0));
  return longest?.words ?? 'phần khác';
}

type Wipeable = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

/** Removes all that this handbook has in a storage, and nothing of others. */
export function wipeStorage(
  storage: Wipeable | undefined = deviceStorage(),
  prefix = devicePrefix(href('/')),
): Gone[] {
  if (!storage) return wipeFolder();
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  const own = keys.filter((key) => key.startsWith(prefix));
  return removed(storage, own, prefix);
}

/** A page from a folder keeps nothing, but earlier versions did. */
function wipeFolder(): Gone[] {
  const storage = isFolder() ? rawStorage() : undefined;
  return storage ? removed(storage, oldKeysIn(storage), '') : [];
}

function removed(storage: Wipeable, keys: readonly string[], prefix: string): Gone[] {
  const gone = keys.map((key): Gone => {
    const words = nameOf(key, prefix);
    try {
      storage.removeItem(key);
      return storage.getItem(key) === null ? { words } : { words, why: again };
    } catch (error) {
      return { words, why: causeOf(error) };
    }
  });
  const isFirst = ({ words, why }: Gone, i: number) =>
    gone.findIndex((one) => one.words === words && one.why === why) === i;
  return gone.filter(isFirst);
}

/** Removes the copies for use without a network and what serves them; each on its own, whatever becomes of the other. */
export async function wipeCopies(): Promise<Gone[]> {
  if (!canKeep()) return [];
  await endFetching();
  const gone: Gone[] = [];
  // The worker first: without it nothing writes into a copy any more.
  for (const [place, { stand, remove }] of removals) {
    const { words } = keptHere.find((one) => one.place === place) ?? { words: 'phần khác' };
    try {
      if ((await stand()).length === 0) continue;
      await remove();
      gone.push((await stand()).length > 0 ? { words, why: again } : { words });
    } catch (error) {
      gone.push({ words, why: causeOf(error) });
    }
  }
  return gone;
}

const removals: [
  KeptThing['place'],
  { stand: () => Promise<readonly unknown[]>; remove: () => Promise<void> },
][] = [
  ['worker', { stand: workersHere, remove: removeWorkers }],
  ['caches', { stand: () => copies().everything(), remove: () => copies().remove() }],
];

/** Says item by item what was removed and what was not. */
export function wipedWords(gone: readonly Gone[]): string {
  const done = gone.filter(({ why }) => !why).map(({ words }) => words);
  const failed = gone.filter(({ why }) => why).map(({ words, why }) => `${words} (${why})`);
  const left = failed.length > 0 ? `Chưa xóa được: ${failed.join('; ')}.` : '';
  if (done.length > 0)
    return [`Đã xóa ${left ? '' : 'hết '}khỏi máy này: ${done.join(', ')}.`, left]
      .filter(Boolean)
      .join(' ');
  return left || 'Máy này không còn giữ gì của sổ tay này.';
}
