import { z } from 'zod';
import { basis } from '../documents/evidence.ts';

/** One term: `content/glossary/*.yaml`. Its abbreviations and synonyms also feed the search. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^TN-\d{3}$/, 'mã thuật ngữ có dạng TN-001'),
  term: z.string().min(2).max(80),
  /** Short forms as people write them: `SHCB`. One form may stand under several terms; then it is ambiguous. */
  abbreviations: z.array(z.string().min(1).max(12)).default([]),
  /** Other full wordings that mean the same and may be typed into the search. */
  synonyms: z.array(z.string().min(2)).default([]),
  definition: z.string().min(10),
  basis,
  /** What else a short form of this term can mean, and how to tell. */
  ambiguity: z.string().optional(),
  /** Ids of other terms. */
  seeAlso: z.array(z.string().regex(/^TN-\d{3}$/)).default([]),
  /** True where the words must not be torn at a line end in headings and buttons: `chi bộ`. */
  bind: z.boolean().default(false),
  /** True for words that every reader knows: pages do not link them. */
  everyday: z.boolean().default(false),
});
export type Term = z.infer<typeof termSchema>;
