import type { Filters } from '../engine/answer.ts';

/** All that the address of the results page says. */
export interface QueryState {
  query: string;
  /** True when the query is not to be understood but taken as typed. */
  exact: boolean;
  filters: Filters;
}

const QUERY = 'q';
const EXACT = 'dung';

/** Reads the state out of an address; only the filters that the page offers count. */
export function readState(search: string, filterKeys: readonly string[]): QueryState {
  const params = new URLSearchParams(search);
  const filters = filterKeys.map((key) => [key, params.getAll(key)] as const);
  return {
    query: params.get(QUERY) ?? '',
    exact: params.get(EXACT) === '1',
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
  };
}

/** Writes the state as the part of an address after the question mark, empty when there is none. */
export function writeState({ query, exact, filters }: QueryState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set(QUERY, query.trim());
  if (exact) params.set(EXACT, '1');
  for (const [key, values] of Object.entries(filters)) {
    for (const value of values) params.append(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
