import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { itemOf } from '#api/items.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import { rulesRestingOn, usesOf } from './rule-uses.ts';
import { backLinks, buildGraph, entryOf } from './graph.ts';

const { written: library } = (await frozenHandbook()).graph;
const edited = structuredClone(library);
const change = (
  id: string,
  edit: (entry: { data: Record<string, unknown>; body: string }) => void,
) => {
  for (const entry of Object.values(edited).flat())
    if ((entry.data as { id: string }).id === id) edit(entry as never);
};
change('TK', (entry) => {
  entry.data.summary = 'Kéo dài ít nhất {QT-001}.';
  const { phases } = entry.data as { phases: { when: string; steps: { checklist: string[] }[] }[] };
  const [step] = phases.find(({ when }) => when === 'meeting')?.steps ?? [];
  step?.checklist.push('Xong trong {QT-001.number} phút');
  entry.body = entry.body.replace(/(<Step id="TK-06">\s*)/, '$1Dài <Rule id="QT-001" />. ');
});
const graph = buildGraph(edited, config);

test('readers of data and prose meet the value, whoever writes files the mention', () => {
  const { data, body } = entryOf(graph, 'procedures', 'TK');
  expect(data.summary).toBe('Kéo dài ít nhất 90 phút.');
  expect(body).toContain('Dài 90 phút. ');
  const written = graph.written.procedures.find((entry) => entry.data.id === 'TK');
  expect(written?.data.summary).toBe('Kéo dài ít nhất {QT-001}.');
  expect(written?.body).toContain('<Rule id="QT-001" />');
});

test('kit and published data take the text with its value', () => {
  const steps = buildKitData(graph, config).procedures.find(({ id }) => id === 'TK')?.steps ?? [];
  expect(steps[0]?.checklist).toContain('Xong trong 90 phút');
  expect(steps.find(({ id }) => id === 'TK-06')?.text[0]).toMatch(/^Dài 90 phút\./);
  const item = itemOf(graph, 'TK-06', (path) => `https://vi-du.example.org${path}`);
  expect(item.body).toMatch(/^Dài 90 phút\./);
});

test('a page and a step that take a value are among what uses the rule', () => {
  const ids = backLinks(graph, 'QT-001').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['TK', 'TK-05', 'TK-06']));
  expect(usesOf(graph, 'QT-001').places.find(({ id }) => id === 'TK-06')?.within).toBe('thường kỳ');
  expect(rulesRestingOn(graph, 'HD-42-2025').map(({ rule }) => rule.id)).toContain('QT-001');
});

test('an entry without a mention is the same object for readers and editors', () => {
  const plain = graph.library.glossary.filter((entry, i) => entry === graph.written.glossary[i]);
  expect(plain.length).toBeGreaterThan(0);
});
