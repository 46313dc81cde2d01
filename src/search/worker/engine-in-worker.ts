import type { Answer, SearchOptions } from '../engine/answer.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { errorOf, type Reply, type Request, type Site } from './messages.ts';

/** How a search gets its engine; tests put their own in place. */
export interface Ways {
  /** Starts the worker; throws where the browser has none or the host forbids it. */
  startWorker(): Worker;
  /** Loads the engine into the page. */
  loadEngine(): Promise<typeof import('../engine/engine.ts')>;
}

const usual: Ways = {
  startWorker: () => new Worker(new URL('./program.ts', import.meta.url), { type: 'module' }),
  loadEngine: () => import('../engine/engine.ts'),
};

/** One question that the worker has not answered yet. */
interface Open {
  query: string;
  options: SearchOptions;
  settle(answer: Answer | Promise<Answer>): void;
}

/**
 * The search of a site in a worker of its own, so that typing never waits for it. Where no worker runs (a copy opened
 * from a folder, a browser of before, a file that did not come), the same engine runs in the page.
 */
export function engineInWorker(site: Site, ways: Ways = usual): SearchEngine {
  const open = new Map<number, Open>();
  let asked = 0;
  let engine: Promise<SearchEngine> | undefined;
  let worker = startedWorker();
  const opened = worker && openSite(worker, site);

  function startedWorker(): Worker | undefined {
    if (location.protocol === 'file:') return undefined;
    try {
      const started = ways.startWorker();
      started.addEventListener('error', leaveWorker);
      started.addEventListener('message', ({ data }: MessageEvent<Reply>) => take(data));
      return started;
    } catch {
      return undefined;
    }
  }

  function take(reply: Reply): void {
    open
      .get(reply.number)
      ?.settle('answer' in reply ? reply.answer : Promise.reject(errorOf(reply.failure)));
    open.delete(reply.number);
  }

  /** The worker did not come or broke down: what it was asked, the page is asked. */
  function leaveWorker(): void {
    worker?.terminate();
    worker = undefined;
    for (const { query, options, settle } of open.values()) settle(searchInPage(query, options));
    open.clear();
  }

  function engineInPage(): Promise<SearchEngine> {
    engine ??= ways
      .loadEngine()
      .then(({ createSearchEngine }) => createSearchEngine(site))
      .catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
    return engine;
  }

  const searchInPage = async (query: string, options: SearchOptions): Promise<Answer> =>
    (await engineInPage()).search(query, options);

  return {
    async warmUp() {
      if (!worker) return (await engineInPage()).warmUp();
      await opened;
      worker?.postMessage({ ask: 'warm-up' } satisfies Request);
    },
    async search(query, options = {}) {
      await opened;
      if (!worker) return searchInPage(query, options);
      const number = (asked += 1);
      worker.postMessage({ ask: 'search', number, query, options } satisfies Request);
      return new Promise((settle) => open.set(number, { query, options, settle }));
    },
  };
}

/** Tells the worker which site it searches, with the tables that the page has asked for ahead. */
async function openSite(worker: Worker, site: Site): Promise<void> {
  const text = async (name: string) => {
    const response = await fetch(`${site.base}tim/${name}`);
    if (!response.ok) throw new Error(`${response.status}`);
    return response.text();
  };
  const { words, units } = site.index ?? {};
  const tables =
    words && units
      ? await Promise.all([text(words), text(units)]).then(
          ([words, units]) => ({ words, units }),
          // The worker asks once more, and says what is wrong.
          () => undefined,
        )
      : undefined;
  worker.postMessage({ ask: 'open', site, tables } satisfies Request);
}
