import { expect, it } from 'vitest';
import { idOf } from './by-id.ts';

it.each([
  ['TK-08', 'TK-08'],
  ['tk 08', 'TK-08'],
  ['XX01-05', 'XX01-05'],
  ['cd-2026-q1-02', 'CD-2026-Q1-02'],
  ['HD-42-2025', 'HD-42-2025'],
])('%s is the id %s', (typed, id) => {
  expect(idOf(typed)).toBe(id);
});

it.each(['biên bản', 'hd42', 'quý 2/2026', '42-HD/BTCTW', 'SHCB'])('%s is no id', (typed) => {
  expect(idOf(typed)).toBeUndefined();
});
