import { expect, test } from 'vitest';
import type { Handbook } from '#handbook/graph/graph.ts';
import { packIndex } from './pack-index.ts';

test('a step and a procedure begin with minutes of their own, where they say some', () => {
  const step = (id: string, minutes?: number) => ({ id, ...(minutes ? { minutes } : {}) });
  const procedure = (id: string, steps: unknown[], minimum?: { rule: string }) => ({
    data: { id, phases: [{ steps: steps.slice(0, 1) }, { steps: steps.slice(1) }], minimum },
  });
  const procedures = [
    procedure('AA', [step('AA-01', 20), step('AA-02', 15), step('AA-03')]),
    procedure('BB', [step('BB-01', 20)], { rule: 'QT-901' }),
    procedure('CC', [step('CC-01')]),
    procedure('DD', [step('DD-01', 180), step('DD-02', 180)]),
  ];
  const rules = [{ data: { id: 'QT-901', value: { number: 75, unit: 'minutes' } } }];
  const ids = ['AA', 'AA-01', 'AA-03', 'BB', 'CC', 'DD', 'TN-901'];
  const graph = {
    things: ids.map((id) => ({ id, kind: 'step', title: id })),
    library: { procedures, rules, documents: [], lessons: [] },
  } as unknown as Handbook;
  expect(packIndex(graph, 'Sổ tay').items.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['AA', 35],
    ['AA-01', 20],
    ['AA-03', undefined],
    ['BB', 75],
    ['CC', undefined],
    ['DD', 240],
    ['TN-901', undefined],
  ]);
});
