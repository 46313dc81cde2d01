import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedCode, embedScript } from './embed-code.ts';

test('no address stands in the script: Moodle would make a link of it', () => {
  // urltolink: whatever begins like an address of the web.
  expect(embedScript).not.toMatch(/https?:|www\.|\/\//);
});

test('the documentation shows the code that is tested', () => {
  const [, shown] = /```html\n([^]*?)\n```/.exec(readFileSync('docs/nhung.md', 'utf8')) ?? [];
  expect(shown).toBe(embedCode('https://so-tay-chi-bo.example.org/nhung/TK-03/', 'Bước TK-03'));
});
