import { expect, test } from 'vitest';
import { monthsOfPeriod } from '../data/build-data.ts';
import type { KitTopic } from '../data/kit-data.ts';
import { fittingTopics, topicsByTheme, topicsWith } from './topic-choice.ts';

const topic = (id: string, title: string, part: Partial<KitTopic>): KitTopic => ({
  id,
  title,
  url: '',
  cellType: 'chung',
  questions: [],
  ...part,
});
const topics = [
  topic('1', 'Chuyển đổi số ở trường', { cellType: 'truong-hoc', theme: 'Số', months: [3] }),
  topic('2', 'Giữ sạch đường thôn', { cellType: 'thon', theme: 'Môi trường', months: [5] }),
  topic('3', 'Tết tiết kiệm', { cellType: 'thon', theme: 'Tiết kiệm', months: [12, 1] }),
  topic('4', 'Về nguồn', { theme: 'Lịch sử', questions: ['Đường về bản nào?'] }),
];
const ids = (list: readonly KitTopic[]) => list.map(({ id }) => id).join();

test('what fits the kind of cell and the month comes first', () => {
  expect(ids(fittingTopics(topics, { cellType: 'thon', month: 12 }))).toBe('3,2');
  expect(ids(fittingTopics(topics, { cellType: '', month: 3 }))).toBe('1');
  expect(ids(fittingTopics(topics, { cellType: '', month: 0 }))).toBe('');
});

test('words are found with and without marks, also in questions, titles first', () => {
  expect(ids(topicsWith(topics, 'duong'))).toBe('2,4');
  expect(ids(topicsWith(topics, 'đường thôn'))).toBe('2');
  expect(ids(topicsWith(topics, 'chuyen SO'))).toBe('1');
  // A word is found by how it begins, not by letters inside it.
  expect(ids(topicsWith(topics, 'uong'))).toBe('');
  expect(ids(topicsWith(topics, 'truo'))).toBe('1,2');
});

test('every topic stands under one theme', () => {
  const groups = topicsByTheme(topics);
  expect(groups.map(([theme]) => theme)).toEqual(['Lịch sử', 'Môi trường', 'Số', 'Tiết kiệm']);
  expect(groups.flatMap(([, list]) => list)).toHaveLength(topics.length);
});

test('a time of the archive as months of the year', () => {
  expect(monthsOfPeriod('2026-03')).toEqual([3]);
  expect(monthsOfPeriod('2026-Q4')).toEqual([10, 11, 12]);
  expect(monthsOfPeriod('2026')).toEqual([]);
  expect(monthsOfPeriod()).toEqual([]);
});
