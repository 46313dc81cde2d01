import { describe, expect, test } from 'vitest';
import type { Pack, PackItem, PackList } from '../pack.ts';
import { boxes } from './boxes.ts';
import { linesOf } from './measure.ts';
import { bodyBox, bodyOf, hasRoom, paragraphsOf } from './page.ts';
import type { Slide } from './slide.ts';
import { shortTogether } from './item-slides.ts';
import { slidesOf } from './slides.ts';
import { beginning, split, toldApart } from './split.ts';

const sentence = 'Chi ủy thống nhất nội dung, phân công người chuẩn bị và thời hạn hoàn thành.';
const lines = (count: number, times = 1) =>
  Array.from({ length: count }, (_, i) => ({ text: `${i + 1}. ${sentence.repeat(times)}` }));
const list = (heading: string, count: number, times = 1): PackList => ({
  heading,
  lines: lines(count, times),
});
const slide = (lists: PackList[], more: Partial<Slide> = {}): Slide => ({
  look: 'list',
  title: 'Bốn điểm cần nói rõ',
  lists,
  ...more,
});
const told = (slides: readonly Slide[]) =>
  slides.flatMap(({ lists }) => lists.flatMap((one) => one.lines.map(({ text }) => text)));

describe('a list that has no room on one slide', () => {
  const long = slide([list('', 25, 2)]);
  const slides = split(long);

  test('goes on to others, nothing left out, in type that a class can read', () => {
    expect(slides.length).toBeGreaterThan(2);
    expect(told(slides)).toEqual(told([long]));
    for (const one of slides) expect(bodyOf(one).size).toBeGreaterThanOrEqual(18);
  });

  test('leaves about as much on each: the last is no lonely line', () => {
    const counts = slides.map(({ lists }) => lists[0]?.lines.length ?? 0);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('says that it goes on: no slide has the title of the one before it', () => {
    expect(
      toldApart(slides)
        .map(({ title }) => title)
        .slice(0, 3),
    ).toEqual([
      'Bốn điểm cần nói rõ',
      'Bốn điểm cần nói rõ (tiếp)',
      'Bốn điểm cần nói rõ (tiếp 2)',
    ]);
  });
});

test('a list that has room on a slide of its own is not broken at the foot of another', () => {
  const lists = [list('Quy định', 4), list('Cách thực hiện', 4), list('Nhìn vào đâu', 4)];
  const slides = split(
    slide(lists, { look: 'item', lead: sentence.repeat(3), link: 'https://a.example/' }),
  );
  expect(slides.length).toBeGreaterThan(1);
  expect(told(slides)).toEqual(told([slide(lists)]));
  for (const { heading, lines: own } of lists) {
    const holding = slides.filter((one) => own.some(({ text }) => told([one]).includes(text)));
    const named = holding.filter(
      ({ title, lists: shown }) =>
        title.endsWith(`: ${heading}`) || shown.some((other) => other.heading === heading),
    );
    expect(named.length, heading).toBeGreaterThan(0);
  }
  const [first, ...others] = slides;
  expect(first?.link).toBeDefined();
  expect(others.filter(({ link, lead }) => link ?? lead)).toEqual([]);
});

test('where a class sees the beginning alone, it is as much as one slide holds', () => {
  const long = slide([list('Lưu ý', 20)], {
    look: 'item',
    lead: sentence,
    link: 'https://a.example/',
  });
  const first = beginning(long);
  const [next] = told([long]).slice(told([first]).length);
  expect(told([first]).length).toBeGreaterThan(3);
  const longer = slide(
    [{ heading: 'Lưu ý', lines: [...(first.lists[0]?.lines ?? []), { text: next ?? '' }] }],
    {
      look: 'item',
      lead: sentence,
      link: 'https://a.example/',
    },
  );
  expect(hasRoom(paragraphsOf(longer), bodyBox(longer), 20)).toBe(false);
});

describe('a body on its slide', () => {
  test.each([
    [
      'two short answers',
      [list('', 0), { heading: '', lines: [{ text: 'Đúng' }, { text: 'Sai' }] }],
    ],
    [
      'four short answers',
      [{ heading: '', lines: ['Một', 'Hai', 'Ba', 'Bốn'].map((text) => ({ text })) }],
    ],
    ['one sentence', [list('', 1)]],
    ['five sentences', [list('', 5)]],
    ['nine sentences', [list('', 9)]],
  ])('%s: reaches the lower third, or stands in the middle', (_name, lists) => {
    const one = slide(lists);
    const { size, gap, centred, paragraphs } = bodyOf(one);
    const { width, height } = boxes.body;
    const used = paragraphs.reduce(
      (sum, { text }) => sum + linesOf(text, width - 26, size) * size * 1.15 + size * gap,
      0,
    );
    expect(used).toBeLessThanOrEqual(height);
    expect(centred || used > height * 0.7).toBe(true);
  });

  test('a word wider than the box is counted as broken', () => {
    expect(linesOf('m'.repeat(100), 200, 20)).toBeGreaterThanOrEqual(8);
  });
});

const item = (id: string, more: Partial<PackItem> = {}): PackItem => ({
  id,
  kind: 'Biểu mẫu',
  title: `Tên ${id}`,
  link: `https://a.example/b/${id}/`,
  lead: sentence,
  facts: [],
  lists: [],
  ...more,
});
const packOf = (more: Partial<Pack> = {}): Pack => ({
  title: 'Bài',
  objectives: [sentence],
  parts: [{ title: 'Tên A', note: 'Chia nhóm, bàn 5 phút.', items: [item('A')] }],
  facts: [],
  quiz: [],
  link: 'https://a.example/bai/',
  site: 'Sổ tay',
  ...more,
});

describe('the slide that closes a pack', () => {
  const file = { name: 'a.docx', url: 'https://a.example/a.docx' };
  const closing = (pack: Pack) => slidesOf(pack).at(-1);
  const full = (takeaways: string[]) =>
    packOf({
      takeaways,
      sources: [
        'Hướng dẫn 42-HD/BTCTW ngày 28/10/2025',
        'Điều lệ Đảng',
        'Chỉ thị 50',
        'Quy định 1',
      ],
      parts: ['A', 'B', 'C'].map((id) => ({ title: `Tên ${id}`, items: [item(id, { file })] })),
    });

  test('says what to do next, which forms to take, what it rests on, where it is read again', () => {
    const pack = full([sentence, sentence, sentence]);
    const one = closing(pack);
    expect(one?.look).toBe('closing');
    expect(one?.lists.map(({ heading }) => heading)).toEqual([
      'Việc làm tiếp',
      'Mẫu Word mang về',
      'Căn cứ chính',
    ]);
    expect(one?.link).toBe(pack.link);
  });

  test('has room for the longest words that a lesson may say, and for fewer names', () => {
    const long = ['x', 'm', 'ế'].map((sign) => `${sign.repeat(9)} `.repeat(11).trim());
    const one = closing(full(long)) as Slide;
    expect(told([one]).slice(0, 3)).toEqual(long);
    expect(hasRoom(paragraphsOf(one), bodyBox(one), 18)).toBe(true);
  });

  test('of a pack that says nothing of it, asks for one thing to be done', () => {
    expect(closing(packOf())?.lists.map(({ heading }) => heading)).toEqual(['Việc làm tiếp']);
  });
});

test('what a trainer is told of a thing that stands alone stands with its slide', () => {
  const shown = slidesOf(packOf()).filter(({ look }) => look === 'item');
  expect(shown[0]?.notes).toEqual(['Chia nhóm, bàn 5 phút.']);
});

test.each([
  [
    [4, 1, 5, 3],
    ['4+1', '5', '3'],
  ],
  [
    [1, 4, 2],
    ['1+4', '2'],
  ],
  [
    [6, 1],
    ['6', '1'],
  ],
  [
    [2, 2, 2, 2],
    ['2+2+2', '2'],
  ],
  [
    [5, 5],
    ['5', '5'],
  ],
])('parts of %o lines stand on slides as %o', (counts, wanted) => {
  const groups = shortTogether(counts.map((count, i) => list(`Phần ${i}`, count)));
  expect(groups.map((own) => own.map((one) => one.lines.length).join('+'))).toEqual(wanted);
});

test('one line alone is a sentence, not an item of a list', () => {
  const [only] = paragraphsOf(slide([list('', 1)]));
  expect(only?.mark).toBeUndefined();
  expect(paragraphsOf(slide([list('', 2)]))[0]?.mark).toBe('bullet');
});
