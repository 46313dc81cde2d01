import { zip } from '#base/zip.ts';
import { factsPage, factsTitle, introPage, itemPage, partPage } from '../course-pages.ts';
import { courseName } from '../course-name.ts';
import { fullTitle, itemsOf, type Pack, type PackFiles, type PackItem } from '../pack.ts';
import { type CourseSection, sectionsOf } from '../sections.ts';
import { type Entry, manifest, type Resource } from './manifest.ts';

const opening = 'Mở đầu';

const resource = (name: string, href: string): Resource => ({
  identifier: `tai-lieu-${name}`,
  href,
});
const intro = resource('mo-dau', 'mo-dau.html');
const facts = resource('noi-dung-can-luu-y', 'noi-dung-can-luu-y.html');
const partOf = (index: number) => resource(`phan-${index + 1}`, `phan/${index + 1}.html`);
const pageOf = ({ id }: PackItem) => resource(id, `muc/${id}.html`);
const wordOf = ({ id, file }: PackItem, files: PackFiles) =>
  file && files.has(id) ? resource(`${id}-word`, `tep/${file.name}`) : undefined;

/** The table of contents: a folder that opens the course, then one for each part; nothing stands outside a folder. */
function contents(pack: Pack, sections: readonly CourseSection[], files: PackFiles): Entry[] {
  return [
    {
      title: opening,
      entries: [
        { title: pack.title, resource: intro },
        ...(pack.facts.length > 0 ? [{ title: factsTitle, resource: facts }] : []),
      ],
    },
    ...sections.map((section, i) => ({
      title: section.title,
      entries: [
        ...(section.part ? [{ title: section.title, resource: partOf(i) }] : []),
        ...section.items.flatMap((item): Entry[] => {
          const word = wordOf(item, files);
          return [
            { title: item.title, resource: pageOf(item) },
            ...(word ? [{ title: `${item.title} (Word)`, resource: word }] : []),
          ];
        }),
      ],
    })),
  ];
}

/**
 * A pack as an IMS Common Cartridge 1.1 (`.imscc`) with the Word files of its forms; the same pack always makes the
 * same bytes. It holds no links of its own: Moodle and Canvas frame each of them, and each page ends with its link.
 */
export function cartridge(pack: Pack, files: PackFiles = new Map()): Uint8Array {
  const sections = sectionsOf(pack);
  const bytes = (words: string) => new TextEncoder().encode(words);
  const items = itemsOf(pack);
  const pages: [string, string][] = [
    [
      'imsmanifest.xml',
      manifest({
        identifier: `goi-${pack.id ?? 'tu-soan'}`,
        title: courseName(pack.title),
        description: pack.summary ?? fullTitle(pack),
        entries: contents(pack, sections, files),
      }),
    ],
    [intro.href, introPage(pack)],
    ...(pack.facts.length > 0 ? [[facts.href, factsPage(pack)] as [string, string]] : []),
    ...sections.flatMap((section, i): [string, string][] =>
      section.part ? [[partOf(i).href, partPage(section, pack)]] : [],
    ),
    ...items.map((item): [string, string] => [pageOf(item).href, itemPage(item, pack.site)]),
  ];
  return zip(
    [
      ...pages.map(([name, words]) => ({ name, bytes: bytes(words) })),
      ...items.flatMap((item) => {
        const word = wordOf(item, files);
        const content = files.get(item.id);
        return word && content ? [{ name: word.href, bytes: content }] : [];
      }),
    ],
    9,
  );
}
