import { z } from 'zod';
import { basis } from '#documents/evidence.ts';
import { anyId } from '#base/fields.ts';
import { pageFields } from '#base/page-fields.ts';
import { said } from '#base/field-words.ts';

const explained = {
  explanation: z.string().min(10).meta({ label: 'Giải thích', help: 'Vì sao đáp án này đúng.' }),
  basis,
  /** True for a question that an objective needs: asked before the others when the class is shorter. */
  core: z.boolean().optional().meta({
    label: 'Câu hỏi chính',
    help: 'true nếu câu kiểm tra một mục tiêu: lớp ít thời gian thì hỏi trước các câu khác.',
  }),
};

/** One question of a quiz. */
export const quizQuestion = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice').meta(said.type),
    question: z.string().min(10).meta(said.question),
    /** The right answer comes first here; pages shuffle. */
    answers: z
      .array(z.string().min(1))
      .min(3)
      .max(5)
      .meta({ label: 'Các đáp án', help: 'Ba đến năm đáp án, đáp án đúng đứng đầu.' }),
    ...explained,
  }),
  z.strictObject({
    type: z.literal('true-false').meta(said.type),
    question: z.string().min(10).meta(said.question),
    answer: z.boolean().meta({ label: 'Đáp án', help: 'true nếu đúng, false nếu sai.' }),
    ...explained,
  }),
  z.strictObject({
    type: z.literal('order').meta(said.type),
    question: z.string().min(10).meta(said.question),
    /** In the right order. */
    items: z.array(z.string().min(2)).min(3).max(8).meta(said.items),
    ...explained,
  }),
]);
export type QuizQuestion = z.infer<typeof quizQuestion>;

/** One lesson pack: `content/lessons/*.mdx`. The body speaks to the trainer. */
export const lessonSchema = z.strictObject({
  id: z
    .string()
    .regex(/^BG-\d{2}$/, 'mã bài giảng có dạng BG-01')
    .meta(said.id),
  ...pageFields,
  audience: z.string().min(5).meta({ label: 'Người học', help: 'Bài dành cho ai.' }),
  objectives: z
    .array(z.string().min(10))
    .min(2)
    .meta({ label: 'Mục tiêu', help: 'Ít nhất hai, mỗi mục tiêu từ 10 ký tự.' }),
  /** The trainer's agenda, in order; minutes are a suggestion. */
  agenda: z
    .array(
      z.strictObject({
        title: z.string().min(3).meta(said.title),
        minutes: z.number().int().min(1).max(180).meta(said.minutes),
        /** Least minutes with which the part still works when the class is shorter; left out where it cannot be cut. */
        least: z.number().int().min(1).max(180).optional().meta({
          label: 'Số phút ít nhất',
          help: 'Khi lớp ít thời gian, phần này rút còn bao nhiêu phút; bỏ trống nếu không rút được.',
        }),
        /** What is kept when the class is shorter: 1 always, 3 is left out first. */
        priority: z.number().int().min(1).max(3).default(1).meta({
          label: 'Mức ưu tiên',
          help: '1: luôn giữ; 2: bỏ khi còn rất ít thời gian; 3: bỏ trước tiên.',
        }),
        note: z.string().min(5).meta(said.note),
        /** Ids of steps, requirements, topics, forms, documents that this part shows. */
        items: z
          .array(anyId)
          .default([])
          .meta({ ...said.items, ref: 'any' }),
        /** Of these the ones that an objective or the note speaks of: shown before the others when the class is shorter. */
        core: z.array(anyId).optional().meta({
          label: 'Mục chính',
          help: 'Mã mà mục tiêu hoặc lời dặn nhắc tới: lớp ít thời gian thì chiếu trước các mục khác của bài.',
          ref: 'any',
        }),
      }),
    )
    .min(2)
    .meta({ label: 'Các phần của bài', help: 'Ít nhất hai phần, có số phút.' }),
  /** What a learner does in the own cell after the class; a suggestion. */
  takeaways: z.array(z.string().min(10).max(110)).min(1).max(3).optional().meta({
    label: 'Việc mang về',
    help: 'Một đến ba việc học viên làm ở chi bộ mình sau lớp, mỗi việc một câu ngắn.',
  }),
  quiz: z.array(quizQuestion).min(3).meta({ label: 'Câu hỏi ôn', help: 'Ít nhất ba câu.' }),
});
export type Lesson = z.infer<typeof lessonSchema>;
