import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { sampleSite, type Sample } from './sample-lexicon.ts';

const content = path.join(import.meta.dirname, '../../content');

/** The words of the content itself, nearly as the build finds them on the pages. */
export function contentSample(): Sample {
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .toSorted()
    .map((file): [string, string] => {
      // Slugs and addresses are no text of a page.
      const text = readFileSync(path.join(content, file), 'utf8')
        .replace(/https?:\S+/g, '')
        // Ways to ask that are written without marks are no words of the site.
        .replace(/^ +- [\x20-\x7e]+$/gm, '')
        .replace(/\b[a-z]+(-[a-z]+)+\b/g, '');
      const title = /^(?:title|term|question|shortTitle): (.+)$/m.exec(text)?.[1] ?? '';
      return [title, text];
    });
  const terms = readdirSync(path.join(content, 'glossary')).map((file) => {
    const {
      term,
      abbreviations = [],
      synonyms = [],
    } = parse(readFileSync(path.join(content, 'glossary', file), 'utf8')) as {
      term: string;
      abbreviations?: string[];
      synonyms?: string[];
    };
    return { term, abbreviations, synonyms };
  });
  return sampleSite(texts, terms);
}
