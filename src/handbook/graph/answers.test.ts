import { expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { answerGroups, answerView, askedAbout } from './answers.ts';

const { graph } = await frozenHandbook();
const ids = (wanted: string[]) => askedAbout(graph, wanted).questions.map(({ id }) => id);

test('answers stand under their kind, in the order of kinds', () => {
  const groups = answerGroups(graph);
  expect(groups[0]).toMatchObject({ kind: 'quorum', url: '/hoi-dap/so-nguoi-du/' });
  expect(groups.flatMap(({ answers }) => answers).length).toBe(graph.library.answers.length);
});

test('an answer has its values, its line of trust and what it is about', () => {
  const { answer, trust, about } = answerView(graph, 'HOI-001');
  expect(answer.answer).not.toContain('{QT-');
  expect(trust.sources.map(({ document }) => document)).toEqual(['DL-01', 'QD-294-2025']);
  expect(about.map(({ id }) => id)).toEqual(['TK-08', 'QT-012']);
});

test('a page offers what is asked about it first, then what only rests on it', () => {
  expect(ids(['BM-02'])).toEqual(['HOI-006', 'HOI-005'].sort());
  expect(ids(['QT-013'])).toEqual(['HOI-001']);
  const { questions, more } = askedAbout(graph, ['DL-01']);
  expect(questions.slice(0, 2).map(({ id }) => id)).toEqual(['HOI-007', 'HOI-012']);
  expect(questions.length).toBe(6);
  expect(more).toBeGreaterThan(0);
});

test('nothing is offered where nobody asks', () => {
  expect(askedAbout(graph, ['TN-016'])).toEqual({ questions: [], more: 0 });
});
