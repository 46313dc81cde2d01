import { expect, test } from 'vitest';
import { listReferences } from './references.ts';
import { collectionNames, type Library } from '../collections.ts';

test('each mention in prose belongs to the step that it stands in', () => {
  const body = [
    '<Ref id="A-1">x</Ref> <Rule id="QT-001" />',
    '<Step id="B-1">\n<Ref id="A-2">x</Ref> <Rule id="QT-002" />\n</Step>',
    '<Rule id="QT-003" />',
    '<Step id="B-2">\n<Rule id="QT-004" /> <Cite id="A-3" evidence="press" />\n</Step>',
    '<Ref id="A-4">x</Ref>',
  ].join('\n\n');
  const library = {
    ...Object.fromEntries(collectionNames.map((name) => [name, []])),
    procedures: [{ file: 'procedures/a.mdx', slug: 'a', data: { id: 'B' }, body }],
  } as unknown as Library;
  expect(listReferences(library).map(({ to, fromStep }) => [to, fromStep])).toEqual([
    ['A-1', undefined],
    ['A-2', 'B-1'],
    ['A-3', 'B-2'],
    ['A-4', undefined],
    ['QT-001', undefined],
    ['QT-002', 'B-1'],
    ['QT-003', undefined],
    ['QT-004', 'B-2'],
  ]);
});
