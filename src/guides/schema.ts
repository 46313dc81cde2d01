import { z } from 'zod';
import { basis } from '../documents/evidence.ts';
import { pageFields } from '../vietnamese/page-fields.ts';
import { type CellKind, cellKinds } from '../topics/taxonomy.ts';

/** One page of prose: `content/guides/*.mdx` (about the handbook, what is known of the scheme, one per kind of cell). */
export const guideSchema = z.strictObject({
  id: z.string().regex(/^TR-\d{2}$/, 'mã trang hướng dẫn có dạng TR-01'),
  ...pageFields,
  section: z.enum(['about', 'scheme', 'cell-kind']),
  /** The kind of cell a `cell-kind` page is for; `school` pages name it beside. */
  cellKind: z.enum(Object.keys(cellKinds) as [CellKind, ...CellKind[]]).optional(),
  /** True for the page about cells in schools, a branch of hành chính – sự nghiệp. */
  school: z.boolean().default(false),
  /** Place in lists, smallest first. */
  order: z.number().int().default(0),
  basis,
});
export type Guide = z.infer<typeof guideSchema>;
