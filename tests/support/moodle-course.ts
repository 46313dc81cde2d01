import { strFromU8 } from 'fflate';
import { parse } from 'node-html-parser';
import { elements, readCartridge, type ReadItem } from './read-cartridge.ts';

/*
 * What Moodle 4.5.6 makes of a Common Cartridge 1.1, as far as a learner sees it: our own reading of what came out of
 * real restores (docs/goi-moodle.md says which).
 */

/** One thing of a section. */
export interface Activity {
  /** A web page inside the course, a file to download, a link shown in a frame, a line of text. */
  kind: 'page' | 'file' | 'framed-link' | 'label';
  name: string;
  /** Headings of the first level in the body; the name stands above the page already. */
  titlesInside: number;
  /** Where a link leads. */
  address?: string;
}

/** A section; its name is always the one that Moodle gives by number, and the first folder fills number 0. */
export interface Section {
  number: number;
  /** The folder's title; a thing outside any folder has a section without. */
  summary: string;
  activities: Activity[];
}

/** A course as it comes out of a restore; undefined where the restore stops. */
export interface Course {
  fullName: string;
  shortName: string;
  sections: Section[];
}

/** The short name: no blanks, capitals of a to z alone, 94 bytes; nothing is left of a letter cut in two. */
export function shortNameOf(title: string): string {
  const capitals = title.replaceAll(' ', '').replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const cut = Buffer.from(capitals, 'utf8').subarray(0, 94);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(cut);
  } catch {
    return '';
  }
}

/** Restores a cartridge. Two courses in one: the sections of the second go by number into those of the first. */
export function restored(bytes: Uint8Array): Course | undefined {
  const { manifest, root, texts } = readCartridge(bytes);
  const fullName = elements(manifest, 'string')[0]?.textContent ?? '';
  const shortName = shortNameOf(fullName);
  // Cleaned of tags it is another name, and the setting is refused.
  if (shortName.includes('<')) return undefined;
  const activityOf = ({ title = '', file = '', link }: ReadItem): Activity => {
    if (link !== undefined)
      return { kind: 'framed-link', name: title, titlesInside: 0, address: link };
    if (!/\.html?$/.test(file)) return { kind: 'file', name: title, titlesInside: 0 };
    const titlesInside = parse(texts[file] ?? '').querySelectorAll('h1').length;
    return { kind: 'page', name: title, titlesInside };
  };
  const below = (items: readonly ReadItem[]): Activity[] =>
    items.flatMap((item) =>
      item.items.length > 0
        ? [
            { kind: 'label' as const, name: item.title ?? '', titlesInside: 0 },
            ...below(item.items),
          ]
        : [activityOf(item)],
    );
  const sections = root.items.map((item, i) => ({
    number: i,
    summary: item.items.length > 0 ? (item.title ?? '') : '',
    activities: item.items.length > 0 ? below(item.items) : [activityOf(item)],
  }));
  return { fullName, shortName, sections };
}

/** A chapter of a Book. */
export interface Chapter {
  title: string;
  isSub: boolean;
  body: string;
}

/** What Moodle's Book makes of a zip of HTML files, each one a chapter: order by name, `_sub` one level down. */
export function bookChapters(files: Record<string, Uint8Array>): Chapter[] {
  return Object.keys(files)
    .filter((name) => name.endsWith('.html') && !name.includes('/'))
    .sort()
    .map((name) => {
      const html = strFromU8(files[name] ?? new Uint8Array());
      return {
        title: /<title>([^<]+)<\/title>/i.exec(html)?.[1] ?? name,
        isSub: /_sub(\/|\.htm)/i.test(name),
        body: /<body[^>]*>(.+)<\/body>/is.exec(html)?.[1] ?? '',
      };
    });
}
