import type { Answer, SearchOptions } from '../engine/answer.ts';
import { createSearchEngine, type SearchEngine } from '../engine/engine.ts';
import { OtherFormat } from '../engine/load-json.ts';

/** Another committee's handbook, as the configuration lists it. */
export interface OtherHandbook {
  name: string;
  /** Absolute address of its start page, with a slash at its end. */
  url: string;
}

/** What came of asking one of them. */
export type OtherAnswer =
  | { handbook: OtherHandbook; answer: Answer }
  | { handbook: OtherHandbook; problem: 'slow' | 'down' | 'format' };

/** Whoever takes longer than this is left out, and said to be slow; what it sends later serves the next query. */
const PATIENCE = 4000;

/** Asks other handbooks, each with its own index and its own words; the query itself never leaves the device. */
export class OtherHandbooks {
  readonly #engines: { handbook: OtherHandbook; engine: SearchEngine }[];

  constructor(handbooks: readonly OtherHandbook[]) {
    this.#engines = handbooks.map((handbook) => ({
      handbook,
      engine: createSearchEngine({ base: handbook.url, foreign: true }),
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
            return answer ? { handbook, answer } : { handbook, problem: 'slow' };
          } catch (error) {
            return { handbook, problem: error instanceof OtherFormat ? 'format' : 'down' };
          }
        }),
    );
  }
}

const late = () => new Promise<undefined>((done) => setTimeout(done, PATIENCE));
