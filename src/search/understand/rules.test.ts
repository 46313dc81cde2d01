import { describe, expect, it } from 'vitest';
import { soundAlikes } from './confusions.ts';
import { slipBetween } from './edits.ts';
import { markCost } from './mark-cost.ts';
import { shortPeriod } from './numbers.ts';
import { isForeign } from './protected-words.ts';
import { tokenize } from './tokens.ts';

const texts = (query: string): string[] => tokenize(query).tokens.map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['213-QĐ/TW', ['213', 'qđ', 'tw']],
    ['06 - ĐA/TU', ['06', 'đa', 'tu']],
    ['KĐ.ĐG', ['kđđg']],
    ['hd42', ['hd', '42']],
    ['ĐA06', ['đa', '06']],
    ['định24', ['định', '24']],
    ['d9ang3', ['d9ang3']],
    ['q2', ['q2']],
    ['T/M', ['tm']],
    ['T.Ư', ['tư']],
    ['“họp”, chi-bộ?', ['họp', 'chi', 'bộ']],
  ])('%s', (query, expected) => {
    expect(texts(query)).toEqual(expected);
    expect(texts(query.normalize('NFD'))).toEqual(expected);
  });

  it('take capitals for a hint only where not everything is in capitals', () => {
    const capitals = (query: string): boolean[] => tokenize(query).tokens.map((t) => t.capitals);
    expect(capitals('NQ tháng')).toEqual([true, false]);
    expect(capitals('NGHỊ QUYẾT THÁNG')).toEqual([false, false, false]);
  });

  it('are cut after forty', () => {
    expect(texts('a '.repeat(1000))).toHaveLength(40);
  });
});

describe('single slips', () => {
  it.each([
    ['hopj', 'hop', 'extra'],
    ['hp', 'hop', 'drop'],
    ['hpo', 'hop', 'swap'],
    ['hap', 'hop', 'replace'],
    ['hoop', 'hop', 'extra'],
    ['abcd', 'hop', null],
    ['hop', 'hop', null],
    ['ohp', 'hpo', null],
  ] as const)('%s, %s: %s', (typed, meant, slip) => {
    expect(slipBetween(typed, meant)).toBe(slip);
  });
});

describe('words that sound alike', () => {
  it.each([
    ['dám', 'giám'],
    ['xinh', 'sinh'],
    ['chường', 'trường'],
    ['nàm', 'làm'],
    ['bảng', 'bản'],
    ['mặc', 'mặt'],
    ['nghành', 'ngành'],
    ['hiu', 'hiêu'],
  ])('%s may be %s', (typed, meant) => {
    expect(soundAlikes(typed)).toContain(meant);
  });
});

describe('marks', () => {
  it('cost nothing when they are equal, little when left out, much when they contradict', () => {
    expect(markCost('hòa', 'hoà')).toBe(0);
    expect(markCost('dang', 'đảng')).toBeLessThan(markCost('đang', 'dâng'));
    expect(markCost('kỹ', 'kỷ')).toBe(1);
    expect(markCost('bị', 'bí')).toBe(2.5);
  });
});

describe('numbers', () => {
  it.each([
    ['q2', ['quý', 2]],
    ['qiv', ['quý', 4]],
    ['quý3', ['quý', 3]],
    ['t11', ['tháng', 11]],
    ['q5', null],
    ['t13', null],
  ])('%s', (short, long) => {
    expect(shortPeriod(short)).toEqual(long);
  });
});

it('foreign words are known as such', () => {
  expect(['wifi', 'excel', 'server'].every(isForeign)).toBe(true);
  expect(isForeign('họp')).toBe(false);
});
