import { namesBySlug } from '#handbook/addresses/page-kinds.ts';
import { type Card, type Row, type UnitKind } from '../data.ts';
import type { IndexedPage } from './read-page.ts';

/** What the graph knows of a place: more than its page can tell. */
export interface Note {
  kind: UnitKind;
  /** Its title, where the page's heading is none. */
  title?: string;
  /** Further names: keywords, other ways to ask. */
  names?: readonly string[];
  /** What one gets, in a sentence. */
  gist?: string;
  card?: Card;
  /** How often other pages mention it, its steps included. */
  mentions?: number;
  /** Parts of the page that stand by themselves without an anchor: points of a document. */
  points?: readonly string[];
}

/** Notes by site path with anchor. */
export type Notes = ReadonlyMap<string, Note>;

/** A unit in the making. */
export interface Unit {
  page: number;
  kind: UnitKind;
  title: string;
  names: string[];
  /** All that it says. */
  text: string;
  row: Row;
  card?: Card;
}

const kindsBySlug: Record<string, UnitKind> = {
  'hoi-dap': 'answer',
  'quy-trinh': 'procedure',
  'yeu-cau': 'requirement',
  'chuyen-de': 'topic',
  'goi-chuyen-de': 'pack',
  'viec-cua-thang': 'month',
  'bieu-mau': 'template',
  'van-ban': 'document',
  'quy-tac': 'rule',
  'thuat-ngu': 'list',
  'bai-giang': 'lesson',
  'huong-dan': 'guide',
  'cong-cu': 'tool',
  'danh-sach': 'list',
  'bien-tap': 'manual',
};

/** Title and lead of a list. */
const LIST_WORDS = 40;

/** Whether a heading parts the text of its page; other ids are places to link to. */
const isHeading = (element: string) => /^h[2-6]$/.test(element);

/** How many words at a place are its name; a part of a page holds its text itself. */
const nameLength = ({ element, text }: { element: string; text: string }) =>
  element === 'div' ? 0 : text.split(/\s+/).length;

/** All units of all pages, page by page, the page's own first. */
export const unitsOf = (pages: readonly IndexedPage[], notes: Notes): Unit[] =>
  pages.flatMap((page, number) => unitsOfPage(page, number, notes));

function unitsOfPage(page: IndexedPage, number: number, notes: Notes): Unit[] {
  const { url, meta } = page;
  const id = meta['id'] ? { id: meta['id'] } : {};
  const own = notes.get(url);
  const title = own?.title ?? meta['title'] ?? url;
  const kind = own?.kind ?? kindOf(page);
  const words = page.content.split(/\s+/);
  // A list is found by its name: what it lists has pages of its own.
  const isList = kind === 'list';
  const cuts = page.anchors
    .filter(({ element, id }) => (isHeading(element) && !isList) || notes.has(`${url}#${id}`))
    .toSorted((a, b) => a.location - b.location);
  const text = (from: number, to: number | undefined) => words.slice(from, to).join(' ');
  const first: Unit = {
    page: number,
    kind,
    title,
    names: [...(meta['keywords'] ?? '').split(','), ...(own?.names ?? [])].filter(Boolean),
    ...shown({ ...id, url, title }, text(0, isList ? LIST_WORDS : cuts[0]?.location), own),
  };
  const sections = cuts.map((cut, i): Unit => {
    const place = `${url}#${cut.id}`;
    const note = notes.get(place);
    const heading = (note?.title ?? cut.text.trim()) || title;
    return {
      page: number,
      kind: note?.kind ?? kind,
      title: heading,
      names: [...(note?.names ?? [])],
      ...shown(
        { ...id, url: place, title: heading, within: title },
        text(cut.location + nameLength(cut), cuts[i + 1]?.location),
        note,
      ),
    };
  });
  const points = (own?.points ?? []).map((point): Unit => ({
    page: number,
    kind,
    title: '',
    names: [],
    text: point,
    row: { ...id, url, title, gist: point },
  }));
  return [first, ...sections.filter((section) => section.text !== ''), ...points];
}

/** What is shown of a unit: what its note says, its text where that says nothing. */
const shown = (
  row: Row,
  text: string,
  note: Note | undefined,
): Pick<Unit, 'text' | 'row' | 'card'> => ({
  text,
  row: { ...row, ...(note?.gist ? { gist: note.gist } : { text }) },
  ...(note?.card ? { card: note.card } : {}),
});

function kindOf({ url, filters, meta }: IndexedPage): UnitKind {
  if (url.startsWith('/bien-tap/')) return 'manual';
  return kindOfSlug(meta['kind'] ?? filters['loai']?.[0] ?? '');
}

/** What pages are that carry this word; a kind without a place of its own stays a guide, what is no kind a list. */
export const kindOfSlug = (slug: string): UnitKind =>
  kindsBySlug[slug] ?? (Object.hasOwn(namesBySlug, slug) ? 'guide' : 'list');
