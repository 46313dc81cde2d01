import { describe, expect, test } from 'vitest';
import { shorterTimes } from '#lessons/shorten.ts';
import { itemOf } from '#api/items.ts';
import config from '#config';
import { documentNames, inForceIn } from '#packs/lesson-pack.ts';
import { choiceOfLesson } from '#packs/own/choice.ts';
import { ownPack } from '#packs/own/own-pack.ts';
import { packIndex } from '#packs/own/pack-index.ts';
import type { Pack } from '#packs/pack.ts';
import { bodyBox, bodyOf, hasRoom, paragraphsOf, titleSize } from '#packs/slides/page.ts';
import { slidesOf } from '#packs/slides/slides.ts';
import { ownHandbook } from '../support/own-handbook.ts';
import { lessonPacks, pickedPack, stepsPack } from '../support/packs.ts';

const { graph } = await ownHandbook();
const index = packIndex(graph, config.name);

/** One of every kind that can be picked, and all that stand alone as requirements, rules and topics do. */
const everyKind = [...new Map(graph.things.map(({ id, kind }) => [kind, id])).values()];
const many = graph.things.filter(({ kind }) => ['requirement', 'rule', 'topic', 'procedure'].includes(kind));
const picked = (ids: string[]): Pack =>
  ownPack(
    { title: '', items: ids.map((id) => ({ id, minutes: 5 })) },
    new Map(ids.map((id) => [id, itemOf(graph, id, (path) => `https://vi-du.example.org${path}`)])),
    { site: config.name, documents: documentNames(graph), inForce: inForceIn(graph) },
    'https://vi-du.example.org/#',
  );

const packs: [string, Pack][] = [
  ...lessonPacks,
  ...lessonPacks.flatMap(([id, base]) => {
    const outline = index.lessons.find((one) => one.id === id)!;
    return shorterTimes(outline.agenda).map((limit): [string, Pack] => [
      `${id} in ${limit} minutes`,
      ownPack(choiceOfLesson(outline, limit), new Map(), index, base.link, base),
    ]);
  }),
  ['own: things', pickedPack('Bàn và quyết')],
  ['own: steps', stepsPack],
  ['own: one of every kind', picked(everyKind)],
  ['own: every requirement, rule, topic, procedure', picked(many.map(({ id }) => id))],
];

describe.each(packs)('slides of %s', (_name, pack) => {
  const slides = slidesOf(pack);

  test('have room for their words, in type that a class can read', () => {
    const small = slides.filter((slide) => {
      const { size } = bodyOf(slide);
      return size < 18 || !hasRoom(paragraphsOf(slide), bodyBox(slide), size);
    });
    expect(small.map(({ title }) => title)).toEqual([]);
    expect(slides.filter((slide) => titleSize(slide) < 20)).toEqual([]);
  });

  test('are told apart: none has the title of the one before it', () => {
    const titles = slides.map(({ title }) => title);
    expect(titles.filter((title, i) => title === titles[i - 1])).toEqual([]);
  });

  test('none is empty, and no list ends a slide with its heading', () => {
    for (const slide of slides.slice(1)) {
      const words = paragraphsOf(slide);
      expect(words.length, slide.title).toBeGreaterThan(0);
      expect(slide.lists.filter(({ lines }) => lines.length === 0)).toEqual([]);
    }
  });

  test('lose nothing of what is gone through to its end', () => {
    const all = slides.flatMap((slide) => [
      ...(slide.notes ?? []),
      ...paragraphsOf(slide).map(({ text }) => text),
    ]).join('\n');
    const told = slides.filter(({ kicker = '' }) => kicker.includes(' · ')).map(({ kicker }) => kicker?.split(' · ').at(-1));
    const items = pack.parts.flatMap((part) => part.items).filter(({ id, inFull }) => inFull && told.includes(id));
    for (const { id, lists } of items)
      if (slides.filter(({ kicker }) => kicker?.endsWith(` ${id}`)).every(({ more }) => !more))
        for (const { text } of lists.flatMap(({ lines }) => lines)) expect(all, id).toContain(text);
  });

  test('end with what to do next and where it is read again', () => {
    const last = slides.at(-1);
    expect(last?.look).toBe('closing');
    expect(last?.link).toBe(pack.link);
    expect(last?.lists[0]?.lines.length).toBeGreaterThan(0);
    expect(slides.filter(({ look }) => look === 'closing').length).toBe(1);
  });
});
