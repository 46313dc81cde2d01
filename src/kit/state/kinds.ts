import * as z from 'zod/mini';
import { isoDay } from '#base/dates.ts';

// Zod would try to compile checks with `new Function`, which the policy of these pages forbids and reports.
z.config({ jitless: true });

/**
 * What the fields of a meeting are. On the device everything is taken that the kit ever wrote there; a file comes from
 * anywhere, so each kind has a pattern or a bound, far beyond what a meeting needs, and says in Vietnamese what it asks for.
 */
export interface Kinds {
  /** What tells an item from others, and stands in files made of it. */
  id: z.ZodMiniString;
  /** Words on one line: a name, a place. */
  line: z.ZodMiniString;
  /** Words of any length: notes, drafts. */
  long: z.ZodMiniString;
  /** A day `2026-11-24`, or none. */
  day: z.ZodMiniString;
  /** A time `19:30`, or none. */
  time: z.ZodMiniString;
  /** A number of people, ballots or minutes. */
  count: z.ZodMiniNumber;
  /** A number of minutes or points, in whole or in part. */
  amount: z.ZodMiniNumber;
  /** A moment or a length of time. */
  ms: z.ZodMiniNumber;
  /** A list of so many items at most. */
  list: <T extends z.core.SomeType>(item: T, most: number) => z.ZodMiniArray<T>;
  /** A table by id: of a step, a form, a blank. */
  table: <T extends z.core.SomeType>(item: T) => z.ZodMiniRecord<z.ZodMiniString, T>;
}

const count = z
  .number()
  .check(
    z.int({ error: 'phải là số nguyên' }),
    z.nonnegative({ error: 'là số âm' }),
    z.lte(100_000, { error: 'là số lớn quá mức' }),
  );

/** What stands on this device: its own writing. */
export const onDevice: Kinds = {
  id: z.string(),
  line: z.string(),
  long: z.string(),
  day: z.string(),
  time: z.string(),
  count,
  amount: z.number(),
  ms: z.number(),
  list: (item) => z.array(item),
  table: (item) => z.record(z.string(), item),
};

const number = (most: number): string => most.toLocaleString('vi');
const upTo = (most: number) =>
  z.string().check(z.maxLength(most, { error: `dài quá ${number(most)} ký tự` }));
const shaped = (pattern: RegExp, error: string) => z.string().check(z.regex(pattern, { error }));
// A check of its own: how large a number may be is no part of the frozen shape.
const within = (most: number) =>
  z.number().check(z.refine((n) => Math.abs(n) <= most, { error: 'là số lớn quá mức' }));

/** What stands in a file. */
export const inFile: Kinds = {
  id: shaped(/^[\w-]{1,64}$/, 'chỉ được có chữ không dấu, số và dấu gạch, không quá 64 ký tự'),
  line: upTo(10_000),
  long: upTo(1_000_000),
  day: z
    .string()
    .check(
      z.refine((day) => day === '' || isoDay.test(day), { error: 'phải là ngày, như 2026-11-24' }),
    ),
  time: shaped(/^$|^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'phải là giờ, như 19:30'),
  count,
  amount: within(100_000),
  ms: within(100_000_000_000_000),
  list: (item, most) =>
    z.array(item).check(z.maxLength(most, { error: `có quá ${number(most)} mục` })),
  table: (item) =>
    z
      .record(z.string().check(z.maxLength(200, { error: 'có tên dài quá 200 ký tự' })), item)
      .check(z.refine((table) => Object.keys(table).length <= 2000, { error: 'có quá 2.000 mục' })),
};
