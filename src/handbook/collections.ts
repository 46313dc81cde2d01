import type { z } from 'zod';
import { answerSchema } from '#answers/schema.ts';
import { holidayYearSchema } from '#calendar/schema.ts';
import { documentSchema } from '#documents/schema.ts';
import { termSchema } from '#glossary/schema.ts';
import { guideSchema } from '#guides/schema.ts';
import { lessonSchema } from '#lessons/schema.ts';
import { monthSchema } from '#months/schema.ts';
import { procedureSchema } from '#procedures/schema.ts';
import { requirementSchema } from '#requirements/schema.ts';
import { ruleSchema } from '#rules/schema.ts';
import { packSchema } from '#topic-packs/schema.ts';
import { templateSchema } from '#templates/schema.ts';
import { topicSchema } from '#topics/schema.ts';

/** Folder under `content/` → schema. The one table that the build, the linter and the tests share. */
export const schemas = {
  documents: documentSchema,
  rules: ruleSchema,
  requirements: requirementSchema,
  templates: templateSchema,
  procedures: procedureSchema,
  topics: topicSchema,
  packs: packSchema,
  months: monthSchema,
  lessons: lessonSchema,
  glossary: termSchema,
  answers: answerSchema,
  guides: guideSchema,
  holidays: holidayYearSchema,
} as const;

export type CollectionName = keyof typeof schemas;
export const collectionNames = Object.keys(schemas) as CollectionName[];

/** Collections of data files; pages of the others have prose below their fields. */
const dataOnly: readonly CollectionName[] = [
  'documents',
  'rules',
  'packs',
  'months',
  'glossary',
  'answers',
  'holidays',
];

/** True of a collection whose pages have prose. */
export const hasProse = (name: CollectionName): boolean => !dataOnly.includes(name);

/** Files of a collection: data files where there is no prose, pages elsewhere. */
export const patternOf = (name: CollectionName): string =>
  hasProse(name) ? '**/*.{md,mdx}' : '**/*.yaml';

/** How the name of a new file of a collection ends. */
export const endingOf = (name: CollectionName): 'mdx' | 'yaml' => (hasProse(name) ? 'mdx' : 'yaml');

/** One file of content after its schema accepted it. */
export interface Entry<T> {
  /** File name without ending: the page's place in its URL. */
  slug: string;
  /** Path below the content folder, for messages. */
  file: string;
  data: T;
  /** The prose below the front matter; empty for data files. */
  body: string;
}

/** Everything that `content/` holds, typed. */
export type Library = {
  [Name in CollectionName]: Entry<z.infer<(typeof schemas)[Name]>>[];
};
