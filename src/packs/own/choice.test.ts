import { describe, expect, test } from 'vitest';
import { choiceOfLesson, moved, readChoice, writeChoice } from './choice.ts';

const known = new Set(['TK-03', 'BM-02', 'HD-42-2025']);
const choice = { title: 'Lớp & “bí thư”', items: [{ id: 'TK-03', minutes: 10 }, { id: 'BM-02' }] };

test('a choice comes back from its address as it was', () => {
  expect(readChoice(`#${writeChoice(choice)}`, known)).toEqual(choice);
  expect(writeChoice({ title: '', items: [{ id: 'BM-02' }] })).toBe('muc=BM-02');
});

describe('an address that somebody wrote by hand', () => {
  test.each([
    ['unknown ids are dropped', '#muc=XX-99,TK-03', ['TK-03']],
    ['an id counts once', '#muc=TK-03,TK-03', ['TK-03']],
    ['markup is no id', '#muc=<img src=x>,BM-02', ['BM-02']],
    ['names of the language are no ids', '#muc=__proto__,constructor,TK-03', ['TK-03']],
    ['half a sign is no id', '#muc=%E0%A4%A,BM-02&ten=%E0', ['BM-02']],
    ['a fragment that is no choice', '#%E0%A4%A', []],
    ['nothing is an empty choice', '', []],
  ])('%s', (_name, hash, ids) => {
    expect(readChoice(hash, known).items.map(({ id }) => id)).toEqual(ids);
  });

  test.each(['-5', '0', '1e9', 'x', '2.5'])('minutes of %s are left out', (minutes) => {
    expect(readChoice(`#muc=TK-03:${minutes}`, known).items).toEqual([{ id: 'TK-03' }]);
  });

  test('a title is one line of a heading’s length', () => {
    const { title } = readChoice(`#ten=${encodeURIComponent(`a\n${'b'.repeat(500)}`)}`, known);
    expect(title).toMatch(/^a b{118}$/);
  });
});

test('items move one place and stop at the ends', () => {
  const ids = (list: typeof choice) => list.items.map(({ id }) => id);
  expect(ids(moved(choice, 'BM-02', -1))).toEqual(['BM-02', 'TK-03']);
  expect(moved(choice, 'TK-03', -1)).toBe(choice);
  expect(moved(choice, 'BM-02', 1)).toBe(choice);
});

test('a lesson opens with its title, its things in order and all of its minutes', () => {
  const agenda = [
    { title: 'Một', note: '', minutes: 10, items: ['TK-01', 'TK-02', 'BM-02'] },
    { title: 'Hai', note: '', minutes: 5, items: ['TK-01'] },
    { title: 'Ba', note: '', minutes: 1, items: ['HD-42-2025', 'BM-01'] },
  ];
  expect(writeChoice(choiceOfLesson({ title: 'Ghi & ký', agenda }))).toBe(
    'muc=TK-01:9,TK-02:3,BM-02:3,HD-42-2025:1,BM-01&ten=Ghi%20%26%20k%C3%BD',
  );
});
