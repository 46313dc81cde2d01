import { expect, test } from 'vitest';
import { topicLevel } from './schema.ts';

test('a topic shows the level of its source, and that of an official text once it was compared with one', () => {
  expect(topicLevel({ evidence: 'press' })).toBe('press');
  const compared = { by: 'Văn phòng Đảng ủy', on: '2026-11-24' };
  expect(topicLevel({ evidence: 'press', compared })).toBe('official');
});
