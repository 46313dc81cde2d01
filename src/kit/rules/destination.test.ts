import { expect, test } from 'vitest';
import { data } from '#tests/support/kit-cells.ts';
import { destinationOf, type Destination } from './destination.ts';

const regular = { hasRegular: true, hasTopic: false };
const combined = { hasRegular: true, hasTopic: true };
const topic = { hasRegular: false, hasTopic: true };
const stepOf = (kind: string, id: string) =>
  data.procedures.find((one) => one.id === kind)?.steps.find((step) => step.id === id);

test.each<[string, string, typeof regular, Destination]>([
  ['TK', 'TK-14', regular, 'month-resolution'],
  ['TK', 'TK-08', regular, 'minutes-only'],
  ['KET', 'KET-18', combined, 'month-resolution'],
  ['KET', 'KET-21', combined, 'topic-resolution'],
  // A step whose notes go to the topic gives its tasks there as well.
  ['KET', 'KET-23', combined, 'topic-resolution'],
  ['CDE', 'CDE-11', topic, 'topic-resolution'],
])('what is decided in %s %s goes where its role says', (kind, id, parts, to) => {
  const step = stepOf(kind, id);
  expect(step).toBeDefined();
  expect(destinationOf('', step, parts)).toBe(to);
});

test('the choice of the chair counts, and what the meeting has no paper for is in the minutes', () => {
  const step = stepOf('KET', 'KET-21');
  expect(destinationOf('month-resolution', step, combined)).toBe('month-resolution');
  expect(destinationOf('topic-resolution', step, regular)).toBe('minutes-only');
  expect(destinationOf('month-resolution', step, topic)).toBe('minutes-only');
  expect(destinationOf('', undefined, combined)).toBe('month-resolution');
  expect(destinationOf('', undefined, topic)).toBe('topic-resolution');
});
