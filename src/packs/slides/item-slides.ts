import type { PackItem, PackList } from '../pack.ts';
import type { Slide } from './slide.ts';
import { beginning, split } from './split.ts';

/** Lists as they stand on the slide of an item: what all lines rest on is told once, and nothing rests on itself aloud. */
function basisOnce(item: PackItem): { lists: PackList[]; basis?: string } {
  const short = (basis: string) => basis.replace(`: ${item.title}`, '');
  const found = item.lists.flatMap(({ lines }) => lines.map(({ basis }) => basis ?? ''));
  const [common] = found;
  const isCommon = !item.basis && common && found.every((basis) => basis === common);
  const lists = item.lists.map(({ heading, lines }) => ({
    heading,
    lines: lines.map(({ text, basis }) =>
      basis && !isCommon ? { text, basis: short(basis) } : { text },
    ),
  }));
  const basis = isCommon ? common : item.basis;
  return { lists, ...(basis ? { basis } : {}) };
}

const restWords = (lists: readonly PackList[]): string[] =>
  lists.flatMap(({ heading, lines }) => [`${heading}:`, ...lines.map(({ text }) => `– ${text}`)]);

/** The slide that stands for a thing alone, with all its lists, whether they have room on it or not. */
function asOne(item: PackItem): Slide {
  const { lists, basis } = basisOnce(item);
  return {
    look: 'item',
    kicker: [item.kind, item.id].join(' · '),
    title: item.title,
    lead: item.lead,
    lists,
    ...(basis ? { basis } : {}),
    link: item.link,
  };
}

/** Lines of a part that does not stand alone, and of several together. */
const few = { alone: 2, together: 6 };

/** Parts in their order; one of a line or two stands with the one before or after it. */
export function shortTogether(lists: readonly PackList[]): PackList[][] {
  const count = (own: readonly PackList[]) => own.reduce((sum, { lines }) => sum + lines.length, 0);
  const groups: PackList[][] = [];
  for (const list of lists) {
    const last = groups.at(-1);
    const isShort = last && (count(last) <= few.alone || list.lines.length <= few.alone);
    if (last && isShort && count([...last, list]) <= few.together) last.push(list);
    else groups.push([list]);
  }
  return groups;
}

/** A thing with all its lists, as many slides as they need; one with parts begins with their names. */
function allSlides(item: PackItem): Slide[] {
  const slide = asOne(item);
  const slides = split(slide);
  if (!item.hasParts || slides.length === 1) return slides;
  const { look, kicker = '', basis, lists } = slide;
  const names = lists.map(({ heading }) => ({ text: heading }));
  return [
    { ...slide, lists: [{ heading: 'Gồm', lines: names }] },
    // Each part has slides of its own, short ones together; their names are in the titles.
    ...shortTogether(lists).flatMap((own) =>
      split({
        look,
        kicker,
        ...(basis ? { basis } : {}),
        title: `${item.title}: ${own.map(({ heading }) => heading).join(', ')}`,
        lists: own.length > 1 ? own : own.map(({ lines }) => ({ heading: '', lines })),
      }),
    ),
  ];
}

/** The one slide of a thing of which a class is shown no more; what has no room on it goes into the trainer's notes. */
function slideAlone(item: PackItem): Slide {
  const slide = item.hasParts ? (allSlides(item)[0] ?? asOne(item)) : beginning(asOne(item));
  const shown = new Set(slide.lists.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const left = item.lists
    .map(({ heading, lines }) => ({
      heading,
      lines: lines.filter(({ text }) => !shown.has(text)),
    }))
    .filter(({ lines }) => lines.length > 0);
  const count = left.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return slide;
  return {
    ...slide,
    more: `Còn ${count} ý nữa ở tài liệu phát.`,
    notes: ['Phần còn lại của mục này, ngoài trang chiếu:', ...restWords(left)],
  };
}

/** Slides of one thing: all that it needs, and the one that stands for it where there is no time for more. */
export function slidesOfItem(item: PackItem): { all: Slide[]; alone: Slide[] } {
  const alone = [slideAlone(item)];
  return { all: item.inFull ? allSlides(item) : alone, alone };
}
