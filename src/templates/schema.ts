import { z } from 'zod';
import { basis, statement } from '#documents/evidence.ts';
import { pageFields } from '#base/page-fields.ts';
import { type Condition, conditions } from './conditions.ts';
import { paperNames } from './papers.ts';
import { signers } from './signers.ts';
import { said } from '#base/field-words.ts';

export const templateId = z.string().regex(/^BM-\d{2}$/, 'mã biểu mẫu có dạng BM-02');

/** The name of a field, table, column or slot. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'tên trường viết thường, không dấu, nối bằng gạch');

/** One thing to fill in. */
export const templateField = z.strictObject({
  name: slug.meta({ label: 'Tên trong tệp', help: 'Chữ thường không dấu, nối bằng gạch.' }),
  label: z.string().min(2).meta({ label: 'Tên hiện ra', help: 'Chữ người điền nhìn thấy.' }),
  type: z.enum(['text', 'long-text', 'number', 'date', 'time', 'choice']).meta(said.type),
  /** What to write, shown beside the field on screen only. */
  hint: z.string().optional().meta({ label: 'Gợi ý', help: 'Nên viết gì vào đây.' }),
  options: z
    .array(z.string())
    .optional()
    .meta({ label: 'Các lựa chọn', help: 'Mỗi lựa chọn một dòng.' }),
});
export type TemplateField = z.infer<typeof templateField>;

/** When a block is on the paper that the kit makes: every condition must hold. A blank form always has it. */
const met = z.array(z.enum(Object.keys(conditions) as [Condition, ...Condition[]])).min(1);
const when = met.optional().meta({
  label: 'Chỉ có khi',
  help: 'Bỏ trống nếu khối luôn có; trang Chuẩn bị buổi họp bỏ khối khi có điều kiện không đúng.',
});

/** What code calls a table or a slot. */
const blockName = slug.meta({
  label: 'Tên trong tệp',
  help: 'Chữ thường không dấu, nối bằng gạch; máy tìm bảng, chỗ ghi thêm theo tên này.',
});

/** One column of a table. */
const column = z.strictObject({
  /** What code calls it; needed where code fills the table. */
  name: slug.optional().meta({
    label: 'Tên cột trong tệp',
    help: 'Cần cho bảng mà trang Chuẩn bị buổi họp điền; đổi chỗ cột thì tên đi theo cột.',
  }),
  title: z.string().min(1).meta(said.title),
  width: z
    .number()
    .int()
    .min(3)
    .max(90)
    .meta({ label: 'Bề rộng', help: 'Phần trăm bề rộng trang.' }),
});

/** One block of the paper, in order. `{ten-truong}` inside a text is the blank of that field. */
export const templateBlock = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading').meta(said.type),
    text: z.string().min(1).meta(said.text),
    when,
  }),
  z.strictObject({
    type: z.literal('subheading').meta(said.type),
    text: z.string().min(1).meta(said.text),
    when,
  }),
  z.strictObject({
    type: z.literal('text').meta(said.type),
    text: z.string().min(1).meta(said.text),
    when,
  }),
  z.strictObject({
    type: z.literal('list').meta(said.type),
    items: z.array(z.string().min(1)).min(1).meta(said.items),
    when,
  }),
  /** Dotted lines for writing by hand; the field they belong to fills them in Word. */
  z.strictObject({
    type: z.literal('lines').meta(said.type),
    field: slug.meta({ label: 'Chỗ điền', help: 'Tên trong tệp của chỗ điền.' }),
    count: z
      .number()
      .int()
      .min(1)
      .max(30)
      .meta({ label: 'Số dòng', help: 'Số dòng chấm để viết tay.' }),
    when,
  }),
  z.strictObject({
    type: z.literal('table').meta(said.type),
    name: blockName,
    columns: z.array(column).min(2).meta({ label: 'Các cột', help: 'Ít nhất hai cột.' }),
    /** Rows with given first cells; shorter rows are filled with blanks. */
    rows: z
      .array(z.array(z.string()))
      .default([])
      .meta({ label: 'Các dòng', help: 'Dòng có sẵn chữ.' }),
    /** Empty rows to write in, after the given ones. */
    blankRows: z
      .number()
      .int()
      .min(0)
      .max(40)
      .default(0)
      .meta({ label: 'Số dòng trống', help: 'Dòng trống để viết tay.' }),
    /** Given rows, counted from 1, that a meeting has only under conditions; a blank form has them all. */
    rowsWhen: z
      .array(
        z.strictObject({
          row: z.number().int().min(1).meta({ label: 'Dòng thứ', help: 'Đếm từ 1.' }),
          when: met.meta({
            label: 'Chỉ có khi',
            help: 'Mọi điều kiện phải đúng.',
          }),
        }),
      )
      .optional()
      .meta({ label: 'Dòng chỉ có khi', help: 'Dòng có sẵn mà buổi họp có khi không cần.' }),
    when,
  }),
  /** The place of lines that no blank holds, such as notes of a step without a field of its own; nothing on a blank form. */
  z.strictObject({
    type: z.literal('slot').meta(said.type),
    name: blockName,
  }),
]);
export type TemplateBlock = z.infer<typeof templateBlock>;

