import { devicePrefix } from '#base/device-key.ts';

/** How much of the handbook a copy holds: what a meeting needs (`hop`), or everything (`tat-ca`). */
export type Scope = 'hop' | 'tat-ca';

/** One file of a copy: path below the base (a page's path ends with `/`), bytes, hash (see `hashOf`). */
export type CopyFile = readonly [path: string, bytes: number, hash: string];

/** What one version of a copy consists of; written by the build. `version` changes with any of the files. */
export interface CopyList {
  version: string;
  scope: Scope;
  bytes: number;
  files: CopyFile[];
}

/** The newest version of each copy, small enough to be asked for often. */
export type Versions = Record<Scope, { version: string; bytes: number; files: number }>;

/** Where the build writes what this folder reads, below the base. */
export const paths = {
  worker: 'ngoai-tuyen.js',
  versions: 'ngoai-tuyen/ban.json',
  ids: 'ngoai-tuyen/ma.json',
  list: (scope: Scope): string => `ngoai-tuyen/${scope}.json`,
};

/** The cache that holds one version of a copy. */
export const copyCache = (
  base: string,
  { scope, version }: Pick<CopyList, 'scope' | 'version'>,
): string => `${devicePrefix(base)}${scope}:${version}`;

/** What a cache of this name holds. */
export function copyOf(cache: string): { scope: Scope; version: string } {
  const [version = '', scope] = cache.split(':').reverse();
  return { scope: scope === 'hop' ? 'hop' : 'tat-ca', version };
}

/** Caches that an earlier kind of worker of this site has left. */
export const isLegacy = (cache: string): boolean => /^so-tay-(ban-|da-doc$)/.test(cache);

/** SHA-256 in base64, cut to 96 bits: enough to tell two files apart, and it keeps the lists short. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, 16);
}

/** Pages whose scripts and data must be of their own version: with any copy they come from the copy. */
export const isKit = (path: string, base: string): boolean =>
  path.startsWith(`${base}hop-toi-nay/`);
