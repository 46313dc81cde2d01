import type { Answer } from '#search/engine/answer.ts';
import { createSearchEngine } from '#search/engine/engine.ts';

export interface Timed {
  /** Per result, the card first: the page's id, or its address where it has none, then those of the places inside it that were found. */
  hits: string[][];
  understood: string;
  total: number;
  /** Milliseconds until the answer. */
  ms: number;
}

declare global {
  interface Window {
    ask(query: string): Promise<Timed>;
  }
}

const engine = createSearchEngine({ base: '/' });

const anchorOf = (url: string): string => url.split('#')[1] ?? '';

window.ask = async (query) => {
  const start = performance.now();
  const answer: Answer = await engine.search(query);
  const { card, results, groups, understood, total } = answer;
  const rows = [...results, ...groups.flatMap(({ hits }) => hits)].map((hit) =>
    [
      hit.id ?? hit.url.split('#')[0] ?? '',
      anchorOf(hit.url),
      ...hit.subs.map(({ url }) => anchorOf(url)),
    ].filter(Boolean),
  );
  return {
    hits: card ? [[card.id, ...card.links.map(({ id }) => id)], ...rows] : rows,
    understood: understood?.text ?? '',
    total,
    ms: performance.now() - start,
  };
};
