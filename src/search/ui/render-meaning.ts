import type { Answer, Filters } from '../engine/answer.ts';
import { make, makeButton } from './elements.ts';
import type { QueryState } from './query-state.ts';
import { WORDING } from './wording.ts';

/** What a line about the reading of a query can do. */
interface Actions {
  follow(next: Partial<QueryState>): void;
  ask(query: string): void;
}

/** What is being searched, how it came from what was typed, and how to undo it. */
export function renderMeaning(answer: Answer, state: QueryState, actions: Actions): HTMLElement[] {
  if (state.exact) {
    const back = makeButton(WORDING.understand, 'understood__undo', () =>
      actions.follow({ exact: false }),
    );
    return [make('p', 'understood', WORDING.typedExactly, back)];
  }
  const { understood } = answer;
  if (!understood) return [];
  const queryButton = (text: string) => makeButton(text, 'query-link', () => actions.ask(text));
  const lines: HTMLElement[] = [];
  if (understood.changed) {
    const undo = makeButton(WORDING.asTyped, 'understood__undo', () =>
      actions.follow({ exact: true }),
    );
    const how = WORDING.changes(understood.changes);
    const others = understood.also.flatMap((other) => [WORDING.or, queryButton(other)]);
    lines.push(
      make(
        'p',
        'understood',
        WORDING.understood,
        make('strong', '', understood.text),
        ...(how ? [` (${how})`] : []),
        ...others,
        ' · ',
        undo,
      ),
    );
  }
  if (understood.offers.length > 0) {
    const offers = understood.offers.flatMap((text, i) => [i > 0 ? ' · ' : '', queryButton(text)]);
    lines.push(make('p', 'suggestions', WORDING.offer, ...offers));
  }
  if (understood.period) {
    const { label } = understood.period;
    const text = state.anyTime ? WORDING.onlyPeriodAgain(label) : WORDING.anyTime;
    const toggle = makeButton(text, 'period__undo', () =>
      actions.follow({ anyTime: !state.anyTime }),
    );
    lines.push(
      state.anyTime
        ? make('p', 'period', WORDING.timeLeftOut(label), toggle)
        : make('p', 'period', make('strong', '', WORDING.onlyPeriod(label)), ' · ', toggle),
    );
  }
  return lines;
}

/** Says that filters are on where little or nothing is found, and takes any or all of them off. */
export function renderFiltered(
  chosen: readonly { label: string; without: Filters }[],
  drop: (left: Filters) => void,
): HTMLElement {
  const buttons = chosen.map(({ label, without }) =>
    makeButton(WORDING.dropFilter(label), 'query-link', () => drop(without)),
  );
  if (chosen.length > 1)
    buttons.push(makeButton(WORDING.dropFilters, 'query-link', () => drop({})));
  return make(
    'p',
    'search-hint',
    WORDING.filtered(chosen.map(({ label }) => label)),
    ...buttons.flatMap((button, i) => (i > 0 ? [' · ', button] : [button])),
  );
}
