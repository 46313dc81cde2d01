import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import config from '#config';
import { buildGraph } from '#handbook/graph/graph.ts';
import { ownLibrary } from '../support/own-handbook.ts';
import { questionsApart } from '#lessons/moodle-files.ts';
import { readPages } from '../support/dist.ts';
import { readCartridge } from '../support/read-cartridge.ts';
import { readCode } from '../support/read-qr.ts';

const { library, things } = buildGraph(await ownLibrary(), config);
/** Kinds whose page has more than a handout tells. */
const more = ['procedure', 'topic', 'template', 'document', 'guide', 'lesson'];
const hasMore = (id: string) => more.includes(things.find((thing) => thing.id === id)?.kind ?? '');
const pages = new Map((await readPages(inject('dist'))).map((page) => [page.url, page]));

test.each(library.lessons.map(({ slug, data }) => [slug, data] as const))(
  'handout and cartridge of %s have every item of the lesson once; the handout has codes where there is more',
  async (slug, lesson) => {
    const shown = new Set<string>();
    const fresh = lesson.agenda.map(({ items }) =>
      items.filter((id) => !shown.has(id) && shown.add(id)),
    );
    const wanted = fresh.map((ids) => ids.filter(hasMore).map((id) => `${config.site}/b/${id}/`));
    const handout = pages.get(`/bai-giang/${slug}/phat-tay/`)?.root;
    const parts = handout?.querySelectorAll('.handout__part') ?? [];
    const codes = parts.map((part) =>
      part.querySelectorAll('svg').map((svg) => {
        const size = Number(svg.getAttribute('viewBox')?.split(' ').at(-1));
        return readCode(svg.querySelector('path')?.getAttribute('d') ?? '', size);
      }),
    );
    expect(codes).toEqual(wanted);
    const told = parts.map((part) =>
      part.querySelectorAll('.handout__item .id').map(({ textContent }) => textContent),
    );
    expect(told).toEqual(fresh);
    const file = await readFile(join(inject('dist'), `bai-giang/${slug}.imscc`));
    const { root, names } = readCartridge(new Uint8Array(file));
    const opened = root.items.flatMap(({ items }) => items.flatMap(({ file: name }) => name ?? []));
    const ids = [...shown];
    expect(opened.filter((name) => name.startsWith('muc/'))).toEqual(
      ids.map((id) => `muc/${id}.html`),
    );
    const forms = ids.filter((id) => id.startsWith('BM-'));
    expect(names.filter((name) => name.endsWith('.docx')).length).toBe(forms.length);
  },
);

test.each(library.lessons.map(({ slug, data }) => [slug, data] as const))(
  'slides of %s show nothing that is meant for the trainer alone on the slide itself',
  (slug, lesson) => {
    const root = pages.get(`/bai-giang/${slug}/trinh-chieu/`)?.root;
    const sheets = root?.querySelectorAll('.slide__sheet').map((sheet) => sheet.textContent) ?? [];
    const notes = root?.querySelectorAll('.slide__note').map((note) => note.textContent) ?? [];
    for (const { note } of lesson.agenda) {
      expect(sheets.some((text) => text.includes(note))).toBe(false);
      expect(notes.some((text) => text.includes(note))).toBe(true);
    }
  },
);

test('every link to a file keeps the file’s name, or says one', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { url, root } of pages.values())
    for (const link of root.querySelectorAll('[download]')) {
      const { href = '', download = '' } = link.attributes;
      const named = download !== '' || /\/[^/?#]+\.[a-z]+$/.test(href);
      const isOwn = !/^(?:blob|data):/.test(href) || /^[^/]+\.[a-z]+$/.test(download);
      if (!named || !isOwn || /^(?:true|false)$/.test(download)) wrong.push(`${url}: ${href}`);
      count++;
    }
  expect(count).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('where files for Moodle stand, it is said that their questions stand apart', () => {
  const beside = library.lessons.map(({ slug }) => `/bai-giang/${slug}/`);
  for (const url of [...beside, '/bai-giang/dua-vao-lop/'])
    expect(pages.get(url)?.root.textContent, url).toContain(questionsApart);
  expect(pages.get('/bai-giang/dua-vao-lop/')?.root.textContent.replace(/\s+/g, ' ')).toContain(
    'tệp câu sắp xếp không mang được giải thích',
  );
});
