import { describe, expect, test } from 'vitest';
import { ownLibrary } from '../support/own-handbook.ts';
import { plainScript } from '#procedures/script-blanks.ts';
import { stepsOf } from '#procedures/timing.ts';

const library = await ownLibrary();

/** Everything that somebody says aloud: the scripts of steps, and the quoted sentences of forms. */
const spoken: [place: string, words: string][] = [
  ...library.procedures.flatMap(({ data }) =>
    stepsOf(data).flatMap(({ id, script }) => (script ? [[id, plainScript(script)] as [string, string]] : [])),
  ),
  ...library.templates.flatMap(({ data }) =>
    data.blocks.flatMap((block, i) =>
      block.type === 'text' && block.text.startsWith('“') ? [[`${data.id}, khối ${i + 1}`, block.text.slice(1, -1)] as [string, string]] : [],
    ),
  ),
];

/** Places whose words match. */
const placesWith = (pattern: RegExp): string[] =>
  spoken.filter(([, words]) => pattern.test(words)).map(([place, words]) => `${place}: ${words}`);

describe('what is read aloud', () => {
  test('is there for every part of a meeting, in procedures and in the script', () => {
    expect(spoken.filter(([place]) => /^(TK|KET|CDE)-/.test(place)).length).toBeGreaterThan(40);
    expect(spoken.filter(([place]) => place.startsWith('BM-')).length).toBeGreaterThan(10);
  });

  test('names who and what, or leaves a blank for it', () => {
    expect(placesWith(/một đồng chí|như vậy|tương ứng|đồng chí (được giao|được phân công|phụ trách|đại diện)/)).toEqual([]);
  });

  test('is whole sentences: a capital first, an end that is heard', () => {
    expect(placesWith(/^[^\p{Lu}]/u)).toEqual([]);
    expect(placesWith(/[^.?!…:]$/)).toEqual([]);
    expect(placesWith(/ [.,;?]|: \.|như sau\./)).toEqual([]);
  });

  test('a vote asks for all three: in favour, against, another opinion', () => {
    const votes = spoken.filter(([, words]) => words.includes('biểu quyết'));
    expect(votes.length).toBeGreaterThanOrEqual(4);
    const short = votes.filter(([, words]) => ['tán thành', 'không tán thành', 'ý kiến khác'].some((asked) => !words.includes(asked)));
    expect(short).toEqual([]);
  });
});
