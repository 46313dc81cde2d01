import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { classTimes, shortened, shorterTimes } from '#lessons/shorten.ts';
import { drawHandout } from '#packs/handout/draw.ts';
import { minutesPerSlide } from '#packs/in-time.ts';
import { toHtml } from '#packs/markup.ts';
import { choiceOfLesson } from '#packs/own/choice.ts';
import { ownPack } from '#packs/own/own-pack.ts';
import { packIndex } from '#packs/own/pack-index.ts';
import { itemsOf, minutesOf, type Pack } from '#packs/pack.ts';
import type { Slide } from '#packs/slides/slide.ts';
import { slidesOf } from '#packs/slides/slides.ts';
import { ownHandbook } from '../support/own-handbook.ts';
import { lessonPacks } from '../support/packs.ts';

const { graph } = await ownHandbook();
const index = packIndex(graph, 'Sổ tay');
const outlineOf = (id: string) => index.lessons.find((one) => one.id === id)!;
const inTime = (base: Pack, limit: number): Pack =>
  ownPack(choiceOfLesson(outlineOf(base.id ?? ''), limit), new Map(), index, base.link, base);
const idOf = ({ kicker = '' }: Slide) => kicker.split(' · ').at(-1) ?? '';
const shownIds = (slides: readonly Slide[]) =>
  new Set(slides.filter(({ look }) => look === 'item').map(idOf));
const paperOf = (pack: Pack) => parse(drawHandout(pack).map(toHtml).join(''));
const letters = (pack: Pack) => paperOf(pack).text.length;
/** A choice, unlike a lesson, says on paper how it is opened again. */
const openedAgain = 40;

