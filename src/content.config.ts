import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentDir } from '#handbook/content-dir.ts';
import { withoutEmptied } from '#handbook/read/emptied.ts';
import { systemPatterns } from '#handbook/read/file-names.ts';
import { type CollectionName, patternOf, schemas } from '#handbook/collections.ts';

const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({
    loader: glob({
      pattern: [patternOf(name), ...systemPatterns],
      base: `${contentDir}/${name}`,
      retainBody: false,
      // In the preview a page is rendered when it is looked at; in a build a module for each would cost twice as much.
      deferRender: import.meta.env.DEV,
    }),
    // What an editor emptied counts as not written, as in the check.
    schema: z.preprocess((data) => withoutEmptied(schemas[name], data).data, schemas[name]),
  });

export const collections = {
  documents: collection('documents'),
  rules: collection('rules'),
  requirements: collection('requirements'),
  templates: collection('templates'),
  procedures: collection('procedures'),
  topics: collection('topics'),
  packs: collection('packs'),
  months: collection('months'),
  lessons: collection('lessons'),
  glossary: collection('glossary'),
  answers: collection('answers'),
  guides: collection('guides'),
  holidays: collection('holidays'),
};
