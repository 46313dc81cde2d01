import { describe, expect, it } from 'vitest';
import { HANDBOOK } from '#tests/search/sample-lexicon.ts';
import { readLiterally, understand } from './understand.ts';

const meaning = (query: string): string =>
  understand(query, HANDBOOK.lexicon, HANDBOOK.abbreviations).text;

/** Every rule with real words; each case is tried composed and decomposed. */
const RULES: Record<string, [typed: string, meant: string][]> = {
  'marks that were left out': [
    ['sinh hoat chi bo', 'sinh hoạt chi bộ'],
    ['bi thu the dang vien', 'bị thu thẻ đảng viên'],
    ['bi thu chi bo', 'bí thư chi bộ'],
    ['sinh hoạt chuyên de', 'sinh hoạt chuyên đề'],
    ['hoà giải mau thuẫn', 'hoà giải mâu thuẫn'],
  ],
  'd for đ': [
    ['kỷ luật dảng viên', 'kỷ luật đảng viên'],
    ['dề án 06', 'đề án 06'],
    ['Ðề án 06', 'Đề án 06'],
    ['Ɖề án 06', 'Đề án 06'],
  ],
  'Telex and VNI residue': [
    ['sinh hoatj chuyeen ddeef', 'sinh hoạt chuyên đề'],
    ['SINH HOATJ CHUYEEN DDEEF', 'sinh hoạt chuyên đề'],
    ['sinh hoatj chuyên đề', 'sinh hoạt chuyên đề'],
    ['bieen banr hop', 'biên bản họp'],
    ['nghij quyets thang', 'nghị quyết tháng'],
    ['sinh hoat5 chi bo65', 'sinh hoạt chi bộ'],
    ['ky3 lua6t5 d9ang3 vie6n', 'kỷ luật đảng viên'],
  ],
  'slips of one letter': [
    ['sinh hạt chi bộ', 'sinh hoạt chi bộ'],
    ['sinh hoạtt chi bộ', 'sinh hoạt chi bộ'],
    ['kỷ luật đảgn viên', 'kỷ luật đảng viên'],
    ['ngịh quyết tháng', 'nghị quyết tháng'],
    ['bieb ban hop', 'biên bản họp'],
  ],
  'spelling confusions': [
    ['kĩ luật đảng viên', 'kỷ luật đảng viên'],
    ['kỹ luật đảng viên', 'kỷ luật đảng viên'],
    ['biên bảng họp', 'biên bản họp'],
    ['dám sát và thi hành', 'giám sát và thi hành'],
    ['xinh hoạt chi bộ', 'sinh hoạt chi bộ'],
    ['chường hợp bị thu thẻ', 'trường hợp bị thu thẻ'],
    ['đảng viêng', 'đảng viên'],
  ],
  'spaces missing or too many': [
    ['sinhhoat chibo', 'sinh hoạt chi bộ'],
    ['sinhhoạtchibộ', 'sinh hoạt chi bộ'],
    ['sinh hoạt chuy ên đề', 'sinh hoạt chuyên đề'],
    ['  sinh   hoạt  chi bộ ', 'sinh hoạt chi bộ'],
  ],
  abbreviations: [
    ['SHCB thường kỳ', 'sinh hoạt chi bộ thường kỳ'],
    ['nq tháng', 'nghị quyết tháng'],
    ['mẫu BB họp', 'mẫu biên bản họp'],
    ['pbt chi bộ', 'phó bí thư chi bộ'],
  ],
  'asking words': [
    ['lam the nao de hoa giai mau thuan', 'làm thế nào để hòa giải mâu thuẫn'],
    ['hop chi bo khi nao', 'họp chi bộ khi nào'],
  ],
  'document numbers': [
    ['hd42', 'hướng dẫn 42'],
    ['HD 42', 'hướng dẫn 42'],
    ['de an so 6', 'đề án 6'],
    ['chi thi so 50', 'chỉ thị 50'],
    ['213-qd/tw', '213-qd/tw'],
    ['qd 213', 'quy định 213'],
    ['213 qd', 'quy định 213'],
    ['kl 5 nam 2019', 'kết luận 5 năm 2019'],
  ],
  'quarters and months': [
    ['sinh hoạt chuyên đề q2', 'sinh hoạt chuyên đề quý II'],
    ['sinh hoat chuyen de quy 2', 'sinh hoạt chuyên đề quý II'],
    ['nghi quyet t9/2024', 'nghị quyết tháng 9 năm 2024'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, cases) => {
  it.each(cases)('%s → %s', (typed, meant) => {
    expect(meaning(typed.normalize('NFC'))).toBe(meant);
    expect(meaning(typed.normalize('NFD'))).toBe(meant);
  });
});

describe('what was typed with care stays', () => {
  it.each([
    'sinh hoạt chi bộ thường kỳ',
    'bị thu thẻ đảng viên',
    'bí thư',
    'hòa giải',
    'hoa',
    'tổ hoà giải',
    'thường kì',
    'Quy định 213',
    '213-QĐ/TW',
    'chỉ thị 50-CT/TW',
    'sinh hoạt chuyên đề quý 2',
    'làm thế nào để hòa giải mâu thuẫn?',
    'mùng 3 hằng tháng',
  ])('%s', (query) => {
    const { text, changed } = understand(query, HANDBOOK.lexicon, HANDBOOK.abbreviations);
    expect(text).toBe(query);
    expect(changed).toBe(false);
  });

  it.each(['test server', 'wifi', 'excel', 'file word', 'zzz', '🙂', '.*(a|b)', 'مرحبا'])(
    '%s, although the site does not know it',
    (query) => {
      const { readings } = understand(query, HANDBOOK.lexicon, HANDBOOK.abbreviations);
      const words = readings.flatMap(({ parts }) => parts.flatMap(({ word }) => word ?? []));
      expect(words).toEqual([]);
    },
  );
});

describe('initials that the glossary does not list', () => {
  const parts = (query: string) =>
    understand(query, HANDBOOK.lexicon, HANDBOOK.abbreviations).words;

  it('are read as words that follow each other, and known for a guess', () => {
    expect(parts('hgmt').map(({ text }) => text)).toEqual(['hòa', 'giải', 'mâu', 'thuẫn']);
    expect(parts('hgmt').every(({ guessed }) => guessed)).toBe(true);
    expect(parts('SHCB').some(({ guessed }) => guessed)).toBe(false);
  });

  it('stand for no word of grammar: nobody shortens “đảng viên khi bị”', () => {
    expect(parts('dvkb').map(({ text }) => text)).toEqual(['dvkb']);
  });
});

describe('several readings', () => {
  it('gives every expansion of an ambiguous abbreviation its chance', () => {
    const { readings } = understand('CB', HANDBOOK.lexicon, HANDBOOK.abbreviations);
    const texts = readings.map(({ parts }) => parts.map((part) => part.text).join(' '));
    expect(texts).toEqual(expect.arrayContaining(['chi bộ', 'cán bộ']));
  });

  it('says what an ambiguous abbreviation may mean as well, and nothing where it is plain', () => {
    const also = (query: string) =>
      understand(query, HANDBOOK.lexicon, HANDBOOK.abbreviations).also;
    const meanings = [meaning('CB'), ...also('CB')];
    expect(meanings.toSorted()).toEqual(['chi bộ', 'cán bộ'].toSorted());
    expect(also('SHCB')).toEqual([]);
    expect(also('chi bộ')).toEqual([]);
  });

  it('searches a synonym under the name of the glossary as well', () => {
    const { readings } = understand('họp chi bộ', HANDBOOK.lexicon, HANDBOOK.abbreviations);
    const texts = readings.map(({ parts }) => parts.map((part) => part.text).join(' '));
    expect(texts).toEqual(['họp chi bộ', 'sinh hoạt chi bộ']);
  });

  it('searches the third of a month under its other name as well', () => {
    const { readings } = understand('mùng 3', HANDBOOK.lexicon, HANDBOOK.abbreviations);
    const texts = readings.map(({ parts }) => parts.map((part) => part.text).join(' '));
    expect(texts).toEqual(expect.arrayContaining(['mùng 3', 'ngày 3']));
  });

  it('weighs the best reading most', () => {
    const { readings } = understand('ky luat', HANDBOOK.lexicon, HANDBOOK.abbreviations);
    const weights = readings.map(({ weight }) => weight);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

it('can be told to take a query as typed', () => {
  const { text, changed, readings } = readLiterally('  sinh hoat ', HANDBOOK.lexicon);
  expect([text, changed]).toEqual(['sinh hoat', false]);
  expect(readings[0]?.parts.map((part) => part.exact)).toEqual([true, true]);
});

it('finds nothing in an empty query', () => {
  expect(understand('  ', HANDBOOK.lexicon, HANDBOOK.abbreviations).readings).toEqual([]);
});
