import type { Answer } from '#search/engine/answer.ts';
import { createSearchEngine } from '#search/engine/engine.ts';

export interface Timed {
  /** Per result: the page's id, then those of the places inside it that were found. */
  hits: string[][];
  understood: string;
  total: number;
  /** Milliseconds until the answer, and until the early one when there was one. */
  ms: number;
  earlyMs: number | null;
  /** Bytes that had come by then. */
  earlyBytes: number | null;
}

declare global {
  interface Window {
    ask(query: string): Promise<Timed>;
  }
}

const engine = createSearchEngine({ base: '/' });

function bytesSoFar(): number {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return files.reduce((sum, file) => sum + file.encodedBodySize, 0);
}

window.ask = async (query) => {
  const start = performance.now();
  let earlyMs: number | null = null;
  let earlyBytes: number | null = null;
  const answer: Answer = await engine.search(query, {
    onEarly: () => {
      earlyMs ??= performance.now() - start;
      earlyBytes ??= bytesSoFar();
    },
  });
  return {
    hits: answer.results.map((hit) => [hit.id, ...hit.subs.map((sub) => sub.id)]),
    understood: answer.understood?.text ?? '',
    total: answer.total,
    ms: performance.now() - start,
    earlyMs,
    earlyBytes,
  };
};
