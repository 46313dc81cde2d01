import { expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { toHtml } from '../markup.ts';
import type { Pack, PackItem } from '../pack.ts';
import { drawHandout } from './draw.ts';

const long = 'Chi ủy làm ba việc trước buổi họp: đánh giá, đề ra nhiệm vụ, chọn việc trọng tâm. '
  .repeat(6)
  .trim();
const item = (id: string, extra: Partial<PackItem> = {}): PackItem => ({
  id,
  kind: 'Bước',
  title: `Mục ${id}`,
  link: `https://trang.example/b/${id}/`,
  lead: `${long} Hết ${id}.`,
  facts: ['Bí thư'],
  lists: [
    {
      heading: 'Hướng dẫn',
      lines: [{ text: `Việc một của ${id}` }, { text: `${long} Cuối ${id}.` }],
    },
    { heading: 'Có thể nói', lines: [{ text: '“Thưa các đồng chí.”' }] },
  ],
  ...extra,
});
const pack: Pack = {
  title: 'Bài',
  objectives: ['Làm được'],
  parts: [
    { title: 'Một', minutes: 10, items: [item('A'), item('B', { hasMore: true })] },
    { title: 'Mục C', items: [item('C')] },
    { title: 'Ba', items: [item('A'), item('D')] },
    { title: 'Làm bài', items: [] },
  ],
  facts: [],
  quiz: [],
  link: 'https://trang.example/bai-giang/tu-soan/#muc=A',
  site: 'Sổ tay',
};
const drawn = parse(drawHandout(pack).map(toHtml).join(''));
const parts = drawn.querySelectorAll('.handout__part');

test('each item stands there once, to its last word, its lists kept', () => {
  for (const id of ['A', 'B', 'C', 'D']) {
    expect(drawn.textContent.split(`Hết ${id}.`).length).toBe(2);
    expect(drawn.textContent.split(`Cuối ${id}.`).length).toBe(2);
  }
  expect(
    drawn.querySelectorAll('.handout__item').map((one) => one.querySelectorAll('ul > li').length),
  ).toEqual([3, 3, 3, 3]);
  expect(parts[2]?.textContent).toContain('Mục A (A): xem phần 1');
});

test('a part of many lines, however short, is not kept on one sheet', () => {
  const classOf = (lines: number) => {
    const steps = Array.from({ length: lines }, (_, i) => ({ text: `Bước ${i + 1}` }));
    const whole = item('E', { lead: 'Cả quy trình.', lists: [{ heading: 'Gồm', lines: steps }] });
    const page = drawHandout({ ...pack, parts: [{ title: 'Một', items: [whole] }] });
    return parse(page.map(toHtml).join('')).querySelector('.handout__part')?.classList.value;
  };
  expect(classOf(6)).toContain('is-short');
  expect(classOf(40)).not.toContain('is-short');
});

test('a code stands only where the page has more than the paper', () => {
  expect(
    drawn.querySelectorAll('[data-code]').map((one) => one.querySelector('.id')?.textContent),
  ).toEqual(['B']);
});

test('every part has lines to write on, also one that shows nothing', () => {
  expect(parts.map((part) => part.querySelectorAll('.handout__blank').length)).toEqual([
    4, 4, 4, 4,
  ]);
});

test('headings go down one level at a time', () => {
  for (const part of parts) {
    const levels = part.querySelectorAll('h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
  }
});

test('what a thing is, its name, its code and its lead are one block, which paper keeps whole', () => {
  const heads = drawn.querySelectorAll('.handout__item').map((one) => one.firstElementChild);
  expect(heads.map((head) => head?.getAttribute('class'))).toEqual(Array(4).fill('handout__head'));
  expect(heads.map((head) => head?.querySelector('p.handout__kind ~ p')?.textContent)).toEqual(
    ['A', 'B', 'C', 'D'].map((id) => `${long} Hết ${id}.`),
  );
  expect(drawn.querySelectorAll('.handout__code').length).toBe(1);
  expect(heads[1]?.querySelector('.handout__code svg')).not.toBeNull();
});
