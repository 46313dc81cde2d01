import type { Filters } from '../engine/answer.ts';

/** All that the address of the results page says. */
export interface QueryState {
  query: string;
  /** True when the query is not to be understood but taken as typed. */
  exact: boolean;
  filters: Filters;
  /** A period that the query names is left out of account. */
  anyTime: boolean;
}

type Address = Pick<Location, 'search' | 'hash'>;

const QUERY = 'q';
const EXACT = 'dung';
const ANY_TIME = 'moi-luc';

/** True when the part behind `#` is a state of the page, not the name of a place on it. */
export function isState(hash: string, filterKeys: readonly string[]): boolean {
  const params = new URLSearchParams(hash.slice(1));
  return [QUERY, EXACT, ANY_TIME, ...filterKeys].some((key) => params.has(key));
}

/**
 * Reads the state out of an address: behind `#`, where scripts put it since that part is sent to nobody, or behind
 * `?`, as a form without script and older links have it. Only the filters that the page offers count.
 */
export function readState({ search, hash }: Address, filterKeys: readonly string[]): QueryState {
  const params = new URLSearchParams(isState(hash, filterKeys) ? hash.slice(1) : search);
  const filters = filterKeys.map((key) => [key, params.getAll(key)] as const);
  return {
    query: params.get(QUERY) ?? '',
    exact: params.get(EXACT) === '1',
    anyTime: params.get(ANY_TIME) === '1',
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
  };
}

/** Writes the state as the part of an address from `#` on, empty when there is none. */
export function writeState({ query, exact, anyTime, filters }: QueryState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set(QUERY, query.trim());
  if (exact) params.set(EXACT, '1');
  if (anyTime) params.set(ANY_TIME, '1');
  for (const [key, values] of Object.entries(filters)) {
    for (const value of values) params.append(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `#${text}`;
}
