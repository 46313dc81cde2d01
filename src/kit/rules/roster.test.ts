import { describe, expect, test } from 'vitest';
import { parseRoster, rosterProblem, rosterShown, rosterText } from './roster.ts';

let n = 0;
const id = () => `m${(n += 1)}`;

test('names become members, and a second reading keeps what was noted', () => {
  const first = parseRoster('Nguyễn Văn A\n\n Trần Thị B (dự bị) \nLê C (DB)\nVũ E dự bị', [], id);
  expect(first.map(({ name, kind }) => [name, kind])).toEqual([
    ['Nguyễn Văn A', 'official'],
    ['Trần Thị B', 'probationary'],
    ['Lê C', 'probationary'],
    ['Vũ E', 'probationary'],
  ]);
  const noted = first.map((m) => ({ ...m, presence: 'excused' as const }));
  const second = parseRoster('Trần Thị B\nPhạm D', noted, id);
  expect(second.map(({ name, kind, presence }) => [name, kind, presence])).toEqual([
    ['Trần Thị B', 'official', 'excused'],
    ['Phạm D', 'official', 'present'],
  ]);
});

describe('marks behind a name', () => {
  test.each([
    ['A', 'official', 'active', 'present'],
    ['A (dự bị)', 'probationary', 'active', 'present'],
    ['A (tạm thời đến)', 'temporary', 'active', 'present'],
    ['A (sinh hoạt tạm thời đến)', 'temporary', 'active', 'present'],
    ['A (tạm thời đi)', 'official', 'away', 'excused'],
    ['A (tam thoi di)', 'official', 'away', 'excused'],
    ['A (tạm thời đi, cùng đảng bộ)', 'official', 'near', 'excused'],
    ['A (cùng đảng bộ, tạm thời đi)', 'official', 'near', 'excused'],
    ['A (tạm thời cùng đảng bộ)', 'official', 'near', 'excused'],
    ['A (miễn)', 'official', 'exempt', 'excused'],
    ['A [Được miễn sinh hoạt]', 'official', 'exempt', 'excused'],
    ['A (đình chỉ)', 'official', 'suspended', 'excused'],
    ['A (tạm giam)', 'official', 'suspended', 'excused'],
    ['A (dự bị, miễn)', 'probationary', 'exempt', 'excused'],
    ['A (dự bị) (miễn)', 'probationary', 'exempt', 'excused'],
    ['A (miễn)'.normalize('NFD'), 'official', 'exempt', 'excused'],
  ])('%s', (line, kind, standing, presence) =>
    expect(parseRoster(line, [], id)).toMatchObject([{ name: 'A', kind, standing, presence }]),
  );

  test.each([
    ['A (bí thư)', 'A (bí thư)', 'active'],
    ['A (bí thư, miễn)', 'A (bí thư)', 'exempt'],
    ['(miễn)', '(miễn)', 'active'],
  ])('what says something else stays with the name: %s', (line, name, standing) =>
    expect(parseRoster(line, [], id)).toMatchObject([{ name, standing }]),
  );

  test('go out as they came in', () => {
    const text =
      'A\nB (dự bị)\nC (tạm thời đến)\nD (miễn)\nE (tạm thời đi)\nG (tạm thời đi, cùng đảng bộ)\nH (đình chỉ)\nK (dự bị, miễn)';
    expect(rosterText(parseRoster(text, [], id))).toBe(text);
  });

  test('a mark that leaves open whether somebody comes or goes is asked about', () => {
    expect(rosterProblem('A (tạm thời)\nB (tạm thời đi)')).toContain('A (tạm thời)');
    expect(rosterProblem('B (tạm thời đi)\nC (tạm thời đi, cùng đảng bộ)')).toBe('');
  });

  test('who now stands otherwise is asked anew whether they came', () => {
    const [came] = parseRoster('A', [], id).map((m) => ({ ...m, reason: 'x' }));
    const away = parseRoster('A (miễn)', [came!], id);
    expect(away).toMatchObject([{ id: came!.id, presence: 'excused', reason: '' }]);
    const again = parseRoster('A (miễn)', [{ ...away[0]!, presence: 'present' }], id);
    expect(again).toMatchObject([{ presence: 'present' }]);
  });
});

test('two members of one name stay two', () => {
  const twins = parseRoster('Nguyễn A\nNguyễn A', [], id);
  expect(new Set(parseRoster('Nguyễn A\nNguyễn A', twins, id).map((m) => m.id)).size).toBe(2);
});

