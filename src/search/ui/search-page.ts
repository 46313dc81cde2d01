import { deviceStorage, settled } from '#base/device.ts';
import { failureWords } from '#base/failure.ts';
import type { Manifest } from '../data.ts';
import type { SearchEngine } from '../engine/engine.ts';
import type { Answer, Filters } from '../engine/answer.ts';
import { engineInWorker } from '../worker/engine-in-worker.ts';
import { idOf, resultById } from './by-id.ts';
import { make, makeButton } from './elements.ts';
import { filterForm } from './filters.ts';
import { othersPart } from './others.ts';
import { isState, readState, writeState, type QueryState } from './query-state.ts';
import { recentQueries } from './recent.ts';
import { renderCard, renderLacking } from './render-card.ts';
import { renderCorrected, renderGroup, renderSafely } from './render-hit.ts';
import { renderFiltered, renderMeaning } from './render-meaning.ts';
import { WORDING } from './wording.ts';

/** Debounce: how long typing must pause before the query is asked, in milliseconds. */
const DEBOUNCE = 80;
/** Hits of each kind shown at first, and how many more each time. */
const STEP = 3;
const MORE = 10;
/** A query that stayed this long was meant, and may be remembered. */
const MEANT = 2000;

/** What the build wrote into the page about its index. */
const indexOf = ({ dataset: { index } }: HTMLElement): Manifest | undefined =>
  index === undefined ? undefined : (JSON.parse(index) as Manifest);

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
  const search =
    engine ?? engineInWorker({ base: root.dataset['base'] ?? '/', index: indexOf(root) });
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
    const isOther = next.query !== undefined && next.query.trim() !== state.query.trim();
    state = { ...state, ...(isOther ? { anyTime: false } : {}), ...next };
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
      part('fallback')?.remove();
      showNothing();
      return;
    }
    try {
      const { filters: chosen, exact, anyTime } = asked;
      const options = { filters: chosen, exact, anyTime, limit };
      const late = window.setTimeout(() => say(WORDING.loadingQuery(query)), 300);
      const answer = await search.search(query, options).finally(() => window.clearTimeout(late));
      part('fallback')?.remove();
      showAnswer(answer, query);
      const merged = await others?.merge(answer, query, options, MORE);
      if (state !== asked) return;
      if (merged && merged !== answer) showAnswer(merged, query);
      await showById(query);
      meant = window.setTimeout(() => recent.add(query), MEANT);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      part('fallback')?.remove();
      showNothing();
      const why = part('why');
      if (why) why.textContent = failureWords(error);
      part('error')?.toggleAttribute('hidden', false);
    }
  }

  function showAnswer(answer: Answer, query: string): void {
    showHits(answer, query);
    showMeaning(answer, query);
    filters.showCounts(answer.filterCounts);
    const { card, total } = answer;
    say(
      card
        ? WORDING.answered(card.title, total - 1, query)
        : isLacking(answer, query)
          ? WORDING.lackingStatus(total, query)
          : WORDING.count(total, query),
    );
  }

  /** Codes stand on paper and in lessons: whoever types one wants that very thing. */
  async function showById(query: string): Promise<void> {
    const id = idOf(query);
    const item = id && (await resultById(root.dataset['base'] ?? '/', id));
    if (!item || state.query.trim() !== query) return;
    // What has this code is what was asked for: the page does not say above it that there is nothing.
    part('card')?.replaceChildren();
    list?.prepend(item);
    say(WORDING.byId(query));
  }

  function showNothing(): void {
    list?.replaceChildren();
    for (const name of ['understood', 'card', 'groups']) part(name)?.replaceChildren();
    filters.showCounts(undefined);
    say('');
    showRecent();
  }

  /** What a filter hides may be there all the same. */
  const isLacking = ({ lacking, total }: Answer, query: string): boolean =>
    lacking !== undefined && query !== '' && (total > 0 || filters.chosen().length === 0);

  function showHits(answer: Answer, query: string): void {
    const { card, results, groups, corrected } = answer;
    const lacking = isLacking(answer, query) ? answer.lacking : undefined;
    part('recent')?.replaceChildren();
    const top = [
      ...(card ? [renderCard(card)] : []),
      ...(lacking ? [renderLacking(lacking, query)] : []),
    ];
    const heading = lacking ? WORDING.loose : card ? WORDING.nearestOthers : WORDING.nearest;
    if (results.length > 0 && query !== '') top.push(make('h2', 'result-group__title', heading));
    if (lacking && results.length > 0) top.push(make('p', 'result-group__note', WORDING.looseNote));
    part('card')?.replaceChildren(...top);
    list?.replaceChildren(...results.flatMap(renderSafely));
    const more = () => {
      limit += MORE;
      void run();
    };
    part('groups')?.replaceChildren(
      ...groups.map((group) => renderGroup(group, more)),
      ...(corrected ? [renderCorrected(corrected)] : []),
    );
  }

  function showMeaning(answer: Answer, query: string): void {
    const place = part('understood');
    place?.replaceChildren(...renderMeaning(answer, state, { follow, ask }));
    const chosen = filters.chosen();
    if (chosen.length > 0 && (answer.total === 0 || answer.lacking))
      place?.append(renderFiltered(chosen, (left) => drop(left)));
    if (answer.total > 0 || query === '') return;
    const links = answer.suggestions.flatMap((text) => [queryButton(text), ' ']);
    if (links.length > 0) place?.append(make('p', 'suggestions', WORDING.suggest, ...links));
    place?.append(make('p', 'search-hint', WORDING.hint));
  }

  function drop(left: Filters): void {
    filters.write(left);
    follow({ filters: left });
  }

  function ask(text: string): void {
    if (field) field.value = text;
    follow({ query: text, exact: false });
  }

  const queryButton = (text: string): HTMLButtonElement =>
    makeButton(text, 'query-link', () => ask(text));

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
