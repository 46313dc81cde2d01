import { expect, test } from 'vitest';
import { mentionForms, mentionsIn, putValues, type ValueOf } from './mentions.ts';
import { ruleValue } from './schema.ts';

const values: Record<string, object> = {
  'QT-001': { unit: 'minutes', number: 45 },
  'QT-002': { unit: 'days', number: 3 },
  'QT-003': { unit: 'thresholds', good: 80, fair: 60, average: 40 },
  'QT-004': {
    unit: 'vote',
    share: { unit: 'share', part: 1, of: 2, reach: 'over' },
    ballot: 'secret',
  },
  'QT-005': { unit: 'day-of-month', number: 5 },
};
const valueOf: ValueOf = (id) => (values[id] ? ruleValue.parse(values[id]) : undefined);

test.each([
  ['Ít nhất {QT-001}.', 'Ít nhất 45 phút.'],
  ['{QT-002} rồi {QT-002.number}', '03 ngày rồi 03'],
  ['Tốt từ {QT-003.good}, Khá từ {QT-003.fair}', 'Tốt từ 80, Khá từ 60'],
  ['{QT-004.share} ({QT-004.ballot})', 'hơn một nửa (phiếu kín)'],
  ['họp {QT-005}, tức ngày {QT-005.number}', 'họp ngày 05 hằng tháng, tức ngày 05'],
  // What leads nowhere stays as it is written, and the blanks of forms are none of it.
  ['{QT-999}, {QT-001.good}, {ky-sinh-hoat}', '{QT-999}, {QT-001.good}, {ky-sinh-hoat}'],
])('%s reads %s', (text, read) => {
  expect(putValues(text, mentionsIn(text), valueOf)).toBe(read);
});

test('an editor is told every way to write one', () => {
  const value = valueOf('QT-003');
  expect(value && mentionForms('QT-003', value, false)).toEqual([
    '{QT-003}',
    '{QT-003.good}',
    '{QT-003.fair}',
    '{QT-003.average}',
  ]);
  const minutes = valueOf('QT-001');
  expect(minutes && mentionForms('QT-001', minutes, true)).toEqual([
    '<Rule id="QT-001" />',
    '<Rule id="QT-001" part="number" />',
  ]);
});
