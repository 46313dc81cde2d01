import { describe, expect, test } from 'vitest';
import { type Mark, markedRuns, markOf } from './marks.ts';
import type { ResolvedBasis, ResolvedCitation } from './resolved.ts';
import { trustOf } from './trust.ts';

const cited = (name: string, rest: Partial<ResolvedCitation> = {}): ResolvedCitation => ({
  document: name,
  shortTitle: `${name} ngày`,
  plainName: name,
  datedName: name,
  url: `/van-ban/${name}/`,
  status: 'in-force',
  reviewed: '2026-11-20',
  evidence: 'secondary',
  way: 'retold',
  ...rest,
});
const full = { evidence: 'press', way: 'full' } as const;
const press = { evidence: 'press', way: 'press' } as const;
const known = { evidence: 'well-known', way: 'known' } as const;
const on = (...citations: ResolvedCitation[]): ResolvedBasis => ({
  level: citations[0]?.evidence ?? 'suggestion',
  citations,
});
const retold = trustOf(on(cited('A', { provision: 'điểm 1' })));
const whole = trustOf(on(cited('A', full)));
const several = trustOf(on(cited('A'), cited('B', full)));
const ours = trustOf(on());

const words = (mark: Mark | undefined) =>
  mark &&
  [
    mark.sign,
    mark.parts.map(({ name, words }) => [name, words].filter(Boolean).join(', ')).join('; '),
  ]
    .filter(Boolean)
    .join(' ');

describe('beside the line of its page, a statement', () => {
  test.each([
    ['that says the same says nothing', retold, on(cited('A', { provision: 'điểm 1' })), undefined],
    ['without a place of its own says nothing', retold, on(cited('A')), undefined],
    ['at another place tells the place', retold, on(cited('A', { provision: 'điểm 3' })), 'điểm 3'],
    [
      'read better is named and tells how, without a sign',
      retold,
      on(cited('A', press)),
      'A, theo báo chí',
    ],
    ['read worse warns by a sign', whole, on(cited('A')), '◔ A, theo tài liệu thuật lại'],
    ['of another document names it', retold, on(cited('B')), 'B ngày'],
    [
      'of another document read better tells both',
      retold,
      on(cited('B', { ...full, provision: 'Điều 9' })),
      'B ngày, Điều 9, đọc toàn văn',
    ],
    [
      'of another document read worse warns',
      whole,
      on(cited('B', known)),
      '○ B ngày, hiểu biết chung',
    ],
    [
      'of two documents names both',
      retold,
      on(cited('A', { provision: 'điểm 1' }), cited('B', full)),
      'A; B ngày, đọc toàn văn',
    ],
    ['on a page of several documents names its own', several, on(cited('A')), 'A'],
    [
      'as strong as the line of several has no sign',
      several,
      on(cited('C')),
      'C ngày, theo tài liệu thuật lại',
    ],
    [
      'of the version before names the one in force',
      retold,
      on(cited('B', { ...full, precedes: 'C' })),
      'B ngày, đọc toàn văn, bản liền trước của C',
    ],
    ['of ours says so once', retold, on(), '✎ Gợi ý'],
    ['of ours on a page of ours says nothing', ours, on(), undefined],
    [
      'of a document on a page of ours names it',
      ours,
      on(cited('B')),
      'B ngày, theo tài liệu thuật lại',
    ],
  ])('%s', (_, line, basis, told) => {
    expect(words(markOf(line, basis))).toBe(told);
  });

  test('that was compared names who and when', () => {
    const compared = { by: 'Văn phòng Đảng ủy', on: '2026-12-01' };
    const mark = markOf(retold, { ...on(cited('A')), level: 'official', compared });
    expect(words(mark)).toBe('Văn phòng Đảng ủy đối chiếu ngày 01/12/2026');
  });
});

test('what a section has told of a document is not told again; a sign that warns and an older version are', () => {
  const told = [cited('B', { ...full, precedes: 'C' }), cited('D', known)];
  expect(words(markOf(retold, on(cited('B', { ...full, precedes: 'C' })), { told }))).toBe(
    'B ngày, bản liền trước',
  );
  const older = on(cited('B', { ...full, precedes: 'C' }));
  expect(words(markOf(trustOf(older), older))).toBeUndefined();
  expect(words(markOf(whole, on(cited('D', known)), { told }))).toBe('○ D ngày');
  expect(words(markOf(retold, on(cited('B')), { told }))).toBe('B ngày, theo tài liệu thuật lại');
});

test('where the line tells of two ways, a statement read the better way says which', () => {
  const both = trustOf(on(cited('A'), cited('A', press)));
  expect(words(markOf(both, on(cited('A'))))).toBeUndefined();
  expect(words(markOf(both, on(cited('A', press))))).toBe('A, theo báo chí');
});

test('statements in a row that say the same of themselves say it once, and none changes its place', () => {
  const list = [
    { text: '1', basis: on(cited('A')) },
    { text: '2', basis: on() },
    { text: '3', basis: on() },
    { text: '4', basis: on(cited('A')) },
    { text: '5', basis: on() },
  ];
  const runs = markedRuns(retold, list);
  expect(runs.map(({ texts }) => texts)).toEqual([['1'], ['2', '3'], ['4'], ['5']]);
  expect(runs.map(({ mark }) => words(mark))).toEqual([undefined, '✎ Gợi ý', undefined, '✎ Gợi ý']);
});
