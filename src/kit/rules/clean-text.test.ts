import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test('signs that are not seen go nowhere; words, tabs and lines stay', () => {
  expect(cleanText('Nhà\u000b văn\u0007 hóa\u200b\tthôn\nĐông 🙂👨\u200d🌾')).toBe(
    'Nhà văn hóa\tthôn\nĐông 🙂👨\u200d🌾',
  );
});
