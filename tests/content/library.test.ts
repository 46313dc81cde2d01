import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOf } from '#handbook/graph/graph.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import { minimumOf } from '#handbook/graph/minimum.ts';
import { basisValues } from '#handbook/graph/review.ts';
import { stepsOf, totalMinutes } from '#procedures/timing.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const dir = resolve('content');
const { graph } = await ownHandbook();
const { library } = graph;

describe('the handbook holds', () => {
  test('the regular meeting of at least 90 minutes, the combined one of at least 120, and no minimum for a thematic one', () => {
    const least = (id: string) => minimumOf(library, entryOf(graph, 'procedures', id).data)?.minutes;
    expect(least('TK')).toBe(90);
    expect(least('KET')).toBe(120);
    expect(least('CDE')).toBeUndefined();
    for (const { data } of library.procedures)
      expect(totalMinutes(data)).toBeGreaterThanOrEqual(least(data.id) ?? 0);
  });

  test('a ledger of exactly the ids that it publishes', async () => {
    const ledger = await readLedger(resolve(dir, 'ledger.json'));
    expect(Object.keys(ledger).sort()).toEqual(graph.things.map((thing) => thing.id).sort());
  });
});

describe('honesty', () => {
  test('every step and statement has a citation or is called a suggestion', () => {
    const pages = Object.values(library).flat() as { file: string; data: object }[];
    expect(pages.flatMap(({ data }) => basisValues(data)).length).toBeGreaterThan(500);
    for (const { data } of library.procedures) for (const step of stepsOf(data)) expect(step.basis).toBeDefined();
  });

  test('nothing claims to be compared with an official text', () => {
    const text = JSON.stringify(library);
    expect(text).not.toContain('"evidence":"official"');
  });

  test('HD 12 is shown as older, not as proven replaced, and leads to HD 42', () => {
    const find = (id: string) => library.documents.find(({ data }) => data.id === id)?.data;
    expect(find('HD-12-2018')?.status).toBe('older');
    expect(find('HD-42-2025')?.succeeds).toContainEqual(
      expect.objectContaining({ document: 'HD-12-2018', relation: 'newer', evidence: 'unverified' }),
    );
  });

});

describe('spelling', () => {
  const texts = Object.values(library)
    .flat()
    .flatMap((entry) => {
      const { file, data, body } = entry as { file: string; data: object; body: string };
      return [{ file, text: `${JSON.stringify(data)}\n${body}` }];
    });

  test.each([
    ['uỷ instead of ủy', /uỷ|Uỷ/],
    ['kỉ instead of kỷ', /(?<!\p{L})(kỉ (luật|niệm|nguyên|cương))/iu],
    ['hàng tháng instead of hằng tháng', /(?<!“)hàng tháng/i],
    ['hoà, hoá, thuỷ: new tone placement', /(?<!\p{L})(hoà|hoá|thuỷ|quí)(?!\p{L})/iu],
    ['double spaces', /\S {2,}\S/],
    ['straight quotation marks in prose', /(?<=\p{L}) "\p{L}[^"=<>]*\p{L}"(?=[ ,.;])/u],
  ])('no %s', (_name, pattern) => {
    const wrong = texts
      .filter(({ file }) => !file.startsWith('glossary/'))
      .flatMap(({ file, text }) => (pattern.exec(text) ? [`${file}: ${pattern.exec(text)?.[0]}`] : []));
    expect(wrong).toEqual([]);
  });

  test('sentences of a page have at most 25 words on average', () => {
    const long = texts.flatMap(({ file }) => {
      const entry = (Object.values(library).flat() as { file: string; body: string }[]).find((e) => e.file === file);
      const prose = (entry?.body ?? '').replace(/<[^>]*>/g, ' ').replace(/^[|#].*$/gm, '');
      const sentences = prose.split(/[.!?:;…]\s|\n\n/).map((s) => s.trim().split(/\s+/).filter(Boolean)).filter((w) => w.length > 1);
      const words = sentences.reduce((sum, s) => sum + s.length, 0);
      return sentences.length > 3 && words / sentences.length > 25 ? [`${file}: ${(words / sentences.length).toFixed(1)}`] : [];
    });
    expect(long).toEqual([]);
  });
});
