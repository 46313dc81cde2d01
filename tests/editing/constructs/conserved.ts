import { readDraft } from '#editing/word/read-draft.ts';
import { writeEntry } from '#editing/write-entry.ts';
import type { Construct } from './construct.ts';
import type { Place } from './places.ts';

/** What came of a file: its page, and what was said. */
export interface Outcome {
  page: string;
  said: string;
  refused: boolean;
}

/** What reading a file gives: the page's fields and prose, and what an editor is told. */
export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const draft = await readDraft('topics', bytes, 'hinh');
  if ('refusal' in draft) return { page: '', said: draft.refusal, refused: true };
  const { data, body, problems, warnings } = draft;
  const said = [...problems.map(({ text }) => text), ...warnings].join('\n');
  return { page: writeEntry('topics', data, body), said, refused: problems.length > 0 };
}

/** A word by itself: words that run together are not there. */
const has = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** What was lost or published against the will of its writer; nothing where all is well. */
export function faults(
  { shown = [], told = [] }: Construct,
  { page, said, refused }: Outcome,
): string[] {
  if (refused)
    return said.trim() === '' || /\bat .*\.[jt]s:\d/.test(said) ? ['refused without a reason'] : [];
  return [
    ...shown.filter((word) => !has(page, word) && !has(said, word)).map((word) => `lost: ${word}`),
    ...told.filter((word) => has(page, word)).map((word) => `published: ${word}`),
    ...told.filter((word) => !has(said, word)).map((word) => `not told: ${word}`),
  ];
}

/** Imports a construct at a place and says what is wrong. */
export async function tried(construct: Construct, place: Place): Promise<string[]> {
  if (place.takes?.(construct) === false) return [];
  const outcome = await outcomeOf(place.file(construct));
  return faults(construct, outcome).map(
    (fault) => `${construct.name} ${place.name}: ${fault}\n${outcome.said}\n`,
  );
}
