import { z } from 'zod';
import { basis, statement } from '../documents/evidence.ts';
import { pageFields } from '../vietnamese/page-fields.ts';
import { type Condition, conditions } from './conditions.ts';
import { paperNames } from './papers.ts';
import { signers } from './signers.ts';

export const templateId = z.string().regex(/^BM-\d{2}$/, 'mã biểu mẫu có dạng BM-02');

/** The name of a field, table, column or slot. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'tên trường viết thường, không dấu, nối bằng gạch');

/** One thing to fill in. */
export const templateField = z.strictObject({
  name: slug,
  label: z.string().min(2),
  type: z.enum(['text', 'long-text', 'number', 'date', 'time', 'choice']),
  /** What to write, shown beside the field on screen only. */
  hint: z.string().optional(),
  options: z.array(z.string()).optional(),
});
export type TemplateField = z.infer<typeof templateField>;

/** When a block is on the paper that the kit makes: every condition must hold. A blank form always has it. */
const when = z
  .array(z.enum(Object.keys(conditions) as [Condition, ...Condition[]]))
  .min(1)
  .optional();

/** One column of a table. */
const column = z.strictObject({
  /** What code calls it; needed where code fills the table. */
  name: slug.optional(),
  title: z.string().min(1),
  width: z.number().int().min(3).max(90),
});

/** One block of the paper, in order. `{ten-truong}` inside a text is the blank of that field. */
export const templateBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), text: z.string().min(1), when }),
  z.strictObject({ type: z.literal('subheading'), text: z.string().min(1), when }),
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), when }),
  z.strictObject({ type: z.literal('list'), items: z.array(z.string().min(1)).min(1), when }),
  /** Dotted lines for writing by hand; the field they belong to fills them in Word. */
  z.strictObject({
    type: z.literal('lines'),
    field: slug,
    count: z.number().int().min(1).max(30),
    when,
  }),
  z.strictObject({
    type: z.literal('table'),
    name: slug,
    columns: z.array(column).min(2),
    /** Rows with given first cells; shorter rows are filled with blanks. */
    rows: z.array(z.array(z.string())).default([]),
    /** Empty rows to write in, after the given ones. */
    blankRows: z.number().int().min(0).max(40).default(0),
    when,
  }),
  /** The place of lines that no blank holds, such as notes of a step without a field of its own; nothing on a blank form. */
  z.strictObject({ type: z.literal('slot'), name: slug }),
]);
export type TemplateBlock = z.infer<typeof templateBlock>;

/** One form: `content/templates/*.mdx`. One source for the screen, the print and the Word file. */
export const templateSchema = z.strictObject({
  id: templateId,
  ...pageFields,
  /** Which of the papers that code knows this form is; left out for all others. */
  paper: z.enum(paperNames).optional(),
  /** The word printed large and centred on the paper: `BIÊN BẢN`. */
  heading: z.string().min(3),
  /** The line below it, with blanks in braces. */
  subject: z.string().optional(),
  /** Sign for the number: `NQ` gives `Số …-NQ/CB`; left out where the paper carries none (minutes, lists). */
  sign: z
    .string()
    .regex(/^[A-ZĐ][A-Za-zĐ]{1,3}$/)
    .optional(),
  /** False for working papers that need no Party letterhead. */
  letterhead: z.boolean().default(true),
  fields: z.array(templateField).min(1),
  blocks: z.array(templateBlock).min(1),
  /** `cell`: recipients and T/M CHI BỘ; `none`: nobody signs. */
  signature: z.enum(['cell', ...(Object.keys(signers) as (keyof typeof signers)[]), 'none']),
  /** "Nơi nhận" lines, without the last one ("Lưu Chi bộ"), which is added. */
  recipients: z.array(z.string()).default([]),
  basis,
  /** What to know before filling it in, and where sources contradict each other. */
  notes: z.array(statement).min(1),
});
export type Template = z.infer<typeof templateSchema>;
