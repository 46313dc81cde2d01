import { describe, expect, it } from 'vitest';
import { HANDBOOK } from '#tests/search/sample-lexicon.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { readLiterally, understand } from '../understand/understand.ts';
import { makeExcerpt } from './excerpt.ts';
import { countFilters, passes } from './filter-pages.ts';
import { NameMatcher } from './name-match.ts';
import { termsOf } from './present.ts';
import type { Name } from './unit-index.ts';
import type { UnitPage } from './unit-table.ts';
import { nameWeight } from './word-worth.ts';

const { lexicon, abbreviations } = HANDBOOK;

/** A name as the index finds it for any of its words. */
const nameOf = (text: string): Name => {
  const words = wordsOf(text).flatMap((word, at) => {
    const found = lexicon.find(word);
    return found
      ? [{ id: found.id, at, own: nameWeight(word, found.pages, lexicon.pageCount) }]
      : [];
  });
  return { weight: words.reduce((sum, { own }) => sum + own, 0), words };
};

function scoreOf(query: string, title: string): number {
  const [reading] = understand(query, lexicon, abbreviations).readings;
  return reading ? new NameMatcher(reading, lexicon, 0).best([nameOf(title)]) : 0;
}

describe('titles', () => {
  it('give 1 to a title that says exactly what was asked', () => {
    expect(scoreOf('kỷ luật đảng viên', 'Kỷ luật đảng viên')).toBeCloseTo(1);
  });

  it('prefer the title with fewer other words', () => {
    const short = scoreOf('nghị quyết', 'Nghị quyết tháng');
    expect(short).toBeGreaterThan(scoreOf('nghị quyết', 'Nghị quyết chi bộ tháng'));
  });

  it('prefer the words in the order of the query', () => {
    const inOrder = scoreOf('biên bản họp', 'biên bản họp chi bộ');
    expect(inOrder).toBeGreaterThan(scoreOf('biên bản họp', 'họp chi bộ biên bản'));
  });

  it('respect marks that were typed', () => {
    expect(scoreOf('bí thư', 'bị thu')).toBe(0);
    expect(scoreOf('hoa', 'Hòa giải mâu thuẫn')).toBe(0);
  });

  it('are graded by the share of the query as well', () => {
    const whole = scoreOf('kỷ luật đảng viên', 'Kỷ luật đảng viên chi bộ');
    expect(scoreOf('kỷ luật đảng viên', 'Đảng viên')).toBeLessThan(whole);
  });
});

describe('excerpts', () => {
  const marked = (query: string, content: string): string => {
    const terms = termsOf(readLiterally(query, lexicon).readings, lexicon);
    return makeExcerpt(content, terms)
      .map(({ text, mark }) => (mark ? `[${text}]` : text))
      .join('');
  };

  it('mark the words with their own marks, punctuation outside', () => {
    expect(marked('chi bộ', 'Họp Chi bộ, rồi chị Bố về.')).toBe('Họp [Chi bộ], rồi chị Bố về.');
  });

  it('do not mark single common words when the phrase is there', () => {
    expect(marked('chi bộ', 'Bộ phận khác; chi bộ họp.')).toBe('Bộ phận khác; [chi bộ] họp.');
  });

  it('are the sentence that says most, not the beginning', () => {
    const text = 'Mở đầu buổi họp. Chi bộ xét kỷ luật đảng viên bằng phiếu kín. Kết thúc.';
    expect(marked('kỷ luật đảng viên', text)).toMatch(/^Chi bộ xét \[kỷ luật đảng viên\]/);
  });

  it('begin near the match in a long sentence', () => {
    const text = `${'một hai ba '.repeat(60)}kỷ luật đảng viên ${'bốn năm '.repeat(60)}`;
    const excerpt = marked('kỷ luật', text);
    expect(excerpt).toContain('[kỷ luật]');
    expect(excerpt.startsWith('… ')).toBe(true);
    expect(excerpt.split(' ').length).toBeLessThan(45);
  });
});

describe('filters', () => {
  const page = (loai: string, nam: string[]): UnitPage => ({
    first: 0,
    mentions: 0,
    document: undefined,
    filters: { loai: [loai], nam },
    state: undefined,
  });
  const pages = [page('quy-trinh', ['2025']), page('chuyen-de', ['2025', '2026'])];

  it('join values of one filter with or, filters with and', () => {
    const kept = (filters: Record<string, string[]>): number =>
      pages.filter((one) => passes(one, filters)).length;
    expect(kept({})).toBe(2);
    expect(kept({ loai: ['quy-trinh', 'chuyen-de'] })).toBe(2);
    expect(kept({ loai: ['quy-trinh'], nam: ['2026'] })).toBe(0);
    expect(kept({ loai: [] })).toBe(2);
  });

  it('count what each value would leave beside the other filters', () => {
    expect(countFilters(pages, { nam: ['2026'] })).toEqual({
      loai: { 'chuyen-de': 1 },
      nam: { '2025': 2, '2026': 1 },
    });
  });
});
