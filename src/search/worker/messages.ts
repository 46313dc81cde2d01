import { NotFetched } from '#base/fetch-json.ts';
import type { Manifest } from '../data.ts';
import type { Answer, SearchOptions } from '../engine/answer.ts';
import { IndexUnavailable, OtherFormat } from '../engine/load-json.ts';

/** Where the searched site lives, and its manifest where the page tells it. */
export interface Site {
  base: string;
  index?: Manifest | undefined;
}

/** The tables of the manifest that the page tells, as text: the page asks for them while the worker's program comes. */
export interface Tables {
  words: string;
  units: string;
}

/** What the page asks its worker; the first is to open a site, and only a search is answered. */
export type Request =
  | { ask: 'open'; site: Site; tables?: Tables | undefined }
  | { ask: 'warm-up' }
  | { ask: 'search'; number: number; query: string; options: SearchOptions };

/** Why there is no answer; an error loses its class on the way. */
export type Failure = 'stale' | 'other-format' | 'no-network' | 'gone' | 'unavailable';

/** What the worker says to the search of the same number. */
export type Reply = { number: number } & ({ answer: Answer } | { failure: Failure });

/** An error as it is sent. */
export const failureOf = (error: unknown): Failure =>
  error instanceof DOMException && error.name === 'AbortError'
    ? 'stale'
    : error instanceof OtherFormat
      ? 'other-format'
      : lackOf(error);

/** What a file of the index lacked: the network, or its place on the site since a new version. */
function lackOf(error: unknown): Failure {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof NotFetched)) return 'unavailable';
  if (cause.status === undefined) return 'no-network';
  return cause.status === 404 ? 'gone' : 'unavailable';
}

/** A failure as the error that it was. */
export function errorOf(failure: Failure): Error {
  if (failure === 'stale') return new DOMException('A later query took over.', 'AbortError');
  if (failure === 'other-format') return new OtherFormat('[tìm kiếm]');
  if (failure === 'unavailable') return new IndexUnavailable('[tìm kiếm]');
  const cause = new NotFetched('/tim/', failure === 'gone' ? 404 : undefined);
  return new IndexUnavailable('[tìm kiếm]', { cause });
}
