import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The file in which an adopted handbook keeps where it came from. */
export const originFile = 'origin.json';

/** Where an adopted handbook came from: written by `adopt`, renewed by `upgrade`, read by nothing else. */
export const originSchema = z.strictObject({
  /** The version of the code, as its CHANGELOG has it. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The commit that it was; left out where it came from no repository. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  /** Files of the code as they came, by path: what git calls each of them. Whatever is else now was changed here. */
  files: z.record(z.string(), z.string()),
  /** What each form printed as it came, by id. */
  frames: z.record(z.string(), z.string()),
});
export type Origin = z.infer<typeof originSchema>;

/** What git calls a file with these bytes. */
export const blobOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** Files of a folder, by path, with what git calls them. */
export async function blobsIn(
  folder: string,
  files: readonly string[],
): Promise<Map<string, string>> {
  const blobs = new Map<string, string>();
  for (const file of files) blobs.set(file, blobOf(await readFile(join(folder, file))));
  return blobs;
}

/** The record of a handbook; undefined where there is none, as before 0.3.0. A damaged one throws. */
export async function readOrigin(folder: string): Promise<Origin | undefined> {
  const text = await readFile(join(folder, originFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : originSchema.parse(JSON.parse(text));
}

/** The text of the record, one file a line. */
export const originText = (origin: Origin): string => `${JSON.stringify(origin, null, 2)}\n`;
