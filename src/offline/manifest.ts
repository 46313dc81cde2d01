/** One file that is kept for use without a network, with the hash that tells its version. */
export interface KeptFile {
  url: string;
  hash: string;
}

/** What the service worker keeps from the start. `version` changes with any of the files. */
export interface Manifest {
  version: string;
  /** Path under which the site is served, with a slash at its end. */
  base: string;
  files: KeptFile[];
}

/** Caches of this site begin with this. */
export const cachePrefix = 'so-tay-';

/** Pages that were read, each with the styles and scripts it needs. Lives on through versions. */
export const readCache = `${cachePrefix}da-doc`;

/** The cache that holds one version of the kept files, all of them or none. */
export const versionCache = ({ version }: Manifest): string => `${cachePrefix}ban-${version}`;

/** Parts of the site that work without a network after one visit, as paths below the base. */
export const keptPaths = ['hop-toi-nay/', 'bieu-mau/'];

/** Pages whose version must be that of their scripts and data: always answered from the kept files. */
export const isKit = (path: string, base: string): boolean =>
  path.startsWith(`${base}hop-toi-nay/`);
