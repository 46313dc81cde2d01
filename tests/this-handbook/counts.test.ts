import { describe, expect, test } from 'vitest';
import { answerKindNames } from '#answers/kinds.ts';
import config from '#config';
import { isForSchools, isForVillages } from '#topic-packs/groups.ts';
import { cellCounts } from '#topics/families.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const { library } = graph;

describe('the handbook holds', () => {
  test.each([
    ['procedures', 10],
    ['requirements', 14],
    ['topics', 98],
    ['templates', 10],
    ['glossary', 180],
    ['lessons', 4],
    ['documents', 73],
    ['rules', 60],
    ['months', 12],
    ['packs', 24],
    ['answers', 200],
    ['guides', 9],
  ] as const)('%s: at least %d', (name, least) => {
    expect(library[name].length).toBeGreaterThanOrEqual(least);
  });

  test('themes handed down: at least four with three cells each, no tie between two themes', () => {
    const themes = [...cellCounts(library.topics)].filter(([, cells]) => cells >= 3);
    expect(themes.length).toBeGreaterThanOrEqual(4);
    const kinds = new Set(
      library.topics.filter(({ data }) => data.parents.length > 0).map(({ data }) => data.kind),
    );
    expect([...kinds]).not.toContain('chu-de-chung');
  });

  test('packs: twelve for villages, eight for schools, four for others', () => {
    const packs = library.packs.map(({ data }) => data);
    const schools = packs.filter((pack) => isForSchools(pack) && !isForVillages(pack));
    const villages = packs.filter(isForVillages);
    expect(villages.length).toBeGreaterThanOrEqual(12);
    expect(schools.length).toBeGreaterThanOrEqual(8);
    expect(packs.length - villages.length - schools.length).toBeGreaterThanOrEqual(4);
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
