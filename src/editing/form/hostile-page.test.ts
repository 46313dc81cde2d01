import { describe, expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { draftFromFile, outcomeOf } from './draft.ts';
import { formData } from './form-data.ts';
import { blocksOf, piecesOf } from './preview.ts';

const { graph, ledger } = await frozenHandbook();
const data = formData(graph.written, ledger, config);
const page = (fields: string, body = 'Một câu.') => `---\n${fields}\n---\n\n${body}\n`;

describe('a file that somebody sent', () => {
  test('changes no object of the page by the names of its fields', () => {
    const names = ['__proto__', 'constructor', 'prototype'];
    for (const name of names) {
      const fields = `theme: x\n${name}:\n  polluted: true\nsource:\n  ${name}: { polluted: true }`;
      const draft = draftFromFile('chuyen-de.mdx', page(fields), data);
      if (draft) outcomeOf(draft, data);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('that is nested without end is no page', () => {
    const deep = `theme: ${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    let taken: unknown;
    try {
      taken = draftFromFile('chuyen-de.mdx', page(deep), data);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    expect(taken).toBeUndefined();
  });

  test.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<b data-x="1">chữ</b>'])(
    '%s in its prose is drawn as words',
    (markup) => {
      const pieces = [
        piecesOf(markup),
        ...blocksOf(markup).map((b) => ('pieces' in b ? b.pieces : [])),
      ];
      for (const piece of pieces.flat())
        expect(Object.keys(piece).sort()).toEqual(['text', 'type']);
      expect(pieces.flat().map(({ type }) => type)).not.toContain('html');
    },
  );
});
