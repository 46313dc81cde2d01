import { describe, expect, test } from 'vitest';
import type { KitProcedure } from '../data/kit-data.ts';
import { agendaOf, longestOf, movedExtra, noEdits, startsOf, totalOf } from './agenda.ts';
import { checkMinimum } from './minimum.ts';

const step = (id: string, minutes: number, need: 'required' | 'optional' = 'required') => ({
  id,
  title: id,
  phase: 'Mở đầu',
  minutes,
  role: 'other' as const,
  lead: 'Chi ủy viên được phân công',
  leadWithoutCommittee: 'Đảng viên được phân công',
  need,
  checklist: [],
  text: [],
});
const procedure: KitProcedure = {
  id: 'TK',
  title: 'Thường kỳ',
  shortTitle: 'Thường kỳ',
  url: '/',
  cardUrl: '/in/thuong-ky/the/',
  meeting: 'regular',
  words: 'thường kỳ',
  papers: [],
  forms: [],
  steps: [step('TK-05', 10), step('TK-06', 5, 'optional'), step('TK-07', 30)],
};
const ids = (edits = noEdits()) => agendaOf(procedure, edits, true).map((item) => item.id);

describe('the agenda', () => {
  test('leaves optional steps out until they are asked for', () => {
    expect(totalOf(agendaOf(procedure, noEdits(), true))).toBe(40);
    expect(totalOf(agendaOf(procedure, { ...noEdits(), on: { 'TK-06': true } }, true))).toBe(45);
  });

  test('does not let a required step be switched off', () => {
    expect(totalOf(agendaOf(procedure, { ...noEdits(), on: { 'TK-05': false } }, true))).toBe(40);
  });

  test('keeps the order of the procedure, whatever the extra lines do', () => {
    const extra = { id: 'x', title: 'Việc thêm', lead: '', minutes: 5, after: 'TK-07' };
    const up = movedExtra(procedure, extra, -1);
    expect(ids({ ...noEdits(), extras: [up] })).toEqual(['TK-05', 'TK-06', 'x', 'TK-07']);
    const top = movedExtra(procedure, movedExtra(procedure, movedExtra(procedure, up, -1), -1), -1);
    expect(ids({ ...noEdits(), extras: [top] })).toEqual(['x', 'TK-05', 'TK-06', 'TK-07']);
  });

  test('gives each line its start', () => {
    expect(startsOf(agendaOf(procedure, noEdits(), true))).toEqual([0, 10, 10]);
  });

  test('names no chi ủy where there is none', () => {
    expect(agendaOf(procedure, noEdits(), false)[0]?.lead).toBe('Đảng viên được phân công');
  });

  test('is led by the deputy where the deputy takes the chair', () => {
    const led = { ...procedure, steps: [{ ...step('TK-05', 10), lead: 'Bí thư' }] };
    const lead = (isDeputy: boolean) =>
      agendaOf(led, noEdits(), true, '', { isDeputy }).map((item) => item.lead);
    expect(lead(true)).toEqual(['Phó bí thư']);
    expect(lead(false)).toEqual(['Bí thư']);
  });

  test('knows its longest line', () => {
    expect(longestOf(agendaOf(procedure, noEdits(), true))?.id).toBe('TK-07');
  });
});

describe('the minimum', () => {
  const rule = { minutes: 90, source: 'Hướng dẫn A' };
  test.each([
    [{ total: 90, rule, own: undefined }, 'enough', 0],
    [{ total: 85, rule, own: undefined }, 'short', 5],
    [{ total: 45, rule, own: 45 }, 'enough', 0],
    [{ total: 40, rule, own: 45 }, 'short', 5],
    [{ total: 30, rule: undefined, own: undefined }, 'none', 0],
  ] as const)('%o is %s', (question, state, missing) => {
    expect(checkMinimum(question)).toMatchObject({ state, missing });
  });
});
