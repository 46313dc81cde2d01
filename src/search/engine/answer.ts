import type { Card, UnitKind } from '../data.ts';
import type { Change, Citation, Period } from '../understand/reading.ts';

/** A piece of text, marked when it matches the query. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A further place of the same page. */
export interface SubHit {
  url: string;
  title: string;
}

export interface Hit {
  /** Permanent id of its page, where that has one. */
  id?: string;
  url: string;
  title: string;
  kind: UnitKind;
  /** Title of the page, where the hit is a part of it. */
  within?: string;
  /** What it is worth beside others. */
  score: number;
  /** Name of the handbook that it comes from, when that is another one. */
  from?: string;
  excerpt: Segment[];
  subs: SubHit[];
  state: string | undefined;
}

/** Hits of one kind, best first. */
export interface Group {
  kind: UnitKind;
  hits: Hit[];
  /** How many there are, shown or not. */
  total: number;
}

/** What another reading of the query finds, where that was only offered. */
export interface Corrected {
  text: string;
  hits: Hit[];
}

/** Chosen values by filter. */
export type Filters = Record<string, readonly string[]>;

/** How many results would stay, by filter and value. */
export type FilterCounts = Record<string, Record<string, number>>;

/** What is told when the handbook has nothing on it. */
export interface Lacking {
  /** What was looked for. */
  subject: string;
  /** A document that was asked for by a number that the register does not hold. */
  document?: string;
}

/** A card as it is shown, links with the site's base. */
export interface ShownCard extends Card {
  kind: UnitKind;
}

export interface Answer {
  /** What the query was taken to mean; absent when it was searched as typed. */
  understood?: {
    text: string;
    changed: boolean;
    changes: Change[];
    also: string[];
    /** Other readings that were not taken. */
    offers: string[];
    period?: Period;
    documents: Citation[];
  };
  /** What answers the query by itself. */
  card?: ShownCard;
  /** Set when nothing fits: the hits are then only near. */
  lacking?: Lacking;
  /** The best hits of any kind. */
  results: Hit[];
  /** The other hits by kind. */
  groups: Group[];
  /** Hits of a correction, below those of what was typed. */
  corrected?: Corrected;
  total: number;
  filterCounts: FilterCounts;
  /** Other queries worth trying, when this one found nothing. */
  suggestions: string[];
}

export interface SearchOptions {
  filters?: Filters;
  /** Search exactly what was typed, without understanding it. */
  exact?: boolean;
  /** Leave a period that the query names out of account. */
  anyTime?: boolean;
  /** Hits of each kind to show. */
  limit?: number;
}
