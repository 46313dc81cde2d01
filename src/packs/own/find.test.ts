import { expect, test } from 'vitest';
import { findItems } from './find.ts';

const items = [
  { id: 'BM-02', kind: 'template', title: 'Mẫu biên bản sinh hoạt chi bộ', minutes: 10 },
  { id: 'TK-21', kind: 'step', title: 'Đọc biên bản, bế mạc', minutes: 5 },
  { id: 'TK-03', kind: 'step', title: 'Thông báo buổi họp', minutes: 5 },
];
const found = (query: string, kind?: string) => findItems(items, query, kind).map(({ id }) => id);

test.each([
  ['bien ban', ['BM-02', 'TK-21']],
  ['doc bien ban', ['TK-21']],
  ['tk-03', ['TK-03']],
  ['họp', ['TK-03']],
  ['ien', []],
  ['', []],
])('“%s”', (query, ids) => expect(found(query)).toEqual(ids));

test('a kind alone lists all of it', () => expect(found('', 'step')).toEqual(['TK-21', 'TK-03']));
