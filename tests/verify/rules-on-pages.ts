import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { headline } from '#rules/headline.ts';
import { ruleKeys } from '#rules/keys.ts';
import { ruleFor } from '#rules/value.ts';
import { readContent } from '#handbook/read/read.ts';
import { changedRules } from '../support/changed-rules.ts';

const { library } = await readContent('content');

/** Gives every rule that code asks for another value in this copy of the content. */
export async function changeRules(content: string): Promise<void> {
  for (const key of ruleKeys) {
    const path = join(content, ruleFor(library.rules, key).file);
    const file = parseDocument(await readFile(path, 'utf8'));
    file.set('value', file.createNode(changedRules[key].value));
    await writeFile(path, file.toString({ lineWidth: 0 }));
  }
}

/** Tests that pages of a site built with those values say them; `dist()` is its folder once they run. */
export function testRulesOnPages(dist: () => string): void {
  const texts = new Map<string, Promise<string>>();
  /** What a page says, its spaces made one. */
  const textOf = (path: string): Promise<string> => {
    const known = texts.get(path) ?? readPage(path);
    texts.set(path, known);
    return known;
  };
  const readPage = async (path: string) =>
    parse(await readFile(join(dist(), path, 'index.html'), 'utf8'))
      .querySelector('main')!
      .textContent.replace(/\s+/g, ' ');

  describe.each(ruleKeys)('%s: its other value stands', (key) => {
    const { slug, data } = ruleFor(library.rules, key);
    const { value, pages } = changedRules[key];

    test('on its own page and in the list of rules', async () => {
      const { large, lines } = headline(value);
      for (const text of [large, ...lines])
        expect(await textOf(`/quy-tac/${slug}/`)).toContain(text);
      expect(await textOf('/quy-tac/')).toContain(large);
      expect(headline(value)).not.toEqual(headline(data.value));
    });

    test.each(pages)('on %s: “%s”', async (path, text) => {
      expect(await textOf(path)).toContain(text);
    });
  });
}
