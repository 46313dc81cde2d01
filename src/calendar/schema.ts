import { z } from 'zod';
import { basis } from '#documents/evidence.ts';
import { day } from '#base/fields.ts';
import { said } from '#base/field-words.ts';

export const holidayYearId = z.string().regex(/^NL-\d{4}$/, 'mã lịch nghỉ có dạng NL-2027');

/** `NL-2027` → `2027`. */
export const yearOfId = (id: string): string => id.slice(3);

/** What was announced for one year: `content/holidays/2027.yaml`. Whatever is left out stays a caution on every day it can reach. */
export const holidayYearSchema = z
  .strictObject({
    id: holidayYearId.meta(said.id),
    /** The day on which somebody last compared it with the announcement. */
    reviewed: day.meta(said.reviewed),
    /** First and last day of the lunar new year, days in lieu not counted. */
    newYear: z
      .strictObject({
        from: day.meta({ label: 'Từ ngày', help: 'Ngày nghỉ đầu tiên.' }),
        to: day.meta({ label: 'Đến ngày', help: 'Ngày nghỉ cuối cùng.' }),
      })
      .optional()
      .meta({
        label: 'Nghỉ Tết Nguyên đán',
        help: 'Ngày đầu và ngày cuối của kỳ nghỉ theo luật, không tính ngày nghỉ bù.',
      }),
    /** The second day off of Quốc khánh. */
    secondDay: day
      .optional()
      .meta({ label: 'Ngày nghỉ thứ hai của Quốc khánh', help: 'Ngày 01/9 hoặc 03/9.' }),
    /** Working days given off, and the day that is worked for each; empty once it is known that there are none. */
    swaps: z
      .array(
        z.strictObject({
          off: day.meta({ label: 'Ngày được nghỉ', help: 'Ngày làm việc được nghỉ.' }),
          worked: day.meta({ label: 'Ngày làm bù', help: 'Ngày nghỉ hằng tuần phải đi làm thay.' }),
        }),
      )
      .optional()
      .meta({
        label: 'Ngày hoán đổi',
        help: 'Mỗi ngày làm việc được nghỉ một dòng; không hoán đổi thì ghi [].',
      }),
    /** Any other day off of this year alone. */
    off: z
      .array(
        z.strictObject({
          date: day.meta(said.date),
          name: z
            .string()
            .min(3)
            .meta({ label: 'Tên ngày nghỉ', help: 'Như Ngày Văn hóa Việt Nam.' }),
        }),
      )
      .default([])
      .meta({ label: 'Ngày nghỉ khác', help: 'Ngày nghỉ chỉ có trong năm này.' }),
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
