import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { draftFromFile } from './draft.ts';
import { formData } from './form-data.ts';
import { blocksOf, piecesOf } from './preview.ts';

const { graph, ledger } = await frozenHandbook();
const data = formData(graph.written, ledger, config);

test.each(['__proto__', 'constructor', 'prototype'])(
  'a file with fields called %s changes no object of the page',
  (name) => {
    const fields = `theme: x\n${name}:\n  polluted: true\nsource:\n  ${name}: { polluted: true }`;
    draftFromFile('chuyen-de.mdx', `---\n${fields}\n---\n\nMột câu.\n`, data);
    draftFromFile('thu.yaml', `issuer: a\n${fields}\n`, data);
    const anything: Record<string, unknown> = {};
    expect(anything['polluted']).toBeUndefined();
    expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

test.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<b data-x="1">chữ</b>'])(
  '%s in the prose of a file is drawn as words',
  (markup) => {
    const blocks = blocksOf(markup).map((block) => ('pieces' in block ? block.pieces : []));
    for (const piece of [...piecesOf(markup), ...blocks.flat()])
      expect(Object.keys(piece).sort()).toEqual(['text', 'type']);
  },
);
