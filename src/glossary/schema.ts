import { z } from 'zod';
import { basis } from '#documents/evidence.ts';
import { said } from '#base/field-words.ts';

/** One term: `content/glossary/*.yaml`. Its abbreviations and synonyms also feed the search. */
export const termSchema = z.strictObject({
  id: z
    .string()
    .regex(/^TN-\d{3}$/, 'mã thuật ngữ có dạng TN-001')
    .meta(said.id),
  term: z.string().min(2).max(80).meta({ label: 'Thuật ngữ', help: 'Từ hoặc cụm từ.' }),
  /** Short forms as people write them: `SHCB`. One form may stand under several terms; then it is ambiguous. */
  abbreviations: z
    .array(z.string().min(1).max(12))
    .default([])
    .meta({ label: 'Viết tắt', help: 'Cách viết tắt người ta hay dùng.' }),
  /** Other full wordings that mean the same and may be typed into the search. */
  synonyms: z
    .array(z.string().min(2))
    .default([])
    .meta({ label: 'Cách gọi khác', help: 'Cách gọi khác cùng nghĩa.' }),
  definition: z
    .string()
    .min(10)
    .meta({ label: 'Giải thích', help: 'Một hai câu dễ hiểu, ít nhất 10 ký tự.' }),
  basis,
  /** What else a short form of this term can mean, and how to tell. */
  ambiguity: z.string().optional().meta({
    label: 'Dễ nhầm với',
    help: 'Chữ viết tắt này còn có nghĩa nào khác, phân biệt ra sao.',
  }),
  /** Ids of other terms. */
  seeAlso: z
    .array(z.string().regex(/^TN-\d{3}$/))
    .default([])
    .meta({ label: 'Xem thêm', help: 'Mã các thuật ngữ khác, như TN-001.', ref: 'term' }),
  /** True where the words must not be torn at a line end in headings and buttons: `chi bộ`. */
  bind: z
    .boolean()
    .default(false)
    .meta({ label: 'Không tách dòng', help: 'true nếu các chữ phải đứng liền nhau, như chi bộ.' }),
  /** True for words that every reader knows: pages do not link them. */
  everyday: z
    .boolean()
    .default(false)
    .meta({ label: 'Ai cũng biết', help: 'true nếu không cần gắn liên kết giải thích.' }),
});
export type Term = z.infer<typeof termSchema>;
