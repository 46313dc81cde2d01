import { expect, test } from 'vitest';
import { levelOf } from './evidence.ts';

const compared = { by: 'Văn phòng Đảng ủy', on: '2026-11-24' };

test('a thing shows the strongest of its citations, or how its one source was read', () => {
  const basis = (['press', 'secondary'] as const).map((evidence) => ({
    document: 'HD-42-2025',
    evidence,
  }));
  expect(levelOf({ basis })).toBe('press');
  expect(levelOf({ basis: 'suggestion' })).toBe('suggestion');
  expect(levelOf({ evidence: 'press' })).toBe('press');
});

test('compared with the official text it is official, unless there is nothing to compare with', () => {
  expect(levelOf({ evidence: 'press', compared })).toBe('official');
  expect(levelOf({ basis: [{ document: 'HD-42-2025', evidence: 'press' }], compared })).toBe(
    'official',
  );
  expect(levelOf({ basis: 'suggestion', compared })).toBe('suggestion');
});
