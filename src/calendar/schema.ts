import { z } from 'zod';
import { basis } from '../documents/evidence.ts';
import { day } from '../vietnamese/fields.ts';

export const holidayYearId = z.string().regex(/^NL-\d{4}$/, 'mã lịch nghỉ có dạng NL-2027');

/** `NL-2027` → `2027`. */
export const yearOfId = (id: string): string => id.slice(3);

/** What was announced for one year: `content/holidays/2027.yaml`. Whatever is left out stays a caution on every day it can reach. */
export const holidayYearSchema = z
  .strictObject({
    id: holidayYearId,
    /** The day on which somebody last compared it with the announcement. */
    reviewed: day,
    /** First and last day of the lunar new year, days in lieu not counted. */
    newYear: z.strictObject({ from: day, to: day }).optional(),
    /** The second day off of Quốc khánh. */
    secondDay: day.optional(),
    /** Working days given off, and the day that is worked for each; empty once it is known that there are none. */
    swaps: z.array(z.strictObject({ off: day, worked: day })).optional(),
    /** Any other day off of this year alone. */
    off: z.array(z.strictObject({ date: day, name: z.string().min(3) })).default([]),
    basis,
  })
  .superRefine(({ id, newYear, secondDay, swaps = [], off }, context) => {
    const year = yearOfId(id);
    const days: [PropertyKey[], string | undefined][] = [
      [['newYear', 'from'], newYear?.from],
      [['newYear', 'to'], newYear?.to],
      [['secondDay'], secondDay],
      ...swaps.flatMap((swap, i): [PropertyKey[], string][] => [
        [['swaps', i, 'off'], swap.off],
        [['swaps', i, 'worked'], swap.worked],
      ]),
      ...off.map(({ date }, i): [PropertyKey[], string] => [['off', i, 'date'], date]),
    ];
    for (const [path, date] of days)
      if (date && !date.startsWith(`${year}-`))
        context.addIssue({ code: 'custom', path, message: `ngày này không thuộc năm ${year}` });
  });
export type HolidayYear = z.infer<typeof holidayYearSchema>;
