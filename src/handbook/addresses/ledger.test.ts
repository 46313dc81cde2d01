import { describe, expect, test } from 'vitest';
import { recorded } from './ledger-entries.ts';
import { moves } from './moves.ts';
import type { Thing } from '../graph/things.ts';

const thing = (url: string, id = 'TK'): Thing => ({
  id,
  kind: 'procedure',
  title: 'A',
  url,
  file: 'a.mdx',
  path: ['id'],
});
const kept = { TK: { kind: 'procedure', url: '/quy-trinh/a/' } };

describe('recording', () => {
  test('what has not moved stays as it was', () => {
    expect(recorded(kept, [thing('/quy-trinh/a/')])).toEqual(kept);
  });

  test('a new id is added', () => {
    expect(recorded({}, [thing('/quy-trinh/a/')])).toEqual(kept);
  });

  test('a move keeps the address that was', () => {
    expect(recorded(kept, [thing('/quy-trinh/b/')])['TK']).toEqual({
      kind: 'procedure',
      url: '/quy-trinh/b/',
      former: ['/quy-trinh/a/'],
    });
  });

  test('a move there and back leaves the address in between', () => {
    const there = recorded(kept, [thing('/quy-trinh/b/')]);
    expect(recorded(there, [thing('/quy-trinh/a/')])['TK']?.former).toEqual(['/quy-trinh/b/']);
  });

  test('an id used for another kind of thing is not recorded over', () => {
    const other = { ...thing('/bieu-mau/a/'), kind: 'template' as const };
    expect(recorded(kept, [other])).toEqual(kept);
  });
});

test('steps move with their page, one redirect for all, straight to the last address', () => {
  const ledger = {
    TK: { kind: 'procedure', url: '/quy-trinh/c/', former: ['/quy-trinh/a/', '/quy-trinh/b/'] },
    'TK-01': {
      kind: 'step',
      url: '/quy-trinh/c/#TK-01',
      former: ['/quy-trinh/a/#TK-01', '/quy-trinh/b/#TK-01'],
    },
  };
  expect(moves(ledger)).toEqual([
    { from: '/quy-trinh/a/', to: '/quy-trinh/c/' },
    { from: '/quy-trinh/b/', to: '/quy-trinh/c/' },
  ]);
});
