import { expect, test } from 'vitest';
import { citedParagraphs } from './lesson-pack.ts';
import { basisWords } from './pack-item.ts';

const names = { 'HD-42-2025': 'Hướng dẫn 42' };

test('a paragraph that rests on a document is kept with its basis, what speaks to the trainer is not', () => {
  const body = `## Nói gọn

Dài ít nhất 90 phút. <Cite id="HD-42-2025" evidence="press" provision="mục 2" /> Xem <Ref id="TK">quy trình</Ref>.

Nói với lớp điều này.

<Suggestion>

Gợi ý. <Cite id="HD-42-2025" evidence="press" />

</Suggestion>

## Không có gì

Chỉ lời dặn.
`;
  expect(citedParagraphs(body, names)).toEqual([
    {
      heading: 'Nói gọn',
      lines: [
        {
          text: 'Dài ít nhất 90 phút. Xem quy trình.',
          basis: '◐ Theo báo chí, bản chép công khai: Hướng dẫn 42, mục 2',
        },
      ],
    },
  ]);
});

test('a citation of the version before the one in force says so, in prose and in data', () => {
  const body =
    '## A\n\nMột câu. <Cite id="HD-42-2025" provision="mục 2" evidence="press" precedes="HD-50-2026" />\n';
  const words =
    '◐ Theo báo chí, bản chép công khai: Hướng dẫn 42, mục 2 (bản liền trước của HD-50-2026)';
  expect(citedParagraphs(body, names)[0]?.lines[0]?.basis).toBe(words);
  const basis = {
    document: 'HD-42-2025',
    provision: 'mục 2',
    evidence: 'press',
    precedes: 'HD-50-2026',
  } as const;
  expect(basisWords([basis], names)).toBe(words);
});
