import type { Copies } from '../copies.ts';
import { copyCache, copyOf, type Versions } from '../manifest.ts';

/** What the device holds of the whole handbook, beside what the site offers. */
export type State =
  | { name: 'none' }
  | { name: 'begun'; held: number }
  | { name: 'held'; bytes: number | undefined }
  | { name: 'newer' }
  | { name: 'ready' };

const isWhole = (name: string | undefined): name is string =>
  name !== undefined && copyOf(name).scope === 'tat-ca';

/** Works out the state; `offered` is absent without a network. */
export async function stateOf(copies: Copies, offered: Versions | undefined): Promise<State> {
  const { current, next } = await copies.choice();
  const newest =
    offered && copyCache(copies.base, { scope: 'tat-ca', version: offered['tat-ca'].version });
  if (isWhole(next) && (!newest || next === newest)) return { name: 'ready' };
  if (isWhole(current)) {
    if (newest && newest !== current) return { name: 'newer' };
    return { name: 'held', bytes: (await copies.listOf(current))?.bytes };
  }
  const held = newest ? await heldBytes(copies, newest) : 0;
  return held > 0 ? { name: 'begun', held } : { name: 'none' };
}

/** How much of a version that is not whole has arrived. */
async function heldBytes(copies: Copies, name: string): Promise<number> {
  if (!(await copies.caches.has(name))) return 0;
  const cache = await copies.caches.open(name);
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const files = (await copies.listOf(name))?.files ?? [];
  return files
    .filter(([path]) => held.has(copies.base + path))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
}
