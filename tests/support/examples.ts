import { answerKindNames, answerKinds } from '#answers/kinds.ts';
import config from '#config';
import { ownLibrary } from './own-handbook.ts';
import { facetsOf } from '#topics/facets.ts';

const library = await ownLibrary();

/** Site path of the committee's own section. */
export const schemePath = `/${config.scheme.slug}/`;

const paths = (folder: string, entries: { slug: string }[]) =>
  entries.slice(0, 1).map(({ slug }) => `/${folder}/${slug}/`);

/** One topic page, if the handbook holds a topic yet; a committee that has just begun has none. */
export const topicPaths = paths('chuyen-de', library.topics);

/** One pack, if there is one. */
export const packIds = library.packs.slice(0, 1).map(({ data }) => data.id);

/** One page of the committee's own section, if there is one yet. */
export const requirementPaths = paths(config.scheme.slug, library.requirements);

/** One lesson page. */
export const lessonPaths = paths('bai-giang', library.lessons);

/** The page of each kind of questions that has any. */
export const answerPaths = answerKindNames
  .filter((kind) => library.answers.some(({ data }) => data.kind === kind))
  .map((kind) => `/hoi-dap/${answerKinds[kind].slug}/`);

/** All themes of the archive, also those that only packs hold. */
export const allThemes = facetsOf(library)[0]?.values ?? [];

/** The themes under which the archive holds topics, most topics first: name, page and count. */
export const themes = allThemes
  .filter(({ count }) => count > 0)
  .toSorted((a, b) => b.count - a.count);

/** The first topic and requirement as ids. */
export const localIds = [library.topics[0], library.requirements[0]].flatMap((entry) =>
  entry ? [entry.data.id] : [],
);

/** How many topics the archive holds. */
export const topicCount = library.topics.length;

/** The first topic's title. */
export const topicTitle = library.topics[0]?.data.title ?? '';
