import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import config from '#config';
import type { Handbook } from '#handbook/graph/graph.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import { moves } from '#handbook/addresses/moves.ts';
import { type BuiltPage, isShortLink, readPages } from '../support/dist.ts';
import { topicCount } from '../support/examples.ts';
import { ownHandbook } from '../support/own-handbook.ts';

let pages: BuiltPage[];
let graph: Handbook;

beforeAll(async () => {
  pages = await readPages(inject('dist'));
  ({ graph } = await ownHandbook());
});

describe('the built site equals the content', () => {
  test('one page for every thing that has a page of its own', () => {
    const built = new Set(pages.map(({ url }) => url));
    const missing = graph.things.filter(({ url }) => !built.has(url.split('#')[0] ?? ''));
    expect(missing).toEqual([]);
  });

  test('as many pages per folder as files per collection', async () => {
    // What only leads on from a former address is no page of the content.
    const left = new Set(
      moves(await readLedger(resolve('content/ledger.json'))).map(({ from }) => from),
    );
    const inFolder = (folder: string) =>
      pages.filter(({ url }) => !left.has(url) && new RegExp(`^/${folder}/[^/]+/$`).test(url))
        .length;
    const { library } = graph;
    const scheme = library.guides.filter(({ data }) => data.section === 'scheme').length;
    expect(inFolder('quy-trinh')).toBe(library.procedures.length);
    expect(inFolder('chuyen-de')).toBe(library.topics.length);
    expect(inFolder('bieu-mau')).toBe(library.templates.length);
    expect(inFolder('van-ban')).toBe(library.documents.length);
    expect(inFolder('quy-tac')).toBe(library.rules.length);
    expect(inFolder('goi-chuyen-de')).toBe(library.packs.length);
    expect(inFolder('viec-cua-thang')).toBe(library.months.length);
    expect(inFolder('hoi-dap')).toBe(new Set(library.answers.map(({ data }) => data.kind)).size);
    // Two pages more: where one makes a pack of one's own, and what trainers do with the files.
    expect(inFolder('bai-giang')).toBe(library.lessons.length + 2);
    // The matrix of requirements and steps stands there too.
    expect(inFolder(config.scheme.slug)).toBe(library.requirements.length + scheme + 1);
  });

  test('one short link for every id, and the ledger holds exactly these', async () => {
    const links = pages.filter(isShortLink).map(({ url }) => url.split('/')[2]);
    const ledger = Object.keys(await readLedger(resolve('content/ledger.json')));
    expect(links.sort()).toEqual(ledger.sort());
  });

  test('the search index holds exactly the pages that ask to be indexed', async () => {
    const asking = pages.filter(({ html }) => html.includes('data-pagefind-body')).length;
    const manifest = await readFile(join(inject('dist'), 'tim/index.json'), 'utf8');
    const { pages: indexed } = JSON.parse(manifest) as { pages: number };
    expect(asking).toBeGreaterThan(50 + topicCount);
    expect(indexed).toBe(asking);
  });
});

test.runIf(topicCount > 0)(
  'a page on outdated documents says so, a past topic says “căn cứ lúc đó” instead',
  () => {
    const topic = pages.find(
      ({ html, url }) => url.startsWith('/chuyen-de/') && html.includes('Căn cứ lúc đó'),
    );
    expect(topic?.url).toMatch(/^\/chuyen-de\//);
    expect(topic?.html).not.toContain('Căn cứ không còn mới');
  },
);
