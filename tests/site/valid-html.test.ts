import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, inject, test } from 'vitest';
import { type BuiltPage, isShortLink, readPages } from '../support/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of style that a formatter of templates decides, not of validity.
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    // A group of filters is several checkboxes of one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Titles of topics are as long as their sources made them.
    'long-title': 'off',
    // Short-link pages lead on at once; the rule is about pages that reload while one reads.
    'meta-refresh': 'off',
  },
});

let pages: BuiltPage[];
beforeAll(async () => {
  pages = await readPages(inject('dist'));
});

/** Short-link pages are one template: a few of them speak for all. */
const checked = () => pages.filter((page, i) => !isShortLink(page) || i % 40 === 0);

test('html-validate finds no error on any page', async () => {
  const problems: string[] = [];
  for (const { url, html } of checked()) {
    const report = await validator.validateString(html, url);
    for (const { messages } of report.results)
      for (const m of messages)
        problems.push(`${url}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  }
  expect(problems).toEqual([]);
});
