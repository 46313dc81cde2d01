import { expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { ordered, sameFromWord } from '#tests/support/word-round-trip.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

const { written: library } = (await frozenHandbook()).graph;

test.each(['topics', 'requirements', 'glossary', 'guides'] as const)(
  'every page of %s goes to Word and comes back with the same content',
  (name) => sameFromWord(name, library[name]),
  60_000,
);

test('a citation of the version before the one in force goes to Word and comes back, in a cell and in prose', async () => {
  const [guide] = library.guides;
  const citation = {
    document: 'QD-294-2025',
    provision: 'điểm 9.3.2',
    evidence: 'press',
    precedes: 'QD-208-2026',
  };
  const data = { ...guide?.data, basis: [citation, { document: 'TL-01', evidence: 'secondary' }] };
  const body =
    'Một câu. <Cite id="QD-294-2025" provision="điểm 9.3.2" evidence="press" precedes="QD-208-2026" /> Câu sau.';
  const draft = await readDraft('guides', writeDraft('guides', data, body), 'hinh');
  if ('refusal' in draft) throw new Error(draft.refusal);
  expect(draft.data.basis).toEqual(data.basis);
  expect(ordered(draft.body).trim()).toBe(ordered(body));
});

test('what is taken from a rule goes to Word and comes back as it was written, in cells and in prose', async () => {
  const [guide] = library.guides;
  const data = {
    ...guide?.data,
    summary: 'Buổi họp kéo dài ít nhất {QT-001}, Tốt từ {QT-011.good}.',
  };
  const body =
    '<Ref id="QT-013"><Rule id="QT-013" part="share" /></Ref>, ít nhất <Rule id="QT-001" />, **Khá từ <Rule id="QT-011" part="fair" />**.\n\n- Mục <Rule id="QT-010" /> một.';
  const draft = await readDraft('guides', writeDraft('guides', data, body), 'hinh');
  if ('refusal' in draft) throw new Error(draft.refusal);
  expect(draft.data.summary).toBe(data.summary);
  expect(draft.body.trim()).toBe(body);
});
