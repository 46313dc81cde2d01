import { Parser } from 'htmlparser2';
import { compose } from '#vietnamese/fold.ts';
import type { BuiltPage } from './find-pages.ts';

/** A page as the search knows it. */
export interface IndexedPage {
  /** Address below the site's base. */
  url: string;
  /** Its text in one line: words of neighbouring blocks are parted, blocks that end without a mark get a full stop. */
  content: string;
  /** What `data-pagefind-meta` names, and its title. */
  meta: Record<string, string>;
  /** What `data-pagefind-filter` names. */
  filters: Record<string, string[]>;
  /** Every element with an id. */
  anchors: Anchor[];
}

/** A place of a page that links can lead to. */
interface Anchor {
  element: string;
  id: string;
  /** All text in it. */
  text: string;
  /** How many words of the page stand before it. */
  location: number;
}

/** Elements that stand inside a line of text; the end of any other one parts two words. */
const inline = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
/** Blocks that say something by themselves: without a mark at the end they get a full stop. */
const sentence = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
/** What holds no text of the page: drawings, programs, fields, parts that all pages have. */
const left = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);

/** An element that is open. */
interface Open {
  name: string;
  /** Where its text begins, where that counts. */
  from?: number;
  anchor?: Anchor;
  /** Text stands in it itself, not only in what it holds. */
  speaks?: boolean;
}

/**
 * Reads a page as `data-pagefind-…` say: what stands in `data-pagefind-body` but for what is ignored. A term and its
 * explanation are parted by a colon; a blank of a form is three dots, because its name is no word of the form.
 */
export function readPage({ url, html }: BuiltPage): IndexedPage {
  const page: IndexedPage = { url, content: '', meta: {}, filters: {}, anchors: [] };
  const open: Open[] = [];
  /** Where in the text each anchor stands. */
  const places: number[] = [];
  let text = '';
  /** How many open elements there are below which text counts, and below which none does. */
  let bodyAt = -1;
  let ignoredAt = -1;
  const add = (more: string) => {
    if (bodyAt >= 0 && ignoredAt < 0) text += more;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const one: Open = { name };
      open.push(one);
      note(page, attributes);
      if (bodyAt < 0) {
        if ('data-pagefind-body' in attributes) bodyAt = open.length;
        return;
      }
      if (ignoredAt < 0 && ('data-pagefind-ignore' in attributes || left.has(name)))
        ignoredAt = open.length;
      if (ignoredAt >= 0) return;
      if (!inline.has(name)) add(' ');
      one.from = text.length;
      if (attributes['id']) {
        one.anchor = { element: name, id: attributes['id'], text: '', location: 0 };
        page.anchors.push(one.anchor);
        places.push(text.length);
      }
      if (attributes['class']?.split(' ').includes('blank')) {
        add('…');
        ignoredAt = open.length;
      }
    },
    ontext(said) {
      add(said);
      const holder = open.at(-1);
      if (holder && said.trim()) holder.speaks = true;
    },
    onclosetag(name) {
      const depth = open.length;
      const one = open.pop();
      if (ignoredAt === depth) ignoredAt = -1;
      if (one?.anchor) one.anchor.text = oneLine(text.slice(one.from));
      if (name === 'h1' && one?.from !== undefined)
        page.meta['title'] ??= oneLine(text.slice(one.from));
      if (name === 'dt') add(': ');
      else if (!inline.has(name)) {
        if (one?.speaks && sentence.has(name) && bodyAt >= 0 && ignoredAt < 0) text = ended(text);
        add(' ');
      }
      if (bodyAt === depth) bodyAt = -1;
    },
  });
  parser.end(compose(html));
  page.content = oneLine(text);
  locate(page.anchors, places, text);
  // A copy: pieces of a text keep the whole of it in memory, here that of the page.
  return JSON.parse(JSON.stringify(page)) as IndexedPage;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Counts the words before each anchor. */
function locate(anchors: readonly Anchor[], places: readonly number[], text: string): void {
  let words = 0;
  let next = 0;
  const place = (anchor: Anchor) => (anchor.location = words);
  for (const { index } of text.matchAll(/\S+/g)) {
    while ((places[next] ?? Infinity) <= index) place(anchors[next++] as Anchor);
    words += 1;
  }
  anchors.slice(next).forEach(place);
}

/** With a full stop where no mark stands last. */
function ended(text: string): string {
  const kept = text.trimEnd();
  return kept && !/[.!?…,;:]$/.test(kept) ? `${kept}.` : text;
}

/** Notes what an element says of the page: `name`, `name[attribute]` or `name:value`. */
function note(page: IndexedPage, attributes: Record<string, string>): void {
  for (const [key, said] of Object.entries(attributes)) {
    if (key !== 'data-pagefind-meta' && key !== 'data-pagefind-filter') continue;
    const [, name = '', attribute, value] =
      /^([^:[]+)(?:\[([^\]]+)\])?(?::(.*))?$/s.exec(said) ?? [];
    const given = attribute ? (attributes[attribute] ?? '') : (value ?? '');
    if (key === 'data-pagefind-meta') page.meta[name] = given;
    else (page.filters[name] ??= []).push(given);
  }
}
