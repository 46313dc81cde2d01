import { z } from 'zod';
import { basis, statement } from '#documents/evidence.ts';
import { pageFields } from '#base/page-fields.ts';
import { said } from '#base/field-words.ts';
import { dayOfYear } from '#rules/schema.ts';
import { templateId } from '#templates/schema.ts';
import { packId } from '#topic-packs/schema.ts';
import { topicId } from '#topics/schema.ts';

export const monthId = z
  .string()
  .regex(/^TH-(0[1-9]|1[0-2])$/, 'mã việc của tháng có dạng TH-01 đến TH-12');

/** What one month of the year asks of a cell: `content/months/*.yaml`. What every month asks stands in the procedure of the meeting. */
export const monthSchema = z.strictObject({
  id: monthId.meta(said.id),
  ...pageFields,
  basis,
  /** What to put on the agenda of the regular meeting. */
  agenda: z
    .array(statement)
    .min(2)
    .meta({ label: 'Đưa vào chương trình họp', help: 'Mỗi việc một câu có căn cứ.' }),
  /** What must be done before a certain time, beside the meeting. */
  deadlines: z
    .array(
      statement.extend({
        /** Where it falls on the same day each year. */
        day: dayOfYear.optional().meta({
          label: 'Ngày trong năm',
          help: 'Tháng viết trước: 04-30; bỏ trống nếu không có ngày cố định.',
        }),
      }),
    )
    .default([])
    .meta({ label: 'Thời hạn', help: 'Việc phải xong trước một mốc; mỗi mốc một câu có căn cứ.' }),
  /** Days that cells remember; everybody knows them, no document is cited. */
  anniversaries: z
    .array(
      z.strictObject({
        day: dayOfYear.meta({ label: 'Ngày trong năm', help: 'Tháng viết trước: 02-03.' }),
        name: z.string().min(3).meta({ label: 'Tên ngày', help: 'Như Thành lập Đảng.' }),
        /** True for a day of the lunar year. */
        lunar: z
          .boolean()
          .default(false)
          .meta({ label: 'Âm lịch', help: 'true nếu là ngày âm lịch.' }),
      }),
    )
    .default([])
    .meta({ label: 'Ngày lễ, ngày kỷ niệm', help: 'Mỗi ngày một mục.' }),
  procedures: z
    .array(z.string())
    .default([])
    .meta({ label: 'Quy trình', help: 'Mã các quy trình cần xem.', ref: 'procedure' }),
  templates: z
    .array(templateId)
    .default([])
    .meta({ label: 'Biểu mẫu', help: 'Mã các biểu mẫu cần dùng.', ref: 'template' }),
  topics: z
    .array(topicId)
    .default([])
    .meta({ label: 'Chuyên đề hợp với tháng', help: 'Mã các chuyên đề.', ref: 'topic' }),
  packs: z
    .array(packId)
    .default([])
    .meta({ label: 'Gói chuyên đề hợp với tháng', help: 'Mã các gói.', ref: 'pack' }),
  /** What is not known, told to the reader with whom to ask. */
  unknown: z.array(z.string().min(10)).default([]).meta(said.unknown),
});
export type Month = z.infer<typeof monthSchema>;

/** Number of a month, 1–12, as its id says. */
export const numberOf = ({ id }: Pick<Month, 'id'>): number => Number(id.slice(3));
