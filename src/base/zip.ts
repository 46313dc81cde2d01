import { zipSync } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** The first day an archive can carry, in local time as the format wants it: the same bytes on every machine. */
const EPOCH = new Date(1980, 0, 1);

/** The files as one archive, in the given order; the same files always make the same bytes. */
export function zip(files: readonly ZipEntry[], level: 0 | 9): Uint8Array {
  return zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), {
    mtime: EPOCH,
    level,
  });
}
