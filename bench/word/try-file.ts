import { readFileSync } from 'node:fs';
import { pageWords } from '#editing/word/page-words.ts';
import { readDraft } from '#editing/word/read-draft.ts';
import { hybridOf } from './hybrid.ts';
import { wordsIn, wordsOfFile } from './words-of-file.ts';

/** What came of one file. */
export interface Trial {
  name: string;
  outcome: 'taken' | 'refused' | 'crashed' | 'hung';
  /** Words that neither the page nor a message has. */
  silent: string[];
  seconds: number;
  megabytes: number;
  told: string;
}

/** Reads one file as the import of topics does, and looks for its words. */
export async function tryFile(path: string, name: string, hybrid: boolean): Promise<Trial> {
  const own = new Uint8Array(readFileSync(path));
  const bytes = hybrid ? hybridOf(own) : own;
  const start = process.cpuUsage();
  const trial: Trial = { name, outcome: 'crashed', silent: [], seconds: 0, megabytes: 0, told: '' };
  try {
    if (!bytes) return { ...trial, outcome: 'refused', told: 'không ghép được với mẫu' };
    const draft = await readDraft('topics', bytes, 'hinh');
    if ('refusal' in draft) Object.assign(trial, { outcome: 'refused', told: draft.refusal });
    else {
      const told = [...draft.problems.map(({ text }) => text), ...draft.warnings].join(' ');
      trial.outcome = draft.problems.length > 0 ? 'refused' : 'taken';
      trial.told = told;
      const known = new Set(
        wordsIn(`${plainPage(draft.body)} ${draft.body} ${JSON.stringify(draft.data)} ${told}`),
      );
      if (draft.problems.length === 0)
        trial.silent = [...wordsOfFile(own, elided(told))].filter(
          (word) => !known.has(word) && !/^\p{N}+$/u.test(word),
        );
    }
  } catch (error) {
    trial.told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  trial.seconds = (user + system) / 1_000_000;
  return trial;
}

/** A page whose brackets are tags already may be none that the build takes; its text is searched as it stands then. */
function plainPage(body: string): string {
  try {
    return pageWords(body);
  } catch {
    return '';
  }
}

/** Both ends of the quotations that a message shortens. */
const elided = (told: string): [string, string][] =>
  [...told.matchAll(/“([^“”]{150,}) … ([^“”]{50,})”/g)].map(([, head = '', tail = '']) => [
    head,
    tail,
  ]);
