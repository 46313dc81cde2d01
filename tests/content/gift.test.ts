import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import config from '#config';
import { gift, orderingGift } from '#lessons/gift.ts';
import type { QuizQuestion } from '#lessons/schema.ts';
import { lessonPack } from '#packs/lesson-pack.ts';
import { bankOf } from '../support/moodle-questions.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const to = { absolute: (path: string) => `https://vi-du.example.org${path}`, site: config.name };
const lessons = graph.library.lessons.map((lesson) => {
  const { quiz } = lessonPack(graph, lesson, to);
  return [lesson.data.id, { id: lesson.data.id, title: lesson.data.title, quiz }] as const;
});

/** What the independent parser gives back, as far as it is compared. */
interface Read {
  type: string;
  title?: string;
  id?: string | null;
  stem?: { text: string };
  isTrue?: boolean;
  choices?: { isCorrect: boolean; text: { text: string } }[];
  matchPairs?: { subquestion: { text: string }; subanswer: string }[];
  globalFeedback?: { text: string };
}

describe.each(lessons)('the quiz of %s', (_id, lesson) => {
  const read = (parse(gift(lesson)) as unknown as Read[]).filter((q) => q.type !== 'Category');

  test('comes back whole from an independent parser', () => {
    expect(read.length).toBe(lesson.quiz.length);
    lesson.quiz.forEach(({ question }, i) => {
      const found = read[i]!;
      expect(found.stem?.text).toBe(question.question);
      if (question.type === 'true-false')
        expect([found.type, found.isTrue]).toEqual(['TF', question.answer]);
      if (question.type === 'choice') {
        expect(found.choices?.map((c) => c.text.text)).toEqual(question.answers);
        expect(found.choices?.map((c) => c.isCorrect)).toEqual(
          question.answers.map((_, n) => n === 0),
        );
      }
      if (question.type === 'order')
        expect(found.matchPairs?.map((p) => [p.subquestion.text, p.subanswer])).toEqual(
          question.items.map((item, n) => [item, String(n + 1)]),
        );
    });
  });

  test('gives no answer away by its length', () => {
    for (const { question } of lesson.quiz) {
      if (question.type !== 'choice') continue;
      const [right = 0, ...wrong] = question.answers.map(({ length }) => length);
      expect.soft(right, question.question).toBeLessThanOrEqual(Math.max(...wrong) * 1.4 + 8);
    }
  });

  test('says why, from where and how certain; its names tell what is asked', () => {
    lesson.quiz.forEach(({ question, basis }, i) => {
      const { title = '', globalFeedback } = read[i]!;
      expect(globalFeedback?.text).toContain(question.explanation);
      expect(globalFeedback?.text).toContain(basis);
      expect(basis).toMatch(/^[●◐◔○✎]/);
      expect(title.length).toBeLessThanOrEqual(90);
      expect(title).toContain(question.question.slice(0, 20));
    });
    expect(new Set(read.map(({ title }) => title)).size).toBe(read.length);
    expect(gift(lesson)).toContain(`$CATEGORY: ${lesson.id}. ${lesson.title}\n`);
  });

  test('carries an ID number where Moodle looks for it: in a comment right above its question', () => {
    // qformat_gift: a block ends with an empty line, and the comments of a block speak of its question.
    const blocks = gift(lesson).trim().split('\n\n').slice(1);
    const ids = blocks.map((block) => /^\/\/.*\[id:((?:\\]|[^\]])+)]\n::/.exec(block)?.[1]);
    expect(ids.every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(lesson.quiz.length);
  });

  test('fills the question bank as a real Moodle filled it', () => {
    const kinds = { choice: 'multichoice', 'true-false': 'truefalse', order: 'match' };
    const bank = bankOf(gift(lesson));
    expect(bank.map(({ kind }) => kind)).toEqual(
      lesson.quiz.map(({ question }) => kinds[question.type]),
    );
    expect(new Set(bank.map(({ category }) => category))).toEqual(
      new Set([`${lesson.id}. ${lesson.title}`]),
    );
    expect(bank.map(({ id }) => id)).toEqual(
      lesson.quiz.map((_, i) => `${lesson.id}-${String(i + 1).padStart(2, '0')}`),
    );
    for (const { name, id } of bank) expect(name.startsWith(`${id} `)).toBe(true);
    const orderings = lesson.quiz.filter(({ question }) => question.type === 'order').length;
    expect(bankOf(orderingGift(lesson) ?? '').map(({ kind }) => kind)).toEqual(
      Array.from({ length: orderings }, () => 'ordering'),
    );
  });

  test('gives its orderings to the ordering type as that type reads them', () => {
    const wanted = lesson.quiz.flatMap(({ question }) => (question.type === 'order' ? [question] : []));
    const words = orderingGift(lesson);
    const read = (words ?? '').trim().split('\n\n').slice(1).map((block) => {
      // qtype_ordering: number of items, which of them, layout, grading, grades shown, then the items.
      const form =
        /\{>\s*(\d+)\s*(ALL|EXACT|REL|CONTIG)\s*(VERTICAL|HORIZONTAL)\s*(ABSOLUTE_POSITION)\s*(SHOW|HIDE)\s*(.*?)\s*\}\s*$/s;
      const [, count, , , , , items = ''] = form.exec(block) ?? [];
      return [Number(count), items.split('\n').map((item) => item.replace(/\\(.)/g, '$1'))];
    });
    expect(read).toEqual(wanted.map(({ items }) => [items.length, items]));
  });
});

test('signs of the format inside a question do not end it', () => {
  const question: QuizQuestion = {
    type: 'true-false',
    question: 'Có phải a = b {hay: không} ~ #1?',
    answer: true,
    explanation: 'Vì a = b và {x}.',
    basis: 'suggestion',
  };
  const quiz = [{ question, basis: '✎ Gợi ý' }];
  const words = gift({ id: 'BG-09', title: 'Thử và/hoặc sửa', quiz });
  expect((parse(words) as unknown as Read[]).at(-1)).toMatchObject({
    type: 'TF',
    isTrue: true,
    stem: { text: question.question },
  });
  // A single slash in a category begins another below it.
  expect(words).toContain('$CATEGORY: BG-09. Thử và//hoặc sửa\n');
});

test('no question is about this site', () => {
  const asked = lessons.flatMap(([, { quiz }]) => quiz.map(({ question }) => question.question));
  expect(asked.filter((words) => /sổ tay này|trang này|trang web|dấu cạnh câu/i.test(words))).toEqual([]);
});
