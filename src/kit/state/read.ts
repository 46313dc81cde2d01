import { isAhead, upgraded } from './migrate.ts';
import { type Kept, keptSchema } from './schema.ts';

/** Why a text cannot be read: cut off, of another shape (with the place), or written by a later version. */
export type Cause = { kind: 'broken' } | { kind: 'unfit'; place: string } | { kind: 'ahead' };

/** What came of reading the text of a device. */
export type Reading = { kept: Kept } | { cause: Cause };

/** Reads what stands on the device, of this version, an earlier one or, as far as it is understood, a later one. */
export function readKept(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { cause: { kind: 'broken' } };
  }
  const read = keptSchema.safeParse(upgraded(value));
  if (read.success) return { kept: read.data };
  return { cause: causeOf(value, read.error.issues[0]?.path ?? []) };
}

/** Why the schema refused a value, where it first met something else than expected. */
export const causeOf = (value: unknown, path: readonly PropertyKey[]): Cause =>
  isAhead(value) ? { kind: 'ahead' } : { kind: 'unfit', place: path.join(' › ') };
