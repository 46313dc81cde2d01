import { expect, it } from 'vitest';
import { harvestAbbreviations } from './harvest-abbreviations.ts';

const terms = (text: string): string[] =>
  harvestAbbreviations([text]).map(({ term, abbreviations }) => `${abbreviations[0]} = ${term}`);

it.each([
  ['Quy chế dân chủ ở cơ sở (viết tắt: QCDC).', 'QCDC = quy chế dân chủ'],
  ['“Nâng cao chất lượng sinh hoạt chi bộ” (viết tắt: SHCB)', 'SHCB = sinh hoạt chi bộ'],
  ['do Ủy ban nhân dân (sau đây gọi tắt là UBND) lập', 'UBND = ủy ban nhân dân'],
  ['theo Chuyển đổi số (CĐS) năm nay', 'CĐS = chuyển đổi số'],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual([expected]);
  expect(terms(text.normalize('NFD'))).toEqual([expected]);
});

it.each(['Hà Nội (HCM)', 'điều lệ (DL)', 'họp (xem mẫu)', '(ABC)'])('nothing in %s', (text) => {
  expect(terms(text)).toEqual([]);
});

it('leaves listed short forms to the glossary and keeps the most frequent explanation', () => {
  const glossary = [{ term: 'cán bộ', abbreviations: ['CB'], synonyms: [] }];
  expect(harvestAbbreviations(['Chi bộ (CB) họp.'], glossary)).toEqual([]);
  const texts = ['Kiểm tra giám sát (KTGS)', 'kiểm tra giám sát (KTGS)', 'kinh tế giao sổ (KTGS)'];
  expect(harvestAbbreviations(texts).map(({ term }) => term)).toEqual(['kiểm tra giám sát']);
});