test.each(graph.library.lessons.map(({ data }) => [data.id, data] as const))(
  '%s can be given in every time that is shorter than it',
  (_id, { agenda }) => {
    const whole = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(shorterTimes(agenda)).toEqual(classTimes.filter((limit) => limit < whole));
    for (const limit of shorterTimes(agenda)) {
      const kept = shortened(agenda, limit);
      expect(kept.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(limit);
      // The last part is the one in which the class answers the questions.
      expect(kept.at(-1)?.number).toBe(agenda.length);
    }
  },
);

describe.each(lessonPacks)('%s in the time there is', (id, base) => {
  const times = shorterTimes(outlineOf(id).agenda);
  const packs: [number, Pack][] = [
    [minutesOf(base), base],
    ...times.map((limit): [number, Pack] => [limit, inTime(base, limit)]),
  ];

  test.each(packs)('%d minutes: no more slides than they have room for, and every slide has its place', (limit, pack) => {
    const slides = slidesOf(pack);
    const pace = minutesPerSlide[limit < minutesOf(base) ? 'shortened' : 'whole'];
    expect(slides.length).toBeLessThanOrEqual(limit / pace);

    expect(minutesOf(pack)).toBe(limit);
    expect(slides[0]?.lead).toContain(`${limit} phút`);
    const agenda = slides.filter(({ title }) => title === 'Tiến trình');
    const told = agenda.flatMap(({ lists }) => lists.flatMap(({ lines }) => lines));
    const minutes = told.map(({ text }) => Number(/\((\d+) phút\)$/.exec(text)?.[1]));
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(limit);

    const goals = slides.find(({ title }) => title === 'Mục tiêu');
    expect(goals?.lists[0]?.lines.map(({ text }) => text)).toEqual(base.objectives);
    const asked = slides.filter(({ look }) => look === 'question');
    const answered = slides.filter(({ look }) => look === 'answer');
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(answered.map(({ kicker }) => kicker)).toEqual(asked.map(({ kicker }) => kicker));
    answered.forEach(({ title, lists, lead }, i) => {
      // A statement may be wrong: what is said of it stands there, not the statement.
      const isStatement = asked[i]?.lists[0]?.lines.map(({ text }) => text).join() === 'Đúng,Sai';
      if (!isStatement) expect(title).toBe(`Đáp án: ${asked[i]?.title}`);
      else expect(title).toMatch(/^Đáp án câu \d+: (?:đúng|sai)$/);
      expect([...lists, lead].some(Boolean)).toBe(true);
    });

    // Every part has its slide; what comes below it is a thing of that part.
    const opened = slides.filter(({ look }) => look === 'part').map(({ title }) => title);
    expect(opened).toEqual(pack.parts.map(({ title }) => title));
    let part = -1;
    for (const slide of slides) {
      if (slide.look === 'part') part += 1;
      if (slide.look === 'item')
        expect(pack.parts[part]?.items.map((item) => item.id)).toContain(idOf(slide));
    }
  });

  test.each(packs)('%d minutes: what has no slide is named in the notes and on paper, and nothing points to it', (limit, pack) => {
    const slides = slidesOf(pack);
    const shown = shownIds(slides);
    const parts = slides.filter(({ look }) => look === 'part');
    const listed = parts.flatMap(({ lists }) => lists.flatMap(({ lines }) => lines)).map(({ text }) => text);
    const notes = parts.flatMap((slide) => slide.notes ?? []).join('\n');
    const paper = paperOf(pack);
    const told = paper.querySelectorAll('.handout__item .handout__kind .id').map(({ text }) => text);
    expect(new Set(told)).toEqual(limit < minutesOf(base) ? shown : new Set(itemsOf(pack).map((item) => item.id)));
    for (const item of itemsOf(pack)) {
      expect(listed.some((text) => text.includes(`(${item.id})`)), item.id).toBe(shown.has(item.id));
      expect(paper.text).toContain(item.id);
      if (!shown.has(item.id)) expect(notes).toContain(`(${item.id})`);
    }
    const pointers = paper.querySelectorAll('.handout__part li').filter(({ text }) => /: xem phần \d+$/.test(text));
    for (const { text } of pointers) {
      const [, named = '', number] = /\(([^()]+)\): xem phần (\d+)$/.exec(text) ?? [];
      const told = paper.querySelectorAll('.handout__part')[Number(number) - 1];
      expect(told?.querySelectorAll('.handout__kind .id').map((id) => id.text)).toContain(named);
    }
    const asked = slides.filter(({ look }) => look === 'question').length;
    const rest = base.quiz.length - asked;
    if (rest > 0) expect(notes).toContain(`${asked} trong ${base.quiz.length} câu hỏi`);
    if (rest > 0 && limit < minutesOf(base)) expect(paper.text).toContain(`Còn ${rest} câu nữa`);
  });

  test.each(packs.slice(1))('%d minutes: questions are counted from 1, the same on slides and paper', (_limit, pack) => {
    const numbers = slidesOf(pack)
      .filter(({ look }) => look === 'question')
      .map(({ kicker, title }) => [kicker, title]);
    const paper = paperOf(pack);
    const asked = paper.querySelectorAll('.handout__quiz > ol > li');
    expect(asked.map(({ attributes }) => attributes)).toEqual(asked.map(() => ({})));
    expect(numbers).toEqual(
      asked.map((one, i) => [`Câu hỏi ${i + 1}`, one.querySelector('strong')?.textContent]),
    );
    const opened = slidesOf(pack).filter(({ look }) => look === 'part').at(-1);
    expect(opened?.lists[0]?.lines.at(-1)?.text).toBe(`Trả lời ${numbers.length} câu hỏi`);
  });

  test('of the whole lesson, questions have on the slides the numbers that they have on paper', () => {
    const slides = slidesOf(base);
    const asked = slides.filter(({ look }) => look === 'question');
    for (const { kicker, title } of asked) {
      const number = Number(/^Câu hỏi (\d+)$/.exec(kicker ?? '')?.[1]);
      expect(base.quiz[number - 1]?.question.question).toBe(title);
    }
    const opened = slides.filter(({ look }) => look === 'part').at(-1);
    const told = opened?.lists[0]?.lines.at(-1)?.text ?? '';
    expect(told.endsWith('số câu như ở tài liệu phát')).toBe(asked.length < base.quiz.length);
  });

  test.each(packs)('%d minutes: what objectives need is shown before the rest, and the notes fit it', (_limit, pack) => {
    const slides = slidesOf(pack);
    const shown = shownIds(slides);
    const core = pack.parts.flatMap((part) => part.core ?? []);
    const others = itemsOf(pack).filter(({ id: one }) => shown.has(one) && !core.includes(one));
    const missing = core.filter((one) => !shown.has(one));
    if (missing.length > 0) expect(others).toEqual([]);
    for (const { title, note = '', core: own = [] } of pack.parts) {
      const told = slides.find((one) => one.look === 'part' && one.title === title)?.notes?.[0];
      expect(told === note, title).toBe(own.every((one) => shown.has(one)));
      expect(told).toContain(note);
    }
    const asked = slides.filter(({ look }) => look === 'question').map(({ title }) => title);
    const first = base.quiz.filter(({ question }) => question.core).map(({ question }) => question.question);
    expect(asked.filter((one) => first.includes(one)).length).toBe(Math.min(first.length, asked.length));
  });

  test('what a part calls its core is its own', () => {
    for (const { core = [], items } of base.parts)
      expect(items.map((item) => item.id)).toEqual(expect.arrayContaining([...core]));
  });

  test('the less time, the less of everything, and nothing that a longer class does not have', () => {
    for (const [i, [, pack]] of packs.entries()) {
      const longer = packs[i - 1]?.[1];
      if (!longer) continue;
      expect(slidesOf(pack).length).toBeLessThanOrEqual(slidesOf(longer).length);
      expect(letters(pack)).toBeLessThanOrEqual(letters(longer) + openedAgain);
      const ids = shownIds(slidesOf(longer));
      expect([...shownIds(slidesOf(pack))].filter((one) => !ids.has(one))).toEqual([]);
      const titles = longer.parts.map(({ title }) => title);
      expect(pack.parts.map(({ title }) => title).filter((one) => !titles.includes(one))).toEqual([]);
      for (const { title, minutes = 0 } of pack.parts)
        expect(minutes).toBeLessThanOrEqual(longer.parts.find((one) => one.title === title)?.minutes ?? 0);
    }
  });
});
