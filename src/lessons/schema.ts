import { z } from 'zod';
import { basis } from '../documents/evidence.ts';
import { pageFields } from '../vietnamese/page-fields.ts';

/** Any permanent id; whether it exists is checked by the graph. */
export const anyId = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'mã không đúng dạng');

const explained = { explanation: z.string().min(10), basis };

/** One question of a quiz. */
export const quizQuestion = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice'),
    question: z.string().min(10),
    /** The right answer comes first here; pages shuffle. */
    answers: z.array(z.string().min(1)).min(3).max(5),
    ...explained,
  }),
  z.strictObject({
    type: z.literal('true-false'),
    question: z.string().min(10),
    answer: z.boolean(),
    ...explained,
  }),
  z.strictObject({
    type: z.literal('order'),
    question: z.string().min(10),
    /** In the right order. */
    items: z.array(z.string().min(2)).min(3).max(8),
    ...explained,
  }),
]);
export type QuizQuestion = z.infer<typeof quizQuestion>;

/** One lesson pack: `content/lessons/*.mdx`. The body speaks to the trainer. */
export const lessonSchema = z.strictObject({
  id: z.string().regex(/^BG-\d{2}$/, 'mã bài giảng có dạng BG-01'),
  ...pageFields,
  audience: z.string().min(5),
  objectives: z.array(z.string().min(10)).min(2),
  /** The trainer's agenda, in order; minutes are a suggestion. */
  agenda: z
    .array(
      z.strictObject({
        title: z.string().min(3),
        minutes: z.number().int().min(1).max(180),
        note: z.string().min(5),
        /** Ids of steps, requirements, topics, forms, documents that this part shows. */
        items: z.array(anyId).default([]),
      }),
    )
    .min(2),
  quiz: z.array(quizQuestion).min(3),
});
export type Lesson = z.infer<typeof lessonSchema>;
