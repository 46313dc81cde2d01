import { describe, expect, test } from 'vitest';
import {
  choiceOfLesson,
  isInTime,
  moved,
  nearestLesson,
  readChoice,
  withParts,
  writeChoice,
} from './choice.ts';

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

describe('a lesson opened for changing', () => {
  const part = (title: string, minutes: number, priority: number, items: string[]) => ({
    title,
    minutes,
    least: 5,
    priority,
    items,
  });
  const outline = {
    id: 'BG-07',
    title: 'Ghi & ký',
    agenda: [
      part('Một', 30, 1, ['TK-03', 'BM-02']),
      part('Hai', 20, 3, ['TK-03', 'HD-42-2025']),
      part('Làm bài', 10, 1, []),
    ],
  };

  test('keeps all of its parts, also those that show nothing, and each thing once', () => {
    expect(writeChoice(choiceOfLesson(outline))).toBe(
      'muc=TK-03,BM-02,HD-42-2025&bai=BG-07&phan=1:30,2:20,3:10&ten=Ghi%20%26%20k%C3%BD',
    );
  });

  test('comes back from its address', () => {
    const opened = choiceOfLesson(outline);
    const all = new Set([...known, 'BG-07']);
    expect(readChoice(`#${writeChoice(opened)}`, all)).toEqual(opened);
  });

  test('in less time leaves out a part with what only that part shows', () => {
    const short = choiceOfLesson(outline, 12);
    expect(short.lesson?.parts.map(({ number }) => number)).toEqual([1, 3]);
    expect(short.items.map(({ id }) => id)).toEqual(['TK-03', 'BM-02']);
  });

  test('knows the time that it is in, until a part is changed', () => {
    const short = choiceOfLesson(outline, 45);
    expect([60, 45, 12].map((limit) => isInTime(short, outline, limit))).toEqual([
      false,
      true,
      false,
    ]);
    const changed = withParts(short, outline, [{ number: 1, minutes: 45 }]);
    expect(isInTime(changed, outline, 45)).toBe(false);
  });

  test('with other parts keeps what the trainer picked besides', () => {
    const picked = { ...choiceOfLesson(outline), items: [{ id: 'QT-001', minutes: 3 }] };
    expect(withParts(picked, outline, [{ number: 2, minutes: 9 }]).items).toEqual([
      { id: 'TK-03' },
      { id: 'HD-42-2025' },
      { id: 'QT-001', minutes: 3 },
    ]);
  });

  test.each([
    ['an unknown lesson', '#bai=BG-99&phan=1:5', undefined],
    [
      'parts that are none',
      '#bai=TK-03&phan=x,0:5,2,3:1e9,-1:3,4:5,4:6',
      [{ number: 4, minutes: 5 }],
    ],
  ])('%s in an address made by hand', (_name, hash, parts) => {
    expect(readChoice(hash, known).lesson?.parts).toEqual(parts);
  });
});

test('questions are to be had from the lesson that shows the most of what was picked', () => {
  const lesson = (id: string, ...parts: string[][]) => ({
    id,
    title: id,
    agenda: parts.map((items) => ({ title: 'Một', minutes: 10, priority: 1, items })),
  });
  const lessons = [
    lesson('BG-07', ['TK-03'], ['TK-03']),
    lesson('BG-08', ['TK-03'], ['BM-02', 'HD-42-2025']),
    lesson('BG-09', ['TK-03', 'BM-02']),
  ];
  const nearest = (...ids: string[]) =>
    nearestLesson({ title: '', items: ids.map((id) => ({ id })) }, lessons)?.id;
  expect(nearest('TK-03', 'BM-02')).toBe('BG-08');
  expect(nearest('TK-03')).toBe('BG-07');
  expect(nearest('QT-001')).toBeUndefined();
});