describe('a name that is being corrected', () => {
  const before = parseRoster('Nguyễn Văn An\nTrần Thị B (dự bị)\nLê C', [], id).map((member) => ({
    ...member,
    presence: 'excused' as const,
    reason: `lý do của ${member.name}`,
  }));
  const reasons = (text: string) => parseRoster(text, before, id).map(({ reason }) => reason);

  test.each(['Nguyễn Văn Anh', 'Nguyễn Văn A', 'Nguyễn Vân An', 'guyễn Văn An'])(
    '%s is the same member, with what was noted',
    (name) => {
      const [first] = parseRoster(`${name}\nTrần Thị B (dự bị)\nLê C`, before, id);
      expect(first).toEqual({ ...before[0], name });
    },
  );

  test('somebody else in the same line, or a line between, is a new member', () => {
    expect(reasons('Phạm Văn Dũng\nTrần Thị B (dự bị)\nLê C')[0]).toBe('');
    expect(reasons('Nguyễn Văn An\nLê C')).toEqual(['lý do của Nguyễn Văn An', 'lý do của Lê C']);
    expect(reasons('Nguyễn Văn An\nVũ E\nTrần Thị B (dự bị)\nLê C')[1]).toBe('');
  });
});

test('the field shows what is typed, and members from elsewhere as soon as there are any', () => {
  const members = parseRoster('Nguyễn A', [], id);
  expect(rosterShown('', [])).toBe('');
  expect(rosterShown('', members)).toBe('Nguyễn A');
  // Half a mark, a space and a line just begun stay as they are typed.
  for (const typed of [
    'Nguyễn A (dự',
    'Nguyễn A ',
    'Nguyễn A\n',
    '  Nguyễn A\n\n',
    'Nguyễn A (DB)',
  ])
    expect(rosterShown(typed, parseRoster(typed, members, id))).toBe(typed);
  const more = parseRoster('Nguyễn A\nTrần B', members, id);
  expect(rosterShown('Nguyễn A\n', more)).toBe('Nguyễn A\nTrần B\n');
});

test('a row with a long run of blanks, as tables leave them, is one name', () => {
  const [member] = parseRoster(
    `Nguyễn Văn A${' '.repeat(5_000)}Tổ 1${' '.repeat(5_000)}(dự bị)`,
    [],
    id,
  );
  expect(member).toMatchObject({ name: 'Nguyễn Văn A Tổ 1', kind: 'probationary' });
});

test('a list pasted from a table or a document becomes names, and nobody more', () => {
  const pasted = [
    'TT\tHọ tên đảng viên\tNgày sinh\tGhi chú',
    '1\tVũ Thị Na\t12/03/1968\t',
    '2\tLò Văn\u200b Pó\t1991\tĐảng viên dự bị',
    '3\tHà Minh Đức\t1950\tmiễn sinh hoạt',
  ].join('\r\n');
  const members = parseRoster(pasted, [], () => 'm');
  expect(members.map(({ name, kind, standing }) => [name, kind, standing])).toEqual([
    ['Vũ Thị Na', 'official', 'active'],
    ['Lò Văn Pó', 'probationary', 'active'],
    ['Hà Minh Đức', 'official', 'exempt'],
  ]);
  const listed = parseRoster(
    '1. Vũ Thị Na\n2) Lò Văn Pó (dự bị)\n– Hà Minh Đức\n• Tô Vĩnh',
    [],
    () => 'm',
  );
  expect(listed.map(({ name }) => name)).toEqual([
    'Vũ Thị Na',
    'Lò Văn Pó',
    'Hà Minh Đức',
    'Tô Vĩnh',
  ]);
  // Without a row of headings, the cell that is a name.
  expect(parseRoster('7\t1970\tGiàng A Páo\tdự bị', [], () => 'm')).toMatchObject([
    { name: 'Giàng A Páo', kind: 'probationary' },
  ]);
});

describe('a list that no cell has', () => {
  const before = parseRoster('Nguyễn Văn A\nTrần Thị B (dự bị)', [], id);
  const names = (count: number) => Array.from({ length: count }, (_, i) => `Tên ${i}`).join('\n');

  test('1,000 names are members, empty lines are none', () => {
    expect(parseRoster(`${names(1_000)}\n\n\n`, before, id)).toHaveLength(1_000);
    expect(rosterProblem(`${names(1_000)}\n\n\n`)).toBe('');
  });

  test('one more changes no member, stays in the field as it was typed, and is told', () => {
    const typed = names(1_001);
    expect(parseRoster(typed, before, id)).toEqual(before);
    expect(rosterShown(typed, before)).toBe(typed);
    expect(rosterProblem(typed)).toBe(
      'Danh sách có 1.001 dòng, quá mức 1.000 tên. Điều vừa sửa trong ô này chưa được ghi nhận: đồng chí xóa bớt dòng thừa, mỗi dòng một tên.',
    );
  });
});

test('a row with thousands of empty cells, as a sheet may leave them, is one name', () => {
  const row = `1\tVũ Thị Na\tdự bị${'\t'.repeat(20_000)}`;
  expect(parseRoster(row, [], () => 'm')).toMatchObject([
    { name: 'Vũ Thị Na', kind: 'probationary' },
  ]);
});
