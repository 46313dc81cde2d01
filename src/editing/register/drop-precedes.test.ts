import { expect, test } from 'vitest';
import { dropPrecedes } from './drop-precedes.ts';

test.each([
  [
    '- { document: A-01, evidence: press, precedes: B-02 }\n',
    '- { document: A-01, evidence: press }\n',
  ],
  [
    "- { document: A-01, precedes: 'B-02', evidence: press } # a\n",
    '- { document: A-01, evidence: press } # a\n',
  ],
  ['- { precedes: B-02, document: A-01 }\n', '- { document: A-01 }\n'],
  [
    '- document: A-01\n  precedes: B-02 # đang dùng\n  evidence: press\n',
    '- document: A-01\n  evidence: press\n',
  ],
  ['- precedes: B-02\n  document: A-01\n', '- document: A-01\n'],
  [
    'Chữ. <Cite id="A-01" evidence="press" precedes="B-02" /> Chữ.',
    'Chữ. <Cite id="A-01" evidence="press" /> Chữ.',
  ],
  ['{ document: A-01, precedes: B-021 }', '{ document: A-01, precedes: B-021 }'],
  ['<Cite id="B-02" precedes="C-03" />', '<Cite id="B-02" precedes="C-03" />'],
])('%j', (before, after) => expect(dropPrecedes(before, 'B-02')).toBe(after));
