import { z } from 'zod';
import { basis } from '#documents/evidence.ts';
import { anyId } from '#base/fields.ts';
import { said } from '#base/field-words.ts';
import { pageFields } from '#base/page-fields.ts';
import { answerKindNames } from './kinds.ts';

/** An answer is read at a glance, on a phone and in the search. */
export const MOST_WORDS = 60;

/** Words as readers count them: what stands between blanks. */
export const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

const { reviewed, changes, compared } = pageFields;

/** A whole question: ends with its mark, so that cards and lists can print it alone. */
const question = z
  .string()
  .min(10, 'câu hỏi quá ngắn')
  .max(160, 'câu hỏi dài quá 160 ký tự')
  .regex(/[^\s?]\?$/, 'câu hỏi kết thúc bằng một dấu hỏi, ngay sau chữ cuối');

/** One question with its answer: `content/answers/*.yaml`. */
export const answerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^HOI-\d{3}$/, 'mã câu hỏi có dạng HOI-001')
    .meta(said.id),
  question: question.meta({
    label: 'Câu hỏi',
    help: 'Trọn một câu hỏi như người ta hay hỏi, kết thúc bằng dấu hỏi.',
  }),
  /** Other ways in which people ask the same; searched, never shown. */
  variants: z.array(z.string().min(5).max(160)).min(2, 'ít nhất hai cách hỏi khác').meta({
    label: 'Cách hỏi khác',
    help: 'Ít nhất hai, đúng như người ta gõ; chỉ dùng để tìm, không hiện ra.',
  }),
  /** The answer itself, what to do first. */
  answer: z
    .string()
    .min(10)
    .refine((text) => wordsIn(text) <= MOST_WORDS, {
      error: ({ input }) => `câu trả lời có ${wordsIn(String(input))} chữ, quá ${MOST_WORDS} chữ`,
    })
    .meta({
      label: 'Trả lời',
      help: `Trả lời ngay ở câu đầu, một hai câu, nhiều nhất ${MOST_WORDS} chữ.`,
    }),
  basis,
  /** What is safe to do where the sources leave it open. */
  safeRule: z.string().min(10).optional().meta({
    label: 'Cách làm chắc chắn',
    help: 'Làm thế nào cho chắc khi văn bản chưa nói rõ.',
  }),
  /** Whom to ask, and the sentence to send. */
  askWhom: z
    .strictObject({
      whom: z.string().min(3).meta({
        label: 'Hỏi ai',
        help: 'Chức danh hoặc cơ quan, như cấp ủy cấp trên trực tiếp.',
      }),
      ask: z
        .string()
        .min(10)
        .meta({ label: 'Hỏi câu gì', help: 'Trọn một câu, gửi đi được ngay.' }),
    })
    .optional()
    .meta({ label: 'Hỏi ai, hỏi câu gì', help: 'Chỉ ghi khi còn điều phải hỏi.' }),
  /** Ids of the steps, rules, forms, procedures, documents, terms or topics that it is about. */
  about: z.array(anyId).min(1, 'ít nhất một mã').meta({
    label: 'Nói về',
    help: 'Mã bước, quy tắc, biểu mẫu, quy trình, văn bản, thuật ngữ: ít nhất một.',
    ref: 'any',
  }),
  kind: z.enum(answerKindNames).meta(said.kind),
  reviewed: reviewed.meta(said.reviewed),
  changes,
  compared,
});
export type Answer = z.infer<typeof answerSchema>;
