import { expect, test } from 'vitest';
import type { TemplateField } from '#templates/schema.ts';
import { dotted, dottedToTheEnd } from './dots.ts';

const place: TemplateField = { name: 'noi', label: 'Địa điểm', type: 'text' };
const count: TemplateField = { name: 'so', label: 'Số', type: 'number' };

test('a blank in a line is dotted as long as its kind needs', () => {
  expect(dotted([{ words: 'Có mặt: ' }, { blank: count }, { words: '.' }])).toBe(
    'Có mặt:\u00a0……….',
  );
});

test('a last blank for words runs to the end of the line', () => {
  const pieces = [{ words: 'Địa điểm: ' }, { blank: place }, { words: '.' }];
  expect(dottedToTheEnd(pieces)).toBe('Địa điểm: \t.');
});

test.each([
  ['words come after it', [{ blank: place }, { words: ' theo dõi' }]],
  ['it is for a number', [{ words: 'Vắng: ' }, { blank: count }]],
  ['there is none', [{ words: 'Vắng: 3' }]],
])('a blank stays short when %s', (_, pieces) => {
  expect(dottedToTheEnd(pieces)).not.toContain('\t');
});
