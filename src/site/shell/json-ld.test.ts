import { expect, test } from 'vitest';
import { glossaryLd, jsonLdText } from './json-ld.ts';

test('a script element cannot be closed from inside', () => {
  const text = jsonLdText({ name: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
});

test('a term leads to its place on the page', () => {
  const [first] = glossaryLd([{ id: 'TN-001', term: 'chi bộ' }], 'https://a.org/thuat-ngu/')[
    'hasDefinedTerm'
  ] as { url: string }[];
  expect(first?.url).toBe('https://a.org/thuat-ngu/#TN-001');
});
