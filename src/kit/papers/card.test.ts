import { expect, test } from 'vitest';
import { data } from '#tests/support/kit-cells.ts';
import { fullMeeting } from '#tests/support/full-meetings.ts';
import { cardOf } from './card.ts';
import { factsOf } from './facts.ts';

test('the card has every step once, its numbers, matters and decisions', () => {
  const facts = factsOf(fullMeeting(data, 'combined', 'forty'), data);
  const card = cardOf(facts);
  const rows = card.phases.flatMap((phase) => phase.rows);
  expect(rows.map(({ id }) => id)).toEqual(facts.agenda.map(({ id }) => id));
  expect(card.phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(facts.total);
  expect(rows[0]?.time).toBe('19:00');
  expect(rows.filter(({ isLong }) => isLong)).toHaveLength(1);
  // Forty members, two of them probationary: over half of 38.
  expect(Object.fromEntries(card.boxes)).toMatchObject({
    'Chính thức': '38',
    'Tính trên': '38',
    'Cần ít nhất … phiếu': '20',
    'Có mặt': '39',
  });
  expect(card.matters).toEqual([{ title: 'Việc Bàn', question: 'Hỏi Gì?' }]);
  expect(card.decisions.map(({ text }) => text)).toContain('Chốt Giao Việc');
  const say = rows.find(({ id }) => id === 'KET-07')?.say;
  expect(say).toMatch(/^Tôi đề nghị đồng chí Ngô Thư Ký làm thư ký/);
});

test('sentences stay whole, and are as many as a line has room for', () => {
  for (const kind of ['regular', 'combined', 'topic'] as const)
    for (const { rows } of cardOf(factsOf(fullMeeting(data, kind, 'five'), data)).phases)
      for (const { say } of rows) expect(say).toMatch(/^$|[.?!…:]$/);
});

test('before the meeting nobody is said to be there or away', () => {
  const meeting = fullMeeting(data, 'combined', 'forty');
  const boxes = Object.fromEntries(cardOf(factsOf({ ...meeting, run: null }, data)).boxes);
  expect(boxes).toMatchObject({
    'Chính thức': '38',
    'Có mặt': '',
    'Vắng có lý do': '',
    'Vắng không lý do': '',
  });
});
