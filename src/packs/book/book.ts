import { zip, type ZipEntry } from '#base/zip.ts';
import { factsPage, introPage, itemPage, partPage } from '../course-pages.ts';
import type { Pack, PackFiles } from '../pack.ts';
import { sectionsOf } from '../sections.ts';

/*
 * What Moodle's Book (tool “Import chapter”, one HTML file a chapter) reads: the files in the order of their names;
 * `_sub` before the ending puts one a level down; the title stands in the head; a file that a page links to goes
 * along with the page.
 */

/** A pack as a zip of chapters and sub-chapters for one Book; the Word files of its forms go along. */
export function book(pack: Pack, files: PackFiles = new Map()): Uint8Array {
  const entries: ZipEntry[] = [];
  const words: ZipEntry[] = [];
  const add = (html: string, sub = false) => {
    const number = String(entries.length + 1).padStart(3, '0');
    const name = `${number}${sub ? '_sub' : ''}.html`;
    entries.push({ name, bytes: new TextEncoder().encode(html) });
  };
  add(introPage(pack));
  if (pack.facts.length > 0) add(factsPage(pack), true);
  for (const section of sectionsOf(pack)) {
    if (section.part) add(partPage(section, pack));
    for (const item of section.items) {
      const content = files.get(item.id);
      const word = item.file && content ? `tep/${item.file.name}` : undefined;
      // Single items of a trainer's own stand beside the opening page, not below it.
      add(itemPage(item, pack.site, word), section.part !== undefined);
      if (word && content) words.push({ name: word, bytes: content });
    }
  }
  return zip([...entries, ...words], 9);
}
