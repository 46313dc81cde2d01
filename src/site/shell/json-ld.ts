import type { Term } from '#glossary/schema.ts';
import type { Lesson } from '#lessons/schema.ts';
import type { Topic } from '#topics/schema.ts';

/** A description for machines, in the words of schema.org. */
export type JsonLd = Record<string, unknown>;

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const context = 'https://schema.org';

/** The text of a script element: nothing in it can close the element. */
export const jsonLdText = (value: JsonLd): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

/** A lesson pack as something one learns from. Minutes are the sum of its parts. */
export const lessonLd = (lesson: Lesson, url: string): JsonLd => ({
  '@context': context,
  '@type': 'LearningResource',
  identifier: lesson.id,
  name: lesson.title,
  url,
  inLanguage: 'vi',
  audience: { '@type': 'Audience', audienceType: lesson.audience },
  teaches: lesson.objectives,
  timeRequired: `PT${lesson.agenda.reduce((sum, part) => sum + part.minutes, 0)}M`,
  dateModified: lesson.reviewed,
  isAccessibleForFree: true,
  license: licence,
});

/** A past topic as an article that says what another source reported. */
export const topicLd = (topic: Topic, url: string): JsonLd => ({
  '@context': context,
  '@type': 'Article',
  identifier: topic.id,
  headline: topic.title,
  url,
  inLanguage: 'vi',
  dateModified: topic.reviewed,
  isBasedOn: topic.source.url ?? topic.source.title,
  license: licence,
});

/** The glossary as a set of defined terms; the definitions stand on the page. */
export const glossaryLd = (terms: Pick<Term, 'id' | 'term'>[], url: string): JsonLd => ({
  '@context': context,
  '@type': 'DefinedTermSet',
  url,
  inLanguage: 'vi',
  hasDefinedTerm: terms.map(({ id, term }) => ({
    '@type': 'DefinedTerm',
    termCode: id,
    name: term,
    url: `${url}#${id}`,
  })),
});
