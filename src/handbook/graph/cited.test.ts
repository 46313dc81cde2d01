import { expect, test } from 'vitest';
import { citationsInProse } from './cited.ts';

test('citations of prose are read with all that they say, wherever it stands', () => {
  const body = `Một. <Cite id="HD-42-2025" evidence="press" /> Hai.
<Cite id="QD-294-2025" provision="điểm 9.3.2" evidence="press" precedes="QD-208-2026" />
<Suggestion>Ba. <Cite evidence="secondary" id="DL-01"/></Suggestion>`;
  expect(citationsInProse(body)).toEqual([
    { document: 'HD-42-2025', evidence: 'press' },
    {
      document: 'QD-294-2025',
      provision: 'điểm 9.3.2',
      evidence: 'press',
      precedes: 'QD-208-2026',
    },
    { document: 'DL-01', evidence: 'secondary' },
  ]);
});

test('what is no citation is left alone', () => {
  expect(
    citationsInProse('<Ref id="TK-08">điểm danh</Ref> <Cite id="x" evidence="press" />'),
  ).toEqual([]);
});
