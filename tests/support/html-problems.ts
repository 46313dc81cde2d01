import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './dist.ts';

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

/** What html-validate refuses on some pages, with place and rule. */
export async function htmlProblems(pages: readonly BuiltPage[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { url, html } of pages) {
    const report = await validator.validateString(html, url);
    for (const { messages } of report.results)
      for (const m of messages)
        problems.push(`${url}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  }
  return problems;
}
