/** A piece of text, marked when it matches the query. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A place inside a page: a step, a requirement, a section. */
export interface SubHit {
  id: string;
  url: string;
  title: string;
  excerpt: Segment[];
}

export interface Hit {
  id: string;
  url: string;
  title: string;
  kind: string;
  /** What it is worth beside others; a title that says exactly what was asked has 4. */
  score: number;
  /** Name of the handbook that it comes from, when that is another one. */
  from?: string;
  excerpt: Segment[];
  subs: SubHit[];
  evidence: string | undefined;
  state: string | undefined;
}

/** Chosen values by filter. */
export type Filters = Record<string, readonly string[]>;

/** How many pages would stay, by filter and value. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface Answer {
  /** What the query was taken to mean; absent when it was searched as typed. */
  understood?: { text: string; changed: boolean; also: string[] };
  results: Hit[];
  total: number;
  filterCounts: FilterCounts;
  /** Other queries worth trying, when this one found nothing. */
  suggestions: string[];
}

export interface SearchOptions {
  filters?: Filters;
  /** Search exactly what was typed, without understanding it. */
  exact?: boolean;
  signal?: AbortSignal;
  /** How many results to show. */
  limit?: number;
  /** Called with what titles and steps alone tell, while the full text is still loading. */
  onEarly?: (answer: Answer) => void;
}
