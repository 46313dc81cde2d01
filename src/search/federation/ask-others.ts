import type { Answer, Hit, SearchOptions } from '../engine/answer.ts';
import { createSearchEngine, type SearchEngine } from '../engine/engine.ts';
import { OtherFormat } from '../engine/load-json.ts';
import { NAME } from '../engine/rank.ts';
import { foreignFiles, type ForeignLimits, LargeIndex } from './foreign-files.ts';

/** Another committee's handbook, as the configuration lists it. */
export interface OtherHandbook {
  name: string;
  /** Absolute address of its start page, with a slash at its end. */
  url: string;
}

/** What came of asking one of them. */
export type OtherAnswer =
  | { handbook: OtherHandbook; answer: Answer }
  | { handbook: OtherHandbook; problem: 'slow' | 'down' | 'format' | 'large' };

/** Whoever takes longer than this is left out, and said to be slow; what it still sends in time serves the next query. */
const PATIENCE = 4000;

/** Asks other handbooks, each with its own index and its own words; the query itself never leaves the device. */
export class OtherHandbooks {
  readonly #engines: { handbook: OtherHandbook; engine: SearchEngine }[];

  constructor(handbooks: readonly OtherHandbook[], limits?: ForeignLimits) {
    this.#engines = handbooks.map((handbook) => ({
      handbook,
      engine: createSearchEngine({
        base: handbook.url,
        foreign: foreignFiles(handbook.url, limits),
      }),
    }));
  }

  /** One outcome each, in the order of the list. Never rejects. */
  ask(query: string, options: SearchOptions, urls: readonly string[]): Promise<OtherAnswer[]> {
    return Promise.all(
      this.#engines
        .filter(({ handbook }) => urls.includes(handbook.url))
        .map(async ({ handbook, engine }): Promise<OtherAnswer> => {
          try {
            const answer = await Promise.race([engine.search(query, options), late()]);
            return answer
              ? { handbook, answer: { ...answer, results: allHits(answer).map(modest) } }
              : { handbook, problem: 'slow' };
          } catch (error) {
            return { handbook, problem: problemOf(error) };
          }
        }),
    );
  }
}

/** All that is shown of an answer, in one list. */
const allHits = ({ results, groups }: Answer): Hit[] =>
  [...results, ...groups.flatMap(({ hits }) => hits)].sort((a, b) => b.score - a.score);

const problemOf = (error: unknown) =>
  error instanceof OtherFormat ? 'format' : error instanceof LargeIndex ? 'large' : 'down';

/** No foreign page is worth more than an own one whose title says exactly what was asked. */
const modest = (hit: Hit): Hit => ({
  ...hit,
  score: Number.isFinite(hit.score) ? Math.min(NAME, hit.score) : 0,
});

const late = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE));