/** One form: `content/templates/*.mdx`. One source for the screen, the print and the Word file. */
export const templateSchema = z.strictObject({
  id: templateId.meta(said.id),
  ...pageFields,
  /** Which of the papers that code knows this form is; left out for all others. */
  paper: z.enum(paperNames).optional().meta({
    label: 'Là văn bản nào',
    help: 'Chỉ ghi khi trang Chuẩn bị buổi họp hoặc trang chủ dùng mẫu này; mỗi văn bản một mẫu.',
  }),
  /** The word printed large and centred on the paper: `BIÊN BẢN`. */
  heading: z.string().min(3).meta({ label: 'Tên văn bản, chữ in hoa', help: 'Như BIÊN BẢN.' }),
  /** The line below it, with blanks in braces. */
  subject: z
    .string()
    .optional()
    .meta({ label: 'Dòng dưới', help: 'Chỗ trống viết trong ngoặc nhọn: {ngay-hop}.' }),
  /** Sign for the number: `NQ` gives `Số …-NQ/CB`; left out where the paper carries none (minutes, lists). */
  sign: z
    .string()
    .regex(/^[A-ZĐ][A-Za-zĐ]{1,3}$/)
    .optional()
    .meta({ label: 'Ký hiệu', help: 'NQ cho “Số …-NQ/CB”; bỏ trống nếu văn bản không có số.' }),
  /** False for working papers that need no Party letterhead. */
  letterhead: z
    .boolean()
    .default(true)
    .meta({ label: 'Có tiêu đề Đảng', help: 'false cho tài liệu làm việc nội bộ.' }),
  fields: z
    .array(templateField)
    .min(1)
    .meta({ label: 'Các chỗ điền', help: 'Mỗi chỗ trống của mẫu một mục.' }),
  blocks: z
    .array(templateBlock)
    .min(1)
    .meta({ label: 'Các khối', help: 'Nội dung của mẫu, theo thứ tự.' }),
  /** `cell`: recipients and T/M CHI BỘ; `none`: nobody signs. */
  signature: z.enum(['cell', ...(Object.keys(signers) as (keyof typeof signers)[]), 'none']).meta({
    label: 'Ai ký',
    help: 'cell: chi bộ; minutes: biên bản; counting: kiểm phiếu; handover: hai bên giao, nhận; writer: người lập; applicant: người viết đơn; none: không ký.',
  }),
  /** "Nơi nhận" lines, without the last one ("Lưu Chi bộ"), which is added. */
  recipients: z
    .array(z.string())
    .default([])
    .meta({ label: 'Nơi nhận', help: 'Không ghi “Lưu Chi bộ”, dòng này tự có.' }),
  basis,
  /** What to know before filling it in, and where sources contradict each other. */
  notes: z
    .array(statement)
    .min(1)
    .meta({ label: 'Lưu ý', help: 'Điều cần biết trước khi điền; mỗi ý một câu có căn cứ.' }),
});
export type Template = z.infer<typeof templateSchema>;
