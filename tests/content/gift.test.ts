import { resolve } from 'node:path';
import { parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { readContent } from '#handbook/read/read.ts';
import { gift } from '#lessons/gift.ts';

const { library } = await readContent(resolve('content'));

/** What the independent parser gives back, as far as it is compared. */
interface Read {
  type: string;
  stem?: { text: string };
  isTrue?: boolean;
  choices?: { isCorrect: boolean; text: { text: string } }[];
  matchPairs?: { subquestion: { text: string }; subanswer: string }[];
}

test.each(library.lessons.map(({ data }) => [data.id, data] as const))(
  'the quiz of %s comes back whole from an independent parser',
  (_id, lesson) => {
    const read = (parse(gift(lesson)) as unknown as Read[]).filter((q) => q.type !== 'Category');
    expect(read.length).toBe(lesson.quiz.length);
    lesson.quiz.forEach((question, i) => {
      const found = read[i]!;
      expect(found.stem?.text).toBe(question.question);
      if (question.type === 'true-false') expect([found.type, found.isTrue]).toEqual(['TF', question.answer]);
      if (question.type === 'choice') {
        expect(found.choices?.map((c) => c.text.text)).toEqual(question.answers);
        expect(found.choices?.map((c) => c.isCorrect)).toEqual(question.answers.map((_, n) => n === 0));
      }
      if (question.type === 'order')
        expect(found.matchPairs?.map((p) => [p.subquestion.text, p.subanswer])).toEqual(
          question.items.map((item, n) => [item, String(n + 1)]),
        );
    });
  },
);

test('signs of the format inside a question do not end it', () => {
  const quiz = [
    { type: 'true-false' as const, question: 'Có phải a = b {hay: không} ~ #1?', answer: true, explanation: 'Vì a = b và {x}.', basis: 'suggestion' as const },
  ];
  const read = (parse(gift({ id: 'BG-09', title: 'Thử', quiz })) as unknown as Read[]).at(-1);
  expect(read).toMatchObject({ type: 'TF', isTrue: true, stem: { text: 'Có phải a = b {hay: không} ~ #1?' } });
});
