import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isSystemFile } from '../read/file-names.ts';
import { type Addresses, addressesSchema } from './addresses.ts';
import { jsonText } from '../read/json-text.ts';

/** Folders whose files have names of their own in every build, and files that hosts read and nobody opens. */
const inner = /^\/(tai-nguyen|pagefind|tim)\/|^\/_/;

/** Addresses that a built site answers, in order: folders for pages, names for files. */
export async function builtAddresses(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length))
    .map((name) => `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .filter((address) => !inner.test(address) && !isSystemFile(address.slice(1)))
    .sort();
}

/** Reads the recorded addresses; a missing file records none, a damaged one throws. */
export const readAddresses = async (file: string): Promise<Addresses> =>
  addressesSchema.parse(JSON.parse(await jsonText(file)));

/** Writes the recorded addresses, one a line. */
export const writeAddresses = (file: string, addresses: Addresses): Promise<void> =>
  writeFile(file, `${JSON.stringify(addresses, null, 2)}\n`);
