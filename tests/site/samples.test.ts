import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { filledPaper } from '#samples/filled.ts';
import { sampleMark } from '#samples/papers.ts';
import { sampleZip } from '#samples/zip.ts';
import { writeDocx } from '#word/write-docx.ts';
import { ownSamples } from '../support/own-samples.ts';

const { graph, sets } = await ownSamples();
const dist = inject('dist');
const all = sets.flatMap(({ slug, papers }) =>
  papers.map((paper) => ({ at: `mau-da-dien/${slug}/${paper.slug}`, paper })),
);
const read = (path: string) => readFile(join(dist, path));
/** One page of the built site: these tests need a hundred of its many. */
const pageAt = async (url: string) => {
  const html = String(await read(join(url, 'index.html')));
  return { html, root: parse(html) };
};

const same = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what is published is what is composed now', () => {
  test.each(all)('$at', async ({ at, paper }) => {
    const word = await writeDocx(paper.template, paper.values, paper.header);
    expect(Buffer.compare(await read(`${at}.docx`), word)).toBe(0);

    const sheet = (await pageAt(at)).root.querySelector('.paper');
    const shown = same(sheet?.text ?? '');
    const { fields, tables, slots, sections, names } = filledPaper(paper);
    const blocks = JSON.stringify(paper.template.blocks) + (paper.template.subject ?? '');
    const words = [
      ...Object.entries(fields)
        .filter(([name]) => blocks.includes(`{${name}}`) || blocks.includes(`"field":"${name}"`))
        .flatMap(([, value]) => value.split('\n')),
      ...Object.values(tables).flat(2),
      ...Object.values(slots).flat(),
      ...sections.flatMap(({ lines }) => lines),
      ...names,
    ];
    expect(words.filter((one) => !shown.includes(same(one)))).toEqual([]);
    expect(sheet?.querySelectorAll('.blank, .paper__line')).toHaveLength(0);
    expect(shown.startsWith(sampleMark)).toBe(true);
  });

  test.each(sets)('$slug: all papers in one file', async ({ slug, papers }) => {
    const published = await read(`mau-da-dien/${slug}.zip`);
    expect(Buffer.compare(published, await sampleZip(papers))).toBe(0);
    expect(Object.keys(unzipSync(published))).toHaveLength(papers.length);
  });
});

describe('nobody takes a sample for what is true', () => {
  test('each page says so first, and search engines are told to pass over it', async () => {
    for (const { at } of all) {
      const { root, html } = await pageAt(at);
      expect(root.querySelector('.note')?.text, at).toContain(sampleMark);
      expect(html, at).toContain('<meta name="robots" content="noindex"');
      expect(html, at).not.toContain('data-pagefind-body');
    }
  });

  test('of all samples the search and the sitemap know the list alone', async () => {
    const files = await Array.fromAsync(glob('mau-da-dien/**/*.html', { cwd: dist }));
    const texts = await Promise.all(
      files.map(async (file) => [file, String(await read(file))] as const),
    );
    const found = texts.filter(([, html]) => html.includes('data-pagefind-body'));
    expect(texts).toHaveLength(all.length + sets.length + 1);
    expect(found.map(([file]) => file)).toEqual(['mau-da-dien/index.html']);
    const listed = String(await read('sitemap-0.xml')).match(/\/mau-da-dien\/[^<]*/g);
    expect(listed).toEqual(['/mau-da-dien/']);
  });
});

describe('samples are found from', () => {
  test('every form', async () => {
    for (const { slug, data } of graph.library.templates) {
      const link = (await pageAt(`bieu-mau/${slug}`)).root
        .querySelectorAll('.actions a')
        .find(({ text }) => text.includes('Xem mẫu đã điền'));
      const target = link?.getAttribute('href') ?? '';
      const { at } = all.find(({ paper }) => paper.form === data.id)!;
      expect(target, slug).toBe(`/${at}/`);
    }
  });

  test('every lesson that names a form, the list of forms, and each other', async () => {
    const forms = new Set(graph.library.templates.map(({ data }) => data.id));
    const lessons = graph.library.lessons.filter(({ data }) =>
      data.agenda.some(({ items }) => items.some((id) => forms.has(id))),
    );
    expect(lessons.length).toBeGreaterThan(0);
    for (const { slug } of lessons)
      expect((await pageAt(`bai-giang/${slug}`)).html, slug).toContain('href="/mau-da-dien/');
    expect((await pageAt('bieu-mau')).html).toContain('href="/mau-da-dien/"');
    const list = await pageAt('mau-da-dien');
    for (const { slug, papers } of sets) {
      expect(list.html).toContain(`href="/mau-da-dien/${slug}/"`);
      const set = await pageAt(`mau-da-dien/${slug}`);
      for (const paper of papers)
        expect(set.html).toContain(`href="/mau-da-dien/${slug}/${paper.slug}/"`);
    }
  });
});
