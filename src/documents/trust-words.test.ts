import { expect, test } from 'vitest';
import type { ResolvedBasis, ResolvedCitation } from './resolved.ts';
import { stateLabels } from './state.ts';
import { sourcesOf, trustOf, type TrustSource } from './trust.ts';
import { elsewhereWords, listNotes, type Piece, sourcePieces, trustWords } from './trust-words.ts';

const cited = (name: string, rest: Partial<ResolvedCitation> = {}): ResolvedCitation => ({
  document: name,
  shortTitle: name,
  plainName: name,
  datedName: `${name} (28/10/2025)`,
  url: `/van-ban/${name}/`,
  status: 'in-force',
  reviewed: '2026-11-20',
  evidence: 'secondary',
  way: 'retold',
  ...rest,
});
const full = { evidence: 'press', way: 'full' } as const;
const basis = (citations: ResolvedCitation[], rest: Partial<ResolvedBasis> = {}) => ({
  level: citations[0]?.evidence ?? ('suggestion' as const),
  citations,
  ...rest,
});

const told = (pieces: Piece[]) =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : 'state' in piece ? `<${piece.state}>` : piece.text,
    )
    .join('');

test.each([
  [
    [cited('HD 42', { provision: 'điểm 2.2' })],
    'Căn cứ: HD 42 (28/10/2025), điểm 2.2 · theo tài liệu thuật lại, chưa đối chiếu nguyên văn · <in-force> · rà soát ngày 24/11/2026',
  ],
  [
    [cited('HD 42'), cited('QĐ 01')],
    'Căn cứ: HD 42 (28/10/2025); QĐ 01 (28/10/2025) · theo tài liệu thuật lại, chưa đối chiếu nguyên văn · <in-force> · rà soát ngày 24/11/2026',
  ],
  [
    [cited('HD 42'), cited('ĐL', full)],
    'Căn cứ: HD 42 (28/10/2025), theo tài liệu thuật lại, chưa đối chiếu nguyên văn; ĐL (28/10/2025), đọc toàn văn bản chép công khai, chưa đối chiếu bản chính thức · <in-force> · rà soát ngày 24/11/2026',
  ],
  [
    [cited('HD 42', { evidence: 'press', way: 'press' }), cited('HD 42', { provision: 'điểm 2' })],
    'Căn cứ: HD 42 (28/10/2025), điểm 2 · theo tài liệu thuật lại, chưa đối chiếu nguyên văn · <in-force> · rà soát ngày 24/11/2026',
  ],
  [
    [cited('QĐ 294', { ...full, status: 'replaced', precedes: 'QĐ 208' }), cited('ĐL', full)],
    'Căn cứ: QĐ 294 (28/10/2025), bản liền trước của QĐ 208; ĐL (28/10/2025) · đọc toàn văn bản chép công khai, chưa đối chiếu bản chính thức · <in-force> · rà soát ngày 24/11/2026',
  ],
  [
    [cited('HD 12', { status: 'older' }), cited('HD 42')],
    'Căn cứ: HD 12 (28/10/2025), <older>; HD 42 (28/10/2025), <in-force> · theo tài liệu thuật lại, chưa đối chiếu nguyên văn · rà soát ngày 24/11/2026',
  ],
  [[], 'Gợi ý của sổ tay này, không phải quy định · rà soát ngày 24/11/2026'],
])('what a page rests on, in one line (%#)', (citations, line) => {
  expect(told(trustWords(trustOf(basis(citations), '2026-11-24')))).toBe(line);
});

test('the page of a document does not name it again', () => {
  const trust = trustOf(basis([cited('ĐL', full)]), '2026-11-24');
  expect(told(trustWords(trust, true))).toBe(
    'Đọc toàn văn bản chép công khai, chưa đối chiếu bản chính thức · <in-force> · rà soát ngày 24/11/2026',
  );
});

test('a comparison with the official text is told with who and when', () => {
  const compared = { by: 'Văn phòng Đảng ủy', on: '2026-12-01' };
  const trust = trustOf(basis([cited('HD 42')], { level: 'official', compared }), '2026-11-24');
  expect(trust.level).toBe('official');
  expect(told(trustWords(trust))).toContain(' · Văn phòng Đảng ủy đối chiếu ngày 01/12/2026 · ');
});

test('the sign is that of the weakest source that carries the page', () => {
  expect(trustOf(basis([cited('ĐL', full), cited('HD 42')])).level).toBe('secondary');
  expect(trustOf(basis([])).level).toBe('suggestion');
});

test('the reader is told where other sources stand: beside the statement, or with every statement', () => {
  const one = trustOf(basis([cited('HD 42')]));
  const two = trustOf(basis([cited('HD 42'), cited('ĐL', full)]));
  expect(elsewhereWords(one)).toContain('không ghi nguồn thì theo văn bản nêu ở dòng này');
  expect(elsewhereWords(two)).toContain('Mỗi điều');
});

test('at the end of a page each document tells all ways of reading and its state; what they share is told once', () => {
  const past = { status: 'replaced', precedes: 'QĐ 208' } as const;
  const list = sourcesOf([
    cited('QĐ 294', { ...full, ...past }),
    cited('QĐ 294', past),
    cited('ĐL', { ...full, reviewed: '2026-11-01' }),
  ]);
  expect(list.map((source) => told(sourcePieces(source)))).toEqual([
    'QĐ 294 (28/10/2025), bản liền trước của QĐ 208: theo tài liệu thuật lại, có chỗ đọc toàn văn bản chép công khai · <replaced>',
    'ĐL (28/10/2025): đọc toàn văn bản chép công khai · <in-force>',
  ]);
  expect(listNotes(list)).toEqual([
    'Chưa đối chiếu bản chính thức.',
    'Tình trạng theo sổ tay này, rà soát từ 01/11/2026 đến 20/11/2026.',
    expect.stringContaining('“Bản liền trước” là văn bản đã được thay'),
  ]);
  const [charter] = sourcesOf([cited('ĐL', { evidence: 'official', way: 'compared' })]);
  expect(listNotes([charter as TrustSource])).toEqual([
    'Tình trạng theo sổ tay này, rà soát ngày 20/11/2026.',
  ]);
  expect(listNotes([...list, charter as TrustSource])[0]).toContain('không ghi “đã đối chiếu”');
});

test.each(Object.values(stateLabels))(
  'in the middle of a line the sign of “$label” is no mark of the sentence',
  ({ sign }) => {
    expect(sign).not.toMatch(/[\p{Pd},.;:·]/u);
  },
);
