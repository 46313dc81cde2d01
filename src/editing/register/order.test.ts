import { expect, test } from 'vitest';
import { isReplaced, orderProblem } from './order.ts';

const follows = (document: string, relation: 'replaces' | 'newer' = 'newer') => ({
  document,
  relation,
  evidence: 'press' as const,
});
const register = [
  { id: 'A-01', issuedOn: '2018-05-01', succeeds: [] },
  { id: 'A-02', issuedYear: 2018, succeeds: [follows('A-01', 'replaces')] },
  { id: 'A-03', issuedOn: '2025-10-28', succeeds: [follows('A-02')] },
  { id: 'A-04', succeeds: [] },
];

test.each([
  ['A-01', 'A-03', undefined],
  ['A-02', 'A-01', 'A-02 nối tiếp A-01'],
  ['A-03', 'A-01', 'A-03 nối tiếp A-01'],
  ['A-03', 'A-04', undefined],
  ['A-04', 'A-03', undefined],
  ['A-01', 'A-02', undefined],
  ['A-01', 'A-01', 'một văn bản không tự thay mình'],
])('%s may be followed by %s, unless %s', (old, young, told) => {
  if (told) expect(orderProblem(register, old, young)).toContain(told);
  else expect(orderProblem(register, old, young)).toBeUndefined();
});

test('a younger document is not replaced by an older one; the swapped command is offered', () => {
  const apart = register.map((entry) => ({ ...entry, succeeds: [] }));
  expect(orderProblem(apart, 'A-03', 'A-01')).toMatch(/trước A-03.*replace A-01 A-03/);
});

test('who else replaces a document', () => {
  expect(isReplaced(register, 'A-01', 'A-03')).toBe(true);
  expect(isReplaced(register, 'A-01', 'A-02')).toBe(false);
  expect(isReplaced(register, 'A-02', 'A-01')).toBe(false);
});
