import { expect, test } from 'vitest';
import { wordsOf } from '#vietnamese/words.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import type { Asked } from '../understand/reading.ts';
import { questionOf, questionWeight } from './same-question.ts';

/** A unit of this name, and the words it is made of. */
function named(title: string): Parameters<typeof questionOf> {
  const words = wordsOf(title).map((text) => ({ text }));
  const unit = { id: 0, page: 0, kind: 'answer' as const, aliases: [], length: 1 };
  return [{ ...unit, title: words.map((_, id) => id) }, { words } as unknown as Lexicon];
}

test.each<[string, Asked]>([
  ['Thẻ đảng bị rách thì đổi thế nào?', 'how'],
  ['Chi bộ có được mượn phòng của thôn không?', 'yes-no'],
  ['Ai giữ chìa khóa phòng họp?', 'who'],
  ['Phòng họp', 'none'],
])('%s asks %s', (title, asks) => {
  expect(questionOf(...named(title))).toBe(asks);
});

test('an answer that says how comes before one that says yes or no, and the reverse', () => {
  expect(questionWeight('how', 'how')).toBeGreaterThan(questionWeight('how', 'yes-no'));
  expect(questionWeight('yes-no', 'yes-no')).toBeGreaterThan(questionWeight('yes-no', 'how'));
  expect(questionWeight('none', 'how')).toBe(1);
});
