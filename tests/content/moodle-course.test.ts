import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import config from '#config';
import { book } from '#packs/book/book.ts';
import { cartridge } from '#packs/cartridge/cartridge.ts';
import { formFiles } from '#packs/form-files.ts';
import { itemsOf, type Pack } from '#packs/pack.ts';
import { bookChapters, restored } from '../support/moodle-course.ts';
import { oddTitles } from '../support/odd-titles.ts';
import { ownHandbook } from '../support/own-handbook.ts';
import { lessonPacks, pickedPack } from '../support/packs.ts';

const { graph } = await ownHandbook();

const packs: [string, Pack][] = [
  ...lessonPacks,
  ...oddTitles.map((title): [string, Pack] => [`own: ${title.slice(0, 40)}`, pickedPack(title)]),
];

describe.each(packs)('%s in Moodle', (_name, pack) => {
  test('a restore makes a course with a name, and every thing of it opens', async () => {
    const files = await formFiles(graph, pack, config.documentHeader);
    const course = restored(cartridge(pack, files));
    expect(course).toBeDefined();
    const { shortName, fullName, sections } = course!;
    expect(shortName).not.toBe('');
    expect(shortName.length).toBe(fullName.replaceAll(' ', '').length);
    // A small letter of a to z beside capitals with marks is what Moodle makes of others.
    expect(shortName).toBe(shortName.toUpperCase());
    const all = sections.flatMap(({ activities }) => activities);
    expect(all.filter(({ kind }) => kind === 'framed-link')).toEqual([]);
    expect(all.filter(({ kind }) => kind === 'label')).toEqual([]);
    expect(all.filter(({ titlesInside }) => titlesInside > 0)).toEqual([]);
    expect(all.every(({ name }) => name.trim() !== '')).toBe(true);
    expect(sections.every(({ summary, activities }) => summary && activities.length > 0)).toBe(true);
    expect(all.filter(({ kind }) => kind === 'file').length).toBe(files.size);
    const names = all.filter(({ kind }) => kind === 'page').length;
    const opening = pack.facts.length > 0 ? 2 : 1;
    const parts = sections.length - 1;
    expect(names).toBeLessThanOrEqual(itemsOf(pack).length + opening + parts);
  });

  test('as chapters of one Book: in order, each under its own title', async () => {
    const files = await formFiles(graph, pack, config.documentHeader);
    const unpacked = unzipSync(book(pack, files));
    const chapters = bookChapters(unpacked);
    expect(chapters[0]?.isSub).toBe(false);
    expect(chapters.filter(({ body }) => body.trim() === '' || /<h1\b/.test(body))).toEqual([]);
    expect(chapters.filter(({ title }) => /\.html/.test(title))).toEqual([]);
    // Each link inside the zip leads to a file of the zip.
    const inside = chapters.flatMap(({ body }) =>
      [...body.matchAll(/href="([^":]+)"/g)].map(([, name = '']) => name),
    );
    expect(inside.filter((name) => !unpacked[name])).toEqual([]);
    expect(new Set(inside).size).toBe(files.size);
    for (const { title } of itemsOf(pack))
      expect(chapters.some((chapter) => chapter.body !== '' && chapter.title.includes(title.slice(0, 8)))).toBe(true);
  });
});

test('no pack shows a blank by the name that its data has for it', () => {
  const told = packs.flatMap(([, pack]) =>
    itemsOf(pack).flatMap(({ lists }) => lists.flatMap(({ lines }) => lines.map(({ text }) => text))),
  );
  expect(told.filter((text) => /\{[a-z][a-z0-9-]*\}/.test(text))).toEqual([]);
  expect(told.length).toBeGreaterThan(100);
});
