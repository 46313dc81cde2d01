import type { Answer, SearchOptions } from '../engine/answer.ts';
import type { OtherAnswer, OtherHandbook, OtherHandbooks } from '../federation/ask-others.ts';
import { mergeHits } from '../federation/merge.ts';
import { make } from './elements.ts';
import { WORDING } from './wording.ts';

/** The part of the results page that asks other committees' handbooks. */
export interface OthersPart {
  /** The answer of this handbook with those of the chosen others; the same when none is to be asked. */
  merge(answer: Answer, query: string, options: SearchOptions, limit: number): Promise<Answer>;
}

/**
 * Takes over the fieldset with `[data-search-others]`, where the page has one. Nothing is asked of anybody before the
 * reader ticks the switch, and it is not remembered: each visit asks afresh. `changed` is called when a choice changes.
 */
export function othersPart(root: HTMLElement, changed: () => void): OthersPart | undefined {
  const place = root.querySelector<HTMLElement>('[data-search-others]');
  const all = place?.querySelector<HTMLInputElement>('[data-others-switch]');
  if (!place || !all) return undefined;
  const boxes = [...place.querySelectorAll<HTMLInputElement>('[data-committee]')];
  const choices = place.querySelector<HTMLElement>('[data-committees]');
  const notice = place.querySelector<HTMLElement>('[data-others-notice]');
  const listed: OtherHandbook[] = boxes
    .filter((box) => box.value !== '')
    .map((box) => ({ url: box.value, name: box.dataset['committee'] ?? box.value }));
  let others: OtherHandbooks | undefined;
  place.addEventListener('change', () => {
    choices?.toggleAttribute('hidden', !all.checked);
    notice?.replaceChildren();
    changed();
  });
  return {
    async merge(answer, query, options, limit) {
      if (!all.checked || query === '') return answer;
      const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
      const own = chosen.includes('') ? answer : nothingOf(answer);
      // Few readers ask others: what that needs is loaded only then.
      others ??= new (await import('../federation/ask-others.ts')).OtherHandbooks(listed);
      notice?.replaceChildren(WORDING.askingOthers);
      const found = await others.ask(query, { ...options, limit }, chosen);
      notice?.replaceChildren(...found.flatMap(problemOf));
      const shares = found.flatMap((other) =>
        'answer' in other ? [{ from: other.handbook.name, ...other.answer }] : [],
      );
      return {
        ...own,
        results: mergeHits(
          [{ hits: own.results }, ...shares.map(({ from, results }) => ({ from, hits: results }))],
          limit,
        ),
        total: shares.reduce((sum, { total }) => sum + total, own.total),
      };
    },
  };
}

/** An answer without this handbook's own hits, card and groups; how the query was read stays. */
const nothingOf = ({ understood, filterCounts, suggestions }: Answer): Answer => ({
  understood,
  filterCounts,
  suggestions,
  results: [],
  groups: [],
  total: 0,
});

/** One line for each handbook that gave no answer. */
function problemOf(other: OtherAnswer): HTMLElement[] {
  if (!('problem' in other)) return [];
  return [make('p', '', `${other.handbook.name}: ${WORDING.otherProblems[other.problem]}`)];
}
