import { expect, test } from 'vitest';
import { collectionNames } from '../collections.ts';
import { fieldKey, referenceFields } from './reference-fields.ts';
import { thingKinds } from './things.ts';

test('a schema says which of its fields hold ids, and of what', () => {
  expect([...referenceFields('procedures')]).toEqual(
    expect.arrayContaining([
      ['minimum.rule', 'rule'],
      ['basis.*.document', 'document'],
      ['phases.*.steps.*.fulfils', 'requirement'],
      ['phases.*.steps.*.templates', 'template'],
      ['phases.*.steps.*.basis.*.precedes', 'document'],
    ]),
  );
  expect(referenceFields('lessons').get('agenda.*.items')).toBe('any');
});

test('every kind that is named exists', () => {
  const kinds = new Set<string>([...Object.values(thingKinds), 'step', 'any']);
  for (const name of collectionNames)
    for (const kind of referenceFields(name).values()) expect(kinds).toContain(kind);
});

test('a place in data and in a list of ids finds its field', () => {
  expect(fieldKey(['agenda', 2, 'items', 0])).toBe('agenda.*.items');
  expect(fieldKey(['basis', 0, 'document'])).toBe('basis.*.document');
});
