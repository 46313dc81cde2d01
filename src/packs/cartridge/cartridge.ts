import { zip } from '#base/zip.ts';
import { fullTitle, itemsOf, type Pack, type PackItem } from '../pack.ts';
import { type Entry, manifest, type Resource, webLink } from './manifest.ts';
import { factsPage, introPage, itemPage } from './pages.ts';

const content = (name: string, href: string): Resource => ({
  identifier: `tai-lieu-${name}`,
  href,
  type: 'webcontent',
});
const intro = content('mo-dau', 'mo-dau.html');
const facts = content('dieu-can-noi-ro', 'dieu-can-noi-ro.html');
const pageOf = ({ id }: PackItem) => content(id, `muc/${id}.html`);
const linkOf = ({ id }: PackItem): Resource => ({
  identifier: `lien-ket-${id}`,
  href: `lien-ket/${id}.xml`,
  type: 'imswl_xmlv1p1',
});

const entriesOf = (item: PackItem): Entry[] => [
  { title: item.title, resource: pageOf(item) },
  { title: `${item.id}: mở trên trang gốc`, resource: linkOf(item) },
];

/** The table of contents: the opening page, then a chapter for each part with page and link of every item. */
function contents(pack: Pack): Entry[] {
  return [
    { title: pack.title, resource: intro },
    ...(pack.facts.length > 0 ? [{ title: 'Nội dung cần lưu ý', resource: facts }] : []),
    ...pack.parts
      .filter(({ items }) => items.length > 0)
      .map(({ title, items }) => ({ title, entries: items.flatMap(entriesOf) })),
  ];
}

/** A pack as an IMS Common Cartridge 1.1 (`.imscc`); the same pack always makes the same bytes. */
export function cartridge(pack: Pack): Uint8Array {
  const bytes = (words: string) => new TextEncoder().encode(words);
  const items = itemsOf(pack);
  const files: [string, string][] = [
    [
      'imsmanifest.xml',
      manifest({
        identifier: `goi-${pack.id ?? 'tu-soan'}`,
        title: pack.title,
        description: pack.summary ?? fullTitle(pack),
        entries: contents(pack),
      }),
    ],
    [intro.href, introPage(pack)],
    ...(pack.facts.length > 0 ? [[facts.href, factsPage(pack)] as [string, string]] : []),
    ...items.flatMap((item): [string, string][] => [
      [pageOf(item).href, itemPage(item, pack.site)],
      [linkOf(item).href, webLink(`${item.id}: ${item.title}`, item.link)],
    ]),
  ];
  return zip(
    files.map(([name, words]) => ({ name, bytes: bytes(words) })),
    9,
  );
}
