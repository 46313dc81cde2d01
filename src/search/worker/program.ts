import type { Manifest, UnitsFile, WordsFile } from '../data.ts';
import { createSearchEngine, type SearchEngine } from '../engine/engine.ts';
import { type IndexFiles, ownFiles } from '../engine/index-files.ts';
import { failureOf, type Reply, type Request, type Site, type Tables } from './messages.ts';

/** The program of the worker: one engine, asked by messages, so that no key waits for a search. */
let engine: SearchEngine | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.ask === 'open')
    engine = createSearchEngine({ base: data.site.base, files: filesOf(data.site, data.tables) });
  // A first search tells what is wrong; here nobody waits for it.
  else if (data.ask === 'warm-up') engine?.warmUp().catch(() => undefined);
  else
    void engine?.search(data.query, data.options).then(
      (answer) => send({ number: data.number, answer }),
      (error: unknown) => send({ number: data.number, failure: failureOf(error) }),
    );
});

const send = (reply: Reply): void => self.postMessage(reply);

/** The files of the site; what the page brought along is not asked for again, as long as it belongs to the index. */
function filesOf({ base, index }: Site, tables: Tables | undefined): IndexFiles {
  const files = ownFiles(base, index);
  if (!tables || !index) return files;
  const belongs = ({ version }: Manifest) => version === index.version;
  return {
    ...files,
    words: async (manifest) =>
      belongs(manifest) ? (JSON.parse(tables.words) as WordsFile) : files.words(manifest),
    units: async (manifest) =>
      belongs(manifest) ? (JSON.parse(tables.units) as UnitsFile) : files.units(manifest),
  };
}
