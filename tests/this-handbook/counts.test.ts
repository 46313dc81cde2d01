import { describe, expect, test } from 'vitest';
import { answerKindNames } from '#answers/kinds.ts';
import config from '#config';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const { library } = graph;

describe('the handbook holds', () => {
  test.each([
    ['procedures', 10],
    ['requirements', 14],
    ['topics', 39],
    ['templates', 10],
    ['glossary', 180],
    ['lessons', 4],
    ['documents', 73],
    ['rules', 60],
    ['answers', 200],
    ['guides', 9],
  ] as const)('%s: at least %d', (name, least) => {
    expect(library[name].length).toBeGreaterThanOrEqual(least);
  });

  test('the eight entries tied to the scheme and the six practices of the ward, one of them reported as a requirement', () => {
    const ids = (group: string) =>
      library.requirements
        .filter(({ data }) => data.group === group)
        .map(({ data }) => data.id)
        .sort();
    expect(ids('scheme')).toEqual(
      Array.from({ length: 8 }, (_, i) => `${config.scheme.prefix}-0${i + 1}`),
    );
    expect(ids('ward')).toEqual(['TS-09', 'TS-10', 'TS-11', 'TS-12', 'TS-13', 'TS-14']);
    expect(
      library.requirements
        .filter(({ data }) => data.reportedAs === 'requirement')
        .map(({ data }) => data.id),
    ).toEqual(['DA01-05']);
  });

  test('questions of every kind', () => {
    const kinds = new Set(library.answers.map(({ data }) => data.kind));
    expect(answerKindNames.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('documents whose date is unknown carry none', () => {
    for (const id of ['DA-01', 'KL-05', 'QD-20']) {
      expect(library.documents.find(({ data }) => data.id === id)?.data.issuedOn).toBeUndefined();
    }
  });
});
