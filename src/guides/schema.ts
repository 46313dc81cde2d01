import { z } from 'zod';
import { basis } from '#documents/evidence.ts';
import { pageFields } from '#base/page-fields.ts';
import { type CellKind, cellKinds } from '#topics/taxonomy.ts';
import { said } from '#base/field-words.ts';

/** One page of prose: `content/guides/*.mdx` (about the handbook, what is known of the scheme, one per kind of cell). */
export const guideSchema = z.strictObject({
  id: z
    .string()
    .regex(/^TR-\d{2}$/, 'mã trang hướng dẫn có dạng TR-01')
    .meta(said.id),
  ...pageFields,
  section: z.enum(['about', 'scheme', 'cell-kind']).meta({
    label: 'Mục',
    help: 'about: về sổ tay này; scheme: về đề án; cell-kind: về một loại hình chi bộ.',
  }),
  /** The kind of cell a `cell-kind` page is for; `school` pages name it beside. */
  cellKind: z
    .enum(Object.keys(cellKinds) as [CellKind, ...CellKind[]])
    .optional()
    .meta({ label: 'Loại hình', help: 'Chỉ cho mục cell-kind.' }),
  /** True for the page about cells in schools, a branch of hành chính – sự nghiệp. */
  school: z
    .boolean()
    .default(false)
    .meta({ label: 'Chi bộ trường học', help: 'true cho trang về chi bộ trường học.' }),
  /** Place in lists, smallest first. */
  order: z.number().int().default(0).meta(said.order),
  basis,
});
export type Guide = z.infer<typeof guideSchema>;
