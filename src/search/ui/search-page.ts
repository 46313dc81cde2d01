import { deviceStorage, settled } from '#base/device.ts';
import { createSearchEngine, type SearchEngine } from '../engine/engine.ts';
import type { Answer } from '../engine/answer.ts';
import { idOf, resultById } from './by-id.ts';
import { make, makeButton } from './elements.ts';
import { filterForm } from './filters.ts';
import { othersPart } from './others.ts';
import { isState, readState, writeState, type QueryState } from './query-state.ts';
import { recentQueries } from './recent.ts';
import { renderSafely } from './render-hit.ts';
import { WORDING } from './wording.ts';

/** Debounce: how long typing must pause before the query is asked, in milliseconds. */
const DEBOUNCE = 80;
const STEP = 10;
/** A query that stayed this long was meant, and may be remembered. */
const MEANT = 2000;

/**
 * Brings the results page to life. `root` holds the parts that the server rendered; its `data-base`
 * says where the site lives (`/` when left out).
 */
export function mountSearchPage(root: HTMLElement, engine?: SearchEngine): void {
  const part = (name: string): HTMLElement | null => root.querySelector(`[data-search-${name}]`);
  const form = part('form') as HTMLFormElement | null;
  const field = form?.querySelector<HTMLInputElement>('input[name=q]');
  const list = part('results');
  if (!form || !field || !list) return;
  const search = engine ?? createSearchEngine({ base: root.dataset['base'] ?? '/' });
  const filters = filterForm(root);
  const others = othersPart(root, () => void run());
  const storage = deviceStorage();
  const recent = recentQueries(storage);
  let state: QueryState = readState(location, filters.keys);
  part('filters')?.toggleAttribute('open', Object.keys(state.filters).length > 0);
  let limit = STEP;
  let pause = 0;
  let meant = 0;

  function follow(next: Partial<QueryState>): void {
    state = { ...state, ...next };
    limit = STEP;
    putInAddress();
    void run();
  }

  function putInAddress(): void {
    history.replaceState(null, '', location.pathname + writeState(state));
  }

  function say(text: string): void {
    const status = part('status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  async function run(): Promise<void> {
    const asked = state;
    const query = asked.query.trim();
    part('error')?.toggleAttribute('hidden', true);
    window.clearTimeout(meant);
    if (query === '' && Object.keys(asked.filters).length === 0) {
      showNothing();
      return;
    }
    try {
      const options = { filters: asked.filters, exact: asked.exact, limit };
      const late = window.setTimeout(() => say(WORDING.loading), 300);
      const answer = await search
        .search(query, { ...options, onEarly: (early) => showHits(early) })
        .finally(() => window.clearTimeout(late));
      showAnswer(answer, query);
      const merged = await others?.merge(answer, query, options, limit);
      if (state !== asked) return;
      if (merged && merged !== answer) showAnswer(merged, query);
      await showById(query);
      meant = window.setTimeout(() => recent.add(query), MEANT);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      showNothing();
      part('error')?.toggleAttribute('hidden', false);
    }
  }

  function showAnswer(answer: Answer, query: string): void {
    showHits(answer);
    showMeaning(answer, query);
    filters.showCounts(answer.filterCounts);
    say(WORDING.count(answer.total, query));
  }

  /** Codes stand on paper and in lessons: whoever types one wants that very thing. */
  async function showById(query: string): Promise<void> {
    const id = idOf(query);
    const item = id && (await resultById(root.dataset['base'] ?? '/', id));
    if (item && state.query.trim() === query) list?.prepend(item);
  }

  function showNothing(): void {
    list?.replaceChildren();
    part('understood')?.replaceChildren();
    filters.showCounts(undefined);
    say('');
    showRecent();
  }

  function showHits(answer: Answer): void {
    part('recent')?.replaceChildren();
    list?.replaceChildren(...answer.results.flatMap(renderSafely));
    if (answer.total > answer.results.length) {
      const more = makeButton(WORDING.more, 'search-more', () => {
        limit += STEP;
        void run();
      });
      list?.append(make('li', 'result result--more', more));
    }
  }

  function showMeaning(answer: Answer, query: string): void {
    const line = make('p', 'understood');
    if (state.exact) {
      const back = makeButton(WORDING.understand, 'understood__undo', () =>
        follow({ exact: false }),
      );
      line.append(WORDING.typedExactly, back);
    } else if (answer.understood?.changed) {
      const undo = makeButton(WORDING.asTyped, 'understood__undo', () => follow({ exact: true }));
      const { text, also } = answer.understood;
      const others = also.flatMap((other) => [WORDING.or, queryButton(other)]);
      line.append(WORDING.understood, make('strong', '', text), ...others, ' · ', undo);
    }
    const place = part('understood');
    place?.replaceChildren(...(line.hasChildNodes() ? [line] : []));
    if (answer.total > 0 || query === '') return;
    const links = answer.suggestions.flatMap((text) => [queryButton(text), ' ']);
    if (links.length > 0) place?.append(make('p', 'suggestions', WORDING.suggest, ...links));
    place?.append(make('p', 'search-hint', WORDING.hint));
  }

  function queryButton(text: string): HTMLButtonElement {
    return makeButton(text, 'query-link', () => {
      if (field) field.value = text;
      follow({ query: text, exact: false });
    });
  }

  function showRecent(): void {
    const place = part('recent');
    if (!place || !storage) return;
    if (!recent.isKept()) {
      const keep = makeButton(WORDING.remember, 'recent__keep', () => {
        recent.keep();
        showRecent();
      });
      place.replaceChildren(keep);
      return;
    }
    const forget = makeButton(WORDING.forget, 'recent__forget', () => {
      recent.forget();
      showRecent();
    });
    const items = recent.list().map((query) => make('li', '', queryButton(query)));
    place.replaceChildren(
      make('h2', 'recent__title', WORDING.recent),
      make('ul', 'recent__list', ...items),
      forget,
    );
  }

  function restore(): void {
    state = readState(location, filters.keys);
    // Where the query came behind `?`, it goes out of sight of whoever asks for this address next.
    if (location.search !== '') putInAddress();
    if (field) field.value = state.query;
    filters.write(state.filters);
    void run();
  }

  const warm = (): void => void search.warmUp().catch(() => undefined);
  field.addEventListener('focus', warm, { once: true });
  field.addEventListener('input', (event) => {
    window.clearTimeout(pause);
    // While an input method is composing, the text is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    pause = window.setTimeout(() => follow({ query: field.value, exact: false }), DEBOUNCE);
  });
  field.addEventListener('compositionend', () => follow({ query: field.value, exact: false }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(pause);
    follow({ query: field.value });
    recent.add(field.value.trim());
  });
  root.addEventListener('change', (event) => {
    if ((event.target as HTMLElement).closest('[data-filter]')) follow({ filters: filters.read() });
  });
  window.addEventListener('popstate', () => {
    // A link to a place on this page: the reader is there already, and the query stays in the address.
    if (location.hash !== '' && !isState(location.hash, filters.keys)) putInAddress();
    else restore();
  });
  // What was kept under an old key, or wiped while the browser had laid this page away.
  const refresh = (): void => void (part('recent')?.hasChildNodes() && showRecent());
  void settled().then(refresh);
  window.addEventListener('pageshow', refresh);
  window.addEventListener('storage', refresh);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  restore();
}
