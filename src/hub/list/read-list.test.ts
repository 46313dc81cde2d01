import { describe, expect, test } from 'vitest';
import { isPrivate } from './private-address.ts';
import { readList } from './read-list.ts';

const good = `name: Kho chuyên đề tỉnh Mẫu
publisher: Ban biên tập kho
sources:
  - key: xa-mot
    name: Đảng bộ xã Một
    url: https://mot.example.org/
  - { key: xa-hai, name: Đảng bộ xã Hai, url: 'http://hai.example.org:8080/so-tay/' }
`;

test('a list is read as it is written', () => {
  expect(readList('ds.yaml', good)).toEqual({
    list: {
      name: 'Kho chuyên đề tỉnh Mẫu',
      publisher: 'Ban biên tập kho',
      sources: [
        { key: 'xa-mot', name: 'Đảng bộ xã Một', url: 'https://mot.example.org/' },
        { key: 'xa-hai', name: 'Đảng bộ xã Hai', url: 'http://hai.example.org:8080/so-tay/' },
      ],
    },
  });
});

describe('what is wrong is told with its line and how to mend it', () => {
  test.each([
    ['key: xa-mot', 'key: Xã Một', 'ds.yaml:4:10: '],
    ['key: xa-mot', 'key: ../xa-mot', 'ds.yaml:4:10: '],
    ['key: xa-hai', 'key: xa-mot', 'ds.yaml:7:12: '],
    ['https://mot.example.org/', 'https://mot.example.org', 'ds.yaml:6:10: '],
    ['https://mot.example.org/', 'file:///etc/', 'ds.yaml:6:10: '],
    ['https://mot.example.org/', 'https://ai:mk@mot.example.org/', 'ds.yaml:6:10: '],
    ['https://mot.example.org/', 'https://mot.example.org/?a=/', 'ds.yaml:6:10: '],
    ['    url: https://mot.example.org/\n', '', 'ds.yaml:4:5: '],
    ['publisher:', 'publishers:', 'ds.yaml:2:'],
    ['name: Đảng bộ xã Một', 'name: [a', 'ds.yaml:'],
    [/sources:[^]*/, 'sources: []', 'ds.yaml:3:'],
  ])('%s → %s', (from, to, place) => {
    const read = readList('ds.yaml', good.replace(from, to));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.join('\n')).toContain(place);
    for (const line of problems) expect(line).toMatch(/^ds\.yaml:\d+:\d+: [^\n]+ → [^\n]+$/);
  });
});

test.each([
  ['http://localhost:4321/', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]/', true],
  ['http://10.1.2.3/', true],
  ['http://172.20.0.1/', true],
  ['http://192.168.1.5/', true],
  ['http://may-chu/', true],
  ['http://so-tay.lan/', true],
  ['http://172.32.0.1/', false],
  ['https://so-tay.example.org/', false],
  ['https://10.example.org/', false],
])('%s leads into a network of one’s own: %s', (url, expected) => {
  expect(isPrivate(url)).toBe(expected);
});
