import { z } from 'zod';
import { day, summary, title } from './fields.ts';

/** One line of a page's history, shown on the page and in the feed of changes. */
export const change = z.strictObject({
  date: day,
  /** What changed and why, one sentence. */
  note: z.string().min(10),
  /** True when the guidance itself changed, not only its wording. */
  guidance: z.boolean().default(false),
});
export type Change = z.infer<typeof change>;

/** Set by an editor who compared something with the official text: which function, when. Raises its level to `official`. */
export const comparison = z.strictObject({
  /** The function, never a name: `Văn phòng Đảng ủy`. */
  by: z.string().min(3),
  on: day,
});
export type Comparison = z.infer<typeof comparison>;

/** What every page of the handbook states about itself. */
export const pageFields = {
  title,
  summary,
  /** The day on which somebody last compared the page with its sources. */
  reviewed: day,
  /** Other words under which readers look for the page; searched, never shown. */
  keywords: z.array(z.string().min(2)).default([]),
  /** Newest first; empty for a page that never changed since it appeared. */
  changes: z.array(change).default([]),
  /** Set when the whole page was compared with the official texts that it cites. */
  compared: comparison.optional(),
};
