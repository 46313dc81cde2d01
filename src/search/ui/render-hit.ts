import type { Hit, Segment, SubHit } from '../engine/answer.ts';
import { make } from './elements.ts';
import { WORDING } from './wording.ts';

/** One result as a list item: title, kind and state, excerpt, and the places inside the page. */
export function renderHit(hit: Hit): HTMLLIElement {
  const item = make('li', 'result', heading(hit), about(hit), excerpt(hit.excerpt));
  if (hit.subs.length > 0) {
    item.append(make('ul', 'result__subs', ...hit.subs.map(renderSub)));
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

function heading(hit: Hit): HTMLElement {
  return make('h2', 'result__title', link(hit.url, hit.title));
}

function about(hit: Hit): HTMLElement {
  const line = make('p', 'result__about');
  const kind = WORDING.kind(hit.kind);
  if (kind !== '') line.append(make('span', 'result__kind', kind));
  if (hit.from) line.append(' ', make('span', 'result__from', WORDING.from(hit.from)));
  const state = WORDING.state(hit.state);
  if (state) line.append(' · ', make('span', `state state--${hit.state}`, state));
  return line;
}

function renderSub(sub: SubHit): HTMLElement {
  return make(
    'li',
    'result__sub',
    make('h3', 'result__sub-title', link(sub.url, sub.title)),
    excerpt(sub.excerpt),
  );
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
