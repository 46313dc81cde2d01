import { expect, test } from 'vitest';
import type { Asked } from '../understand/reading.ts';
import { questionWeight, readWay, wayOf } from './same-question.ts';

test.each<[string, Asked]>([
  ['Thẻ đảng bị rách thì đổi thế nào?', 'how'],
  ['Chi bộ có được mượn phòng của thôn không?', 'yes-no'],
  ['Ai giữ chìa khóa phòng họp?', 'none'],
  ['Phòng họp', 'none'],
])('%s asks %s', (title, asks) => {
  expect(readWay(wayOf(title))).toBe(asks);
});

test('an answer that says how comes before one that says yes or no, and the reverse', () => {
  expect(questionWeight('how', 'how')).toBeGreaterThan(questionWeight('how', 'yes-no'));
  expect(questionWeight('yes-no', 'yes-no')).toBeGreaterThan(questionWeight('yes-no', 'how'));
  expect(questionWeight('none', 'how')).toBe(1);
});
