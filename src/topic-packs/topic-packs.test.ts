import { expect, test } from 'vitest';
import { figureLines, namedIn, onPaper, partsOf } from './decisions.ts';
import { reportOf } from './report.ts';
import { packSchema } from './schema.ts';

const pack = {
  id: 'GCD-01',
  title: 'Gói mẫu',
  summary: 'Gói chuyên đề chỉ dùng để thử phần mềm.',
  reviewed: '2026-11-27',
  theme: 'chuyen-doi-so',
  cellTypes: ['thon-to-dan-pho'],
  reason: 'Việc này chi bộ cần bàn trong quý.',
  points: [
    {
      text: 'Ý lấy từ một trang mở được.',
      page: { title: 'Trang mẫu', url: 'https://vi-du.example.org/', read: '2026-11-27' },
    },
    { text: 'Ý của riêng gói này.', basis: 'suggestion' },
  ],
  figures: [
    { name: 'so-ho', label: 'Số hộ' },
    { name: 'so-nguoi', label: 'Số người' },
  ],
  situation: {
    strengths: ['Đã có việc làm tốt.'],
    weaknesses: ['Còn việc làm chậm.'],
    causes: ['Chưa rõ người làm.'],
  },
  measures: ['Việc làm thứ nhất.', 'Việc làm thứ hai.', 'Việc làm thứ ba.'],
  questions: ['Việc nào làm trước?', 'Ai làm việc đó?', 'Bao giờ thì xong?'],
  decisions: ['Giúp [so-ho] hộ, xong trước ngày ….', 'Đồng chí … theo dõi.'],
};
const read = packSchema.parse(pack);

test('a decision knows the figures of the cell and leaves the rest as it stands', () => {
  expect(partsOf('Giúp [so-ho] hộ, [khac].', read.figures)).toEqual([
    { text: 'Giúp ' },
    { figure: 'so-ho', label: 'Số hộ' },
    { text: ' hộ, ' },
    { text: '[khac]' },
    { text: '.' },
  ]);
  expect(namedIn('Giúp [so-ho] hộ, [khac].')).toEqual(['so-ho', 'khac']);
  expect(onPaper('Giúp [so-ho] hộ trước ngày ….')).toBe('Giúp ……… hộ trước ngày ……….');
  const filled = { 'so-ho': '120' };
  expect(onPaper('Giúp [so-ho] hộ, [so-nguoi] người trước ngày ….', filled)).toBe(
    'Giúp 120 hộ, ……… người trước ngày ……….',
  );
  expect(figureLines(read.figures, filled)).toBe('- Số hộ: 120\n- Số người: ………');
});

test('a report names the source of each point and calls the rest a suggestion', () => {
  const report = reportOf(read, ({ page }) => page?.title ?? '');
  expect(report.grounds).toBe(
    '- Ý lấy từ một trang mở được (Trang mẫu).\n- Ý của riêng gói này. (gợi ý)',
  );
  expect(report.figures).toBe('- Số hộ: ………\n- Số người: ………');
  expect(report.decisions).toEqual(['Giúp ……… hộ, xong trước ngày ……….', 'Đồng chí ……… theo dõi.']);
});

const [sourced, own] = pack.points;
test.each([
  ['a point that rests on nothing', { points: [{ text: 'Ý không có nguồn nào.' }, own] }],
  ['a point that rests on two things', { points: [{ ...sourced, basis: 'suggestion' }, own] }],
  [
    'a source that cannot be opened',
    {
      points: [
        { text: 'Ý có nguồn.', page: { title: 'Trang', url: 'báo', read: '2026-11-27' } },
        own,
      ],
    },
  ],
  [
    'a source without the day on which it was read',
    {
      points: [
        { text: 'Ý có nguồn.', page: { title: 'Trang', url: 'https://vi-du.example.org/' } },
        own,
      ],
    },
  ],
  ['two measures', { measures: pack.measures.slice(1) }],
  ['six measures', { measures: [...pack.measures, ...pack.measures] }],
  ['a kind of cell that there is none of', { cellTypes: ['cho'] }],
  ['no figure to fill in', { figures: [] }],
])('the schema refuses %s', (_name, fault) => {
  expect(packSchema.safeParse({ ...pack, ...fault }).success).toBe(false);
});
