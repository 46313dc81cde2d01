import { describe, expect, test } from 'vitest';
import config from '#config';
import { cartridge } from '#packs/cartridge/cartridge.ts';
import { lessonPack } from '#packs/lesson-pack.ts';
import { itemsOf } from '#packs/pack.ts';
import { children, elements, readCartridge } from '../support/read-cartridge.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const site = 'https://vi-du.example.org';
const to = { absolute: (path: string) => site + path, site: config.name };
const packs = graph.library.lessons.map((lesson) => lessonPack(graph, lesson, to));

describe.each(packs.map((pack) => [pack.id, pack] as const))('the cartridge of %s', (_id, pack) => {
  const bytes = cartridge(pack);
  const { names, texts, manifest, root } = readCartridge(bytes);
  const resources = elements(manifest, 'resource');

  test('has the manifest first, and its namespace within the first 500 bytes', () => {
    expect(names[0]).toBe('imsmanifest.xml');
    expect(Buffer.from(texts['imsmanifest.xml']!).subarray(0, 500).toString()).toContain(
      '"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
  });

  test('holds every file that it names, and no other', () => {
    const named = resources.flatMap((r) => children(r, 'file').map((f) => f.getAttribute('href')));
    expect(new Set(named).size).toBe(named.length);
    expect(named.toSorted()).toEqual(names.filter((n) => n !== 'imsmanifest.xml').toSorted());
  });

  test('gives back title, parts, and every item once, in order', () => {
    expect(root.title).toBeUndefined();
    const [opening, ...chapters] = root.items;
    expect(opening?.items[0]?.title).toBe(pack.title);
    const withItems = pack.parts.filter(({ items }) => items.length > 0);
    expect(chapters.map(({ title }) => title)).toEqual(withItems.map(({ title }) => title));
    const pages = chapters.flatMap(({ items }) => items.flatMap(({ file }) => file ?? []));
    expect(pages.filter((file) => file.startsWith('muc/'))).toEqual(
      itemsOf(pack).map(({ id }) => `muc/${id}.html`),
    );
  });

  test('keeps to the structure of the profile', () => {
    const text = (name: string) => elements(manifest, name)[0]?.textContent;
    expect([text('schema'), text('schemaversion')]).toEqual(['IMS Common Cartridge', '1.1.0']);
    expect(elements(manifest, 'organization').map((o) => o.getAttribute('structure'))).toEqual([
      'rooted-hierarchy',
    ]);
    const items = elements(manifest, 'item');
    const ids = [...items, ...resources, manifest.documentElement!, elements(manifest, 'organization')[0]!]
      .map((element) => element.getAttribute('identifier') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const known = new Set(resources.map((r) => r.getAttribute('identifier')));
    for (const item of items.slice(1)) {
      expect(children(item, 'title').length).toBe(1);
      const ref = item.getAttribute('identifierref');
      // An item holds items or opens a resource, never both.
      expect(Boolean(ref)).toBe(children(item, 'item').length === 0);
      if (ref) expect(known.has(ref)).toBe(true);
    }
    for (const r of resources) {
      const files = children(r, 'file').map((f) => f.getAttribute('href'));
      expect(files.length).toBe(1);
      expect(children(r, 'dependency')).toEqual([]);
      expect(r.getAttribute('type')).toBe('webcontent');
      expect(r.getAttribute('href')).toBe(files[0]);
    }
  });

  test('has a page for every item that says what it rests on and leads back', () => {
    for (const item of itemsOf(pack)) {
      const page = texts[`muc/${item.id}.html`] ?? '';
      expect(page).toContain(`<a href="${item.link}" target="_blank"`);
      expect(page).not.toMatch(/<(script|style|img|link)\b/);
      if (item.basis) expect(page).toContain('Căn cứ: ');
    }
  });

  test('is the same, byte for byte, each time', () => {
    expect(Buffer.from(cartridge(pack)).equals(bytes)).toBe(true);
  });
});

test('words that look like markup stay words', () => {
  const pack = { ...packs[0]!, title: '<b>&"x"</b>', id: undefined };
  const { root, texts } = readCartridge(cartridge(pack));
  expect(root.items[0]?.items[0]?.title).toBe('<b>&"x"</b>');
  expect(texts['mo-dau.html']).toContain('<title>&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;</title>');
});
