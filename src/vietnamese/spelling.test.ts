import { describe, expect, it } from 'vitest';
import { compose, fold, hasMarks } from './fold.ts';
import { sameWord, wordKey } from './same-word.ts';
import { compareVietnamese } from './sort.ts';
import { isSyllable, placeTone } from './syllable.ts';
import { sentencesOf, wordsOf } from './words.ts';

describe('folding', () => {
  it.each([
    ['Đảng viên', 'dang vien'],
    ['Ðảng', 'dang'],
    ['Ɖảng', 'dang'],
    ['hòa giải', 'hoa giai'],
    ['Ủy ban', 'uy ban'],
    ['nghị quyết', 'nghi quyet'],
  ])('%s → %s, composed and decomposed', (text, plain) => {
    expect(fold(text.normalize('NFC'))).toBe(plain);
    expect(fold(text.normalize('NFD'))).toBe(plain);
  });

  it('composes and knows the look-alikes of đ', () => {
    expect(compose('Ðề án'.normalize('NFD'))).toBe('Đề án');
    expect(hasMarks('đa')).toBe(true);
    expect(hasMarks('chi')).toBe(false);
  });
});

describe('the same word in two accepted spellings', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['thuỷ', 'thủy'],
    ['kỳ', 'kì'],
    ['kỷ', 'kỉ'],
    ['ký', 'kí'],
    ['quý', 'quí'],
    ['01', '1'],
  ])('%s and %s', (a, b) => {
    expect(sameWord(a, b)).toBe(true);
    expect(sameWord(a.normalize('NFD'), b)).toBe(true);
  });

  it.each([
    ['hoa', 'hòa'],
    ['bí', 'bị'],
    ['đang', 'dang'],
    ['tuy', 'tui'],
    ['10', '1'],
    ['tư', 'tu'],
    ['trú', 'tru1'],
  ])('not %s and %s', (a, b) => {
    expect(sameWord(a, b)).toBe(false);
  });

  it('keys every word', () => {
    expect(wordKey('kỳ')).toBe('ki`');
    expect(wordKey('0')).toBe('0');
    expect(wordKey('00')).toBe('0');
  });
});

describe('syllables', () => {
  it.each('quyết khuỷu giếng gì gìn nghiêng ủy yêu đường xoong hoạt khánh tuyên'.split(' '))(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  );

  it.each('server wifi excel hat pdf đb trinhf zalo'.split(' '))('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );

  it.each([
    ['hoa', 'huyền', 'hòa'],
    ['hoan', 'huyền', 'hoàn'],
    ['uy', 'hỏi', 'ủy'],
    ['quy', 'sắc', 'quý'],
    ['gia', 'hỏi', 'giả'],
    ['ngươi', 'huyền', 'người'],
    ['khuyu', 'hỏi', 'khuỷu'],
    ['nghi', 'nặng', 'nghị'],
  ] as const)('%s with %s is %s', (letters, tone, word) => {
    expect(placeTone(letters, tone)).toBe(word);
  });
});

describe('words and sentences', () => {
  it('splits letters from digits and reads both Unicode forms', () => {
    expect(wordsOf('42-HD/BTCTW, Quý II'.normalize('NFD'))).toEqual([
      '42',
      'hd',
      'btctw',
      'quý',
      'ii',
    ]);
  });

  it('parts sentences at full stops and dashes, not at commas or hyphens inside a word', () => {
    expect(sentencesOf('Họp chi bộ. Ký biên bản – lưu hồ sơ, 06-ĐA/TU')).toEqual([
      ['họp', 'chi', 'bộ'],
      ['ký', 'biên', 'bản'],
      ['lưu', 'hồ', 'sơ', '06', 'đa', 'tu'],
    ]);
  });
});

describe('dictionary order', () => {
  it('goes by letters, then tones, then words', () => {
    const words = ['đảng', 'dân', 'chuyên đề', 'ăn', 'an', 'chi ủy', 'chi bộ', 'bà', 'ba', 'bả'];
    expect(words.toSorted(compareVietnamese)).toEqual([
      'an',
      'ăn',
      'ba',
      'bà',
      'bả',
      'chi bộ',
      'chi ủy',
      'chuyên đề',
      'dân',
      'đảng',
    ]);
  });

  it('orders numbers by value', () => {
    expect(['quý 10', 'quý 2'].toSorted(compareVietnamese)).toEqual(['quý 2', 'quý 10']);
  });
});
