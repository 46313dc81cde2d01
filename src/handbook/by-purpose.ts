import type { MeetingName } from '../procedures/schema.ts';
import type { PaperName } from '../templates/papers.ts';
import type { Library } from './collections.ts';

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
