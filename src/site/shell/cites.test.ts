import { expect, test } from 'vitest';
import type { Citation } from '#documents/evidence.ts';
import { trustOf } from '#documents/trust.ts';
import { citePlace, drawCites } from './cites.ts';

const resolve = (citation: Citation) => ({
  ...citation,
  shortTitle: citation.document,
  plainName: citation.document,
  datedName: citation.document,
  url: `/van-ban/${citation.document}/`,
  status: 'in-force' as const,
  reviewed: '2026-11-20',
  way: citation.evidence === 'press' ? ('full' as const) : ('retold' as const),
});
const line = trustOf({
  level: 'secondary',
  citations: [resolve({ document: 'HD-42-2025', provision: 'điểm 2', evidence: 'secondary' })],
});
const cite = (document: string, rest: Partial<Citation> = {}) =>
  citePlace({ document, evidence: 'secondary', ...rest });
const own = cite('HD-42-2025', { provision: 'điểm 2' });
const charter = cite('DL-01', { provision: 'Điều 9', evidence: 'press' });

/** What a reader sees of some prose. */
const seen = (html: string) =>
  drawCites(html, line, resolve)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

test.each([
  ['what the line says is not said again', `<p>Một. ${own}</p>`, 'Một. '],
  ['what differs is named', `<p>Một. ${charter}</p>`, 'Một. (DL-01, Điều 9, đọc toàn văn)'],
  [
    'sentences in a row that say the same say it once',
    `<p>Một. ${charter} Hai. ${charter}</p>`,
    'Một. Hai. (DL-01, Điều 9, đọc toàn văn)',
  ],
  [
    'the next paragraph names it again, how it was read is known',
    `<p>Một. ${charter}</p><p>Hai. ${cite('DL-01', { provision: 'Điều 8', evidence: 'press' })}</p>`,
    'Một. (DL-01, Điều 9, đọc toàn văn)Hai. (DL-01, Điều 8)',
  ],
  [
    'what was read otherwise says so, each time it changes',
    `<p>Một. ${charter}</p><p>Hai. ${cite('DL-01')}</p><p>Ba. ${cite('DL-01')}</p><p>Bốn. ${charter}</p>`,
    'Một. (DL-01, Điều 9, đọc toàn văn)Hai. (DL-01, theo tài liệu thuật lại)Ba. (DL-01)Bốn. (DL-01, Điều 9, đọc toàn văn)',
  ],
  [
    'below the next heading all is told again',
    `<p>Một. ${charter}</p><h3>Đầu đề</h3><p>Hai. ${charter}</p>`,
    'Một. (DL-01, Điều 9, đọc toàn văn)Đầu đềHai. (DL-01, Điều 9, đọc toàn văn)',
  ],
  [
    'a sentence of the line before another source is named, so that it is not taken for that one’s',
    `<p>Một. ${own} Hai. ${charter} Ba. ${own}</p>`,
    'Một. (HD-42-2025) Hai. (DL-01, Điều 9, đọc toàn văn) Ba. ',
  ],
  [
    'items of a list speak for themselves',
    `<ul><li>Một. ${own}</li><li>Hai. ${charter}</li></ul>`,
    'Một. Hai. (DL-01, Điều 9, đọc toàn văn)',
  ],
])('%s', (_, html, words) => {
  expect(seen(html)).toBe(words);
});

test('every citation leaves a hook with the id of its document, and each name leads to it', () => {
  const html = drawCites(`<p>Một. ${own} Hai. ${charter}</p>`, line, resolve);
  expect([...html.matchAll(/<data class="cite" value="([^"]*)">/g)].map(([, id]) => id)).toEqual([
    'HD-42-2025',
    'DL-01',
  ]);
  expect(html).toContain('<a href="/van-ban/DL-01/">DL-01, Điều 9</a>');
});

test('quotes and signs in a provision come through whole', () => {
  const html = drawCites(
    `<p>${cite('DL-01', { provision: 'mục “A” & "B" <1>' })}</p>`,
    line,
    resolve,
  );
  expect(html).toContain('DL-01, mục “A” &amp; &quot;B&quot; &lt;1&gt;');
});
