import type { MeetingName } from '#procedures/schema.ts';
import type { PaperName } from '#templates/papers.ts';
import type { Library } from '../collections.ts';
import { type Handbook, thing } from './graph.ts';

/** The procedure of a kind of meeting; undefined where the handbook has none. */
export const procedureFor = (
  { procedures }: Pick<Library, 'procedures'>,
  meeting: MeetingName,
): Library['procedures'][number] | undefined =>
  procedures.find(({ data }) => data.meeting === meeting);

/** The form of a paper; undefined where the handbook has none. */
export const formFor = (
  { templates }: Pick<Library, 'templates'>,
  paper: PaperName,
): Library['templates'][number] | undefined => templates.find(({ data }) => data.paper === paper);

/** Where the procedure of a kind of meeting stands; undefined where the handbook has none. */
export function urlOfMeeting(graph: Handbook, meeting: MeetingName): string | undefined {
  const found = procedureFor(graph.library, meeting);
  return found && thing(graph, found.data.id).url;
}

/** Where the form of a paper stands; undefined where the handbook has none. */
export function urlOfPaper(graph: Handbook, paper: PaperName): string | undefined {
  const found = formFor(graph.library, paper);
  return found && thing(graph, found.data.id).url;
}
