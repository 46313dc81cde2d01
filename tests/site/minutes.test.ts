import { beforeAll, expect, inject, test } from 'vitest';
import { type BuiltPage, readPages } from '../support/dist.ts';

let pages: BuiltPage[];
beforeAll(async () => {
  pages = await readPages(inject('dist'));
});

const under = (pattern: RegExp) => pages.filter(({ url }) => pattern.test(url));
const first = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** `8 phút` → 8 to 8, `8–9 phút` → 8 to 9. */
const span = (text: string): [number, number] | undefined => {
  const [, least, most] = /(\d+)(?:–(\d+))?(?= phút|\.)/.exec(text) ?? [];
  return least === undefined ? undefined : [Number(least), Number(most ?? least)];
};

test('whoever adds up the steps of a procedure comes to what its phases and its head say', () => {
  let told = 0;
  for (const { url, root } of under(/^\/(in\/)?quy-trinh\/[^/]+\/$/)) {
    const phases = root.querySelectorAll('details.phase').map((phase) => {
      const steps = phase.querySelectorAll('details.step').map((step) => ({
        minutes: first(step.querySelector('.step__who')?.text ?? '', /(\d+) phút/),
        isOptional: step.classList.contains('step--optional'),
      }));
      const least = sum(steps.map(({ minutes, isOptional }) => (isOptional ? 0 : minutes)));
      const said = span(phase.querySelector('summary > span')?.text ?? '');
      if (said) expect(said, url).toEqual([least, sum(steps.map(({ minutes }) => minutes))]);
      return said ?? ([0, 0] as const);
    });
    const head = root.querySelector('.path-head')?.text ?? '';
    if (!head.includes('phút')) continue;
    told += 1;
    expect(span(head), url).toEqual([
      sum(phases.map(([least]) => least)),
      sum(phases.map(([, most]) => most)),
    ]);
  }
  expect(told).toBeGreaterThan(10);
});

test('the phases of a card to chair from are as long as their steps', () => {
  const cards = under(/^\/in\/[^/]+\/the\/$/);
  expect(cards.length).toBeGreaterThan(0);
  for (const { url, root } of cards)
    for (const phase of root.querySelectorAll('.kit-card tbody')) {
      const [head, ...rows] = phase.querySelectorAll('tr');
      const minutes = rows.map((row) => first(row.querySelectorAll('td')[2]?.text ?? '', /(\d+)′/));
      const said = first(head?.querySelector('td')?.text ?? '', /(\d+)′/);
      if (said > 0) expect(said, url).toBe(sum(minutes));
    }
});

test('a lesson is as long as its parts', () => {
  const lessons = under(/^\/bai-giang\/[^/]+\/$/).filter(({ html }) =>
    html.includes('Tiến trình buổi học'),
  );
  expect(lessons.length).toBeGreaterThan(0);
  for (const { url, root } of lessons) {
    const parts = root
      .querySelectorAll('.section')
      .find((section) => section.querySelector('h2')?.text === 'Tiến trình buổi học')
      ?.querySelectorAll('.rows__facts > span:first-child');
    const said = first(root.querySelector('.page-facts')?.text ?? '', /(\d+) phút/);
    expect(said, url).toBe(sum((parts ?? []).map((part) => first(part.text, /(\d+) phút/))));
  }
});
