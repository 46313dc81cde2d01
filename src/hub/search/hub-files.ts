import { BODIES_IN_FILE, type Row, ROWS_IN_FILE } from '#search/data.ts';
import type { IndexFiles } from '#search/engine/index-files.ts';
import { loadJson, OtherFormat } from '#search/engine/load-json.ts';
import { LoadOnce } from '#search/engine/load-once.ts';
import {
  type HubManifest,
  manifestFile,
  rowsFile,
  rowsFolder,
  tableFile,
  textsFile,
  UNITS_IN_ROWS,
  UNITS_IN_TEXTS,
  wordsFile,
} from './files.ts';

/** Files of rows kept at most. */
const MOST_FILES = 200;

/** The tables of a hub as the engine asks for them: words of all committees together, rows by committee. */
export function hubFiles(base: string): IndexFiles {
  const load = <T>(path: string): Promise<T> => loadJson<T>(base + path);
  const rows = new LoadOnce((path: string) => load<Row[]>(path), MOST_FILES);
  const texts = new LoadOnce((path: string) => load<string[]>(path), MOST_FILES);
  return {
    manifest: () => loadJson(base + manifestFile, 'no-cache'),
    words: ({ words }) => load(tableFile(words)),
    units: ({ units }) => load(tableFile(units)),
    shard: ({ version }, shard) => load(wordsFile(version, shard)),
    rows: (manifest, file) =>
      unitsOf(manifest as HubManifest, file, ROWS_IN_FILE, async (folder, unit) => {
        const path = rowsFolder(folder) + rowsFile(Math.floor(unit / UNITS_IN_ROWS));
        return (await rows.get(path))[unit % UNITS_IN_ROWS];
      }),
    bodies: (manifest, file) =>
      unitsOf(manifest as HubManifest, file, BODIES_IN_FILE, async (folder, unit) => {
        const path = rowsFolder(folder) + textsFile(Math.floor(unit / UNITS_IN_TEXTS));
        return (await texts.get(path))[unit % UNITS_IN_TEXTS];
      }),
  };
}

/** What stands for the units of one of the engine's files, each out of the folder of its committee. */
async function unitsOf<T>(
  { parts, pages }: HubManifest,
  file: number,
  inFile: number,
  one: (folder: string, unit: number) => Promise<T | undefined>,
): Promise<T[]> {
  const first = file * inFile;
  const units = Array.from({ length: Math.min(inFile, pages - first) }, (_, i) => first + i);
  return Promise.all(
    units.map(async (unit) => {
      let before = 0;
      for (const { folder, units: own } of parts) {
        if (unit < before + own) {
          const found = await one(folder, unit - before);
          if (found !== undefined) return found;
          break;
        }
        before += own;
      }
      throw new OtherFormat(`[kho] ${unit}`);
    }),
  );
}
