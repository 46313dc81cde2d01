import { basename } from 'node:path';
import { nfc } from '#base/nfc.ts';
import { tell } from '#handbook/check/messages.ts';
import { byPlace, formatProblem, type Place } from '#handbook/problem.ts';
import { locate, parseSource } from '#handbook/read/source-file.ts';
import { yamlProblems } from '#handbook/read/yaml-errors.ts';
import { type HubList, listSchema, sourceSchema } from './schema.ts';

/** So many faults of a list are told at once. */
const MOST_TOLD = 50;

/** A list as it was read, or all that is wrong with it as `file:line:column: what → how to mend`. */
export type ReadList = { list: HubList } | { problems: string[] };

/** Reads the text of a list; `file` is its path as it was typed, for messages. */
export function readList(file: string, text: string): ReadList {
  // The reader of content goes by the ending; a list is all data whatever it is called.
  const source = parseSource(`${basename(file)}.yaml`, nfc(text));
  const problems = (found: { place: Place; message: string; fix: string }[]): ReadList => ({
    problems: found
      .map(({ place, message, fix }) => ({ file, ...locate(source, place), message, fix }))
      .sort(byPlace)
      .slice(0, MOST_TOLD)
      .map(formatProblem),
  });
  const inYaml = yamlProblems(source);
  if (inYaml.length > 0) return problems(inYaml);
  const parsed = listSchema.safeParse(source.yaml.toJS());
  if (parsed.success) return { list: parsed.data };
  return problems(
    parsed.error.issues
      .flatMap((issue) => tell(issue, [], keysAt(issue.path)))
      .map(({ path, message, fix }) => ({ place: { path }, message, fix })),
  );
}

/** Names of the fields that may stand at a place of a list. */
const keysAt = (path: readonly PropertyKey[]): string[] =>
  Object.keys((path.length === 0 ? listSchema : sourceSchema).shape);
