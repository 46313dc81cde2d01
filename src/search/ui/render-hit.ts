import type { Corrected, Group, Hit, Segment } from '../engine/answer.ts';
import { make, makeButton } from './elements.ts';
import { WORDING } from './wording.ts';

/** One result as a list item: title, what it is, what one gets, and further places of the page. */
export function renderHit(hit: Hit, withKind = true): HTMLLIElement {
  const item = make('li', 'result', heading(hit), ...about(hit, withKind), excerpt(hit.excerpt));
  if (hit.subs.length > 0) {
    const links = hit.subs.map(({ url, title }) => make('li', 'result__sub', link(url, title)));
    item.append(make('ul', 'result__subs', ...links));
  }
  return item;
}

/** The same of a hit from another handbook; nothing where it cannot be shown, so that no other hit is lost with it. */
export function renderSafely(hit: Hit): HTMLLIElement[] {
  try {
    return [renderHit(hit)];
  } catch (error) {
    if (!hit.from) throw error;
    console.error(error);
    return [];
  }
}

/** Results of one kind below their heading with its count; `more` shows those that are not there yet. */
export function renderGroup({ kind, hits, total }: Group, more: () => void): HTMLElement {
  const id = `nhom-${kind}`;
  const count = make('span', 'result-group__count', WORDING.shown(hits.length, total));
  const title = make('h2', 'result-group__title', WORDING.kind(kind), ' ', count);
  title.id = id;
  const rows = hits.map((hit) => renderHit(hit, false));
  const section = make('section', 'result-group', title);
  if (rows.length > 0) section.append(make('ul', 'results', ...rows));
  section.setAttribute('aria-labelledby', id);
  if (hits.length < total) {
    const button = makeButton(WORDING.more(hits.length), 'search-more', more);
    button.setAttribute('aria-describedby', id);
    section.append(button);
  }
  return section;
}

/** What a correction that was only offered would find, below what was typed. */
export function renderCorrected({ text, hits }: Corrected): HTMLElement {
  return make(
    'section',
    'result-group',
    make('h2', 'result-group__title', WORDING.offered(text)),
    make('ul', 'results', ...hits.map((hit) => renderHit(hit))),
  );
}

function heading(hit: Hit): HTMLElement {
  return make('h3', 'result__title', link(hit.url, hit.title));
}

function about(hit: Hit, withKind: boolean): HTMLElement[] {
  const state = WORDING.state(hit.state);
  const parts: HTMLElement[] = [
    ...(withKind ? [make('span', 'result__kind', WORDING.kind(hit.kind))] : []),
    ...(hit.from ? [make('span', 'result__from', WORDING.from(hit.from))] : []),
    ...(hit.within ? [make('span', '', hit.within)] : []),
    ...(state ? [make('span', `state state--${hit.state}`, state)] : []),
  ];
  if (parts.length === 0) return [];
  return [
    make('p', 'result__about', ...parts.flatMap((part, i) => (i > 0 ? [' · ', part] : [part]))),
  ];
}

function excerpt(segments: readonly Segment[]): HTMLElement {
  const nodes = segments.map(({ text, mark }) => (mark ? make('mark', '', text) : text));
  return make('p', 'result__excerpt', ...nodes);
}

function link(url: string, text: string): HTMLElement {
  const anchor = make('a', '', text);
  anchor.href = url;
  return anchor;
}
