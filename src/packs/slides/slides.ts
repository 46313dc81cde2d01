import { shuffled } from '#lessons/shuffle.ts';
import { firstTold, type Shown, shownInTime } from '../in-time.ts';
import {
  itemsOf,
  minutesOf,
  type Pack,
  type PackItem,
  type PackList,
  type PackPart,
  type PackQuestion,
} from '../pack.ts';
import { isSingle } from '../sections.ts';
import { fitting, isDense, spread, together } from './fit.ts';

/** One slide. What a look leaves out is not drawn. */
export interface Slide {
  look: 'title' | 'list' | 'part' | 'item' | 'question' | 'answer';
  /** The small line above the title. */
  kicker?: string;
  title: string;
  lead?: string;
  lists: PackList[];
  /** True where the lines are steps or places in an order. */
  ordered?: boolean;
  /** True where there is much to read: smaller type. */
  dense?: boolean;
  /** Says that the thing holds more than its slide. */
  more?: string;
  basis?: string;
  /** Absolute link, drawn as a code beside its text. */
  link?: string;
  /** For the trainer, a paragraph each: below the slide on the screen, never on it. */
  notes?: string[];
}

const plainLines = (lines: readonly string[]) => lines.map((text) => ({ text }));
const oneList = (lines: readonly string[]): PackList[] =>
  lines.length > 0 ? [{ heading: '', lines: plainLines(lines) }] : [];

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

/** What a class goes through step by step: an overview, then each of its lists on as many slides as it needs. */
function slidesInFull(item: PackItem): Slide[] {
  const { lists, basis } = basisOnce(item);
  const common = {
    look: 'item' as const,
    kicker: [item.kind, item.id].join(' · '),
    ...(basis ? { basis } : {}),
  };
  const parts = lists.map(({ heading }) => heading).join('; ');
  const titleOf = (own: readonly PackList[]) =>
    `${item.title}: ${own.map(({ heading }) => heading).join(', ')}`;
  const overview = lists.length > 1 ? [{ heading: 'Gồm', lines: [{ text: parts }] }] : [];
  return [
    {
      ...common,
      title: item.title,
      lead: item.lead,
      lists: fitting(overview, item).lists,
      link: item.link,
    },
    ...together(lists, titleOf).flatMap((own) => {
      const [list, ...others] = own;
      if (!list) return [];
      const title = titleOf(own);
      if (others.length > 0) return [{ ...common, title, lists: own }];
      return spread(list, title).map(({ lines }, i) => ({
        ...common,
        title: i > 0 ? `${title} (tiếp)` : title,
        lists: [{ heading: '', lines }],
      }));
    }),
  ];
}

/** The slide of one thing; what has no room on it goes into the trainer's notes. */
function itemSlide(item: PackItem): Slide {
  const { lists: all, basis } = basisOnce(item);
  const { lists, rest, dense } = fitting(all, item);
  const left = rest.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    look: 'item',
    kicker: [item.kind, item.id].join(' · '),
    title: item.title,
    lead: item.lead,
    lists,
    dense,
    ...(left > 0 ? { more: `Còn ${left} ý nữa ở tài liệu phát.` } : {}),
    ...(basis ? { basis } : {}),
    link: item.link,
    ...(rest.length > 0
      ? { notes: ['Phần còn lại của mục này, ngoài trang chiếu:', ...restWords(rest)] }
      : {}),
  };
}

function questionSlides({ question: q, basis }: PackQuestion, number: number): Slide[] {
  const kicker = `Câu hỏi ${number}`;
  const offered =
    q.type === 'choice'
      ? shuffled(q.answers, q.question)
      : q.type === 'order'
        ? shuffled(q.items, q.question)
        : ['Đúng', 'Sai'];
  const right =
    q.type === 'choice'
      ? [q.answers[0] ?? '']
      : q.type === 'order'
        ? q.items
        : [q.answer ? 'Đúng' : 'Sai'];
  return [
    {
      look: 'question',
      kicker,
      title: q.question,
      lists: oneList(offered),
      dense: isDense(q.question, offered),
      notes: [`Đáp án: ${right.join('; ')}. ${q.explanation}`],
    },
    {
      look: 'answer',
      kicker: `${kicker}: đáp án`,
      title: q.question,
      lists: oneList(right),
      ordered: q.type === 'order',
      dense: isDense(q.question, [...right, q.explanation]),
      lead: q.explanation,
      basis,
    },
  ];
}

/** What opens a pack: its name, what for, in which order, what the lesson itself says. */
function openingSlides(pack: Pack): Slide[] {
  const total = minutesOf(pack);
  const named = pack.parts.map(({ title, minutes }) =>
    minutes ? `${title} (${minutes} phút)` : title,
  );
  return [
    {
      look: 'title',
      kicker: pack.site,
      title: pack.title,
      lead: [pack.titleBy, pack.audience, total > 0 ? `${total} phút` : '']
        .filter(Boolean)
        .join(' · '),
      lists: [],
      link: pack.link,
    },
    ...(pack.objectives.length > 0
      ? [{ look: 'list' as const, title: 'Mục tiêu', lists: oneList(pack.objectives) }]
      : []),
    ...spread({ heading: '', lines: plainLines(named) }).map((list) => ({
      look: 'list' as const,
      title: 'Tiến trình',
      lists: [list],
      ordered: true,
    })),
    ...pack.facts.flatMap((list) =>
      spread(list).map(({ heading, lines }) => ({
        look: 'list' as const,
        title: heading,
        lists: [{ heading: '', lines }],
      })),
    ),
  ];
}

const slidesOfItem = (item: PackItem): Slide[] =>
  item.inFull ? slidesInFull(item) : [itemSlide(item)];

/** What of a pack its slides show in its time. */
export function shownOnSlides(pack: Pack): Shown {
  const parts = pack.parts.filter((part) => !isSingle(part)).length;
  return shownInTime(pack, {
    always: openingSlides(pack).length + parts,
    following: new Map(itemsOf(pack).map((item) => [item.id, slidesOfItem(item).length - 1])),
  });
}

const listed = (items: readonly PackItem[]) =>
  items.map(({ id, title }) => `${title} (${id})`).join('; ');

/** What the trainer is told of things that have no slides, or not all, for want of time. */
function leftOut(fresh: readonly PackItem[], { items, whole }: Shown): string[] {
  const none = fresh.filter(({ id }) => !items.has(id));
  const first = fresh.filter(({ id }) => items.has(id) && !whole.has(id));
  return [
    ...(none.length > 0 ? [`Không có trang chiếu riêng, cho vừa thời gian: ${listed(none)}.`] : []),
    ...(first.length > 0 ? [`Chỉ chiếu một trang, cho vừa thời gian: ${listed(first)}.`] : []),
  ];
}

/** What the trainer is told of a part; where a thing that it may speak of is not shown, that it is of the whole lesson. */
function wordsOf({ note, core = [] }: PackPart, shown: Shown): string[] {
  if (!note) return [];
  const isWhole = core.every((id) => shown.items.has(id));
  return [isWhole ? note : `Lời dặn soạn cho bài đủ mục: ${note}`];
}

/** What a class does with the questions; slides of a whole lesson keep the numbers that these have on paper. */
function askedLine({ quiz, shortened }: Pack, asked: number): string {
  return asked < quiz.length && !shortened
    ? `Trả lời ${asked} trong ${quiz.length} câu hỏi, số câu như ở tài liệu phát`
    : `Trả lời ${asked} câu hỏi`;
}

/** A part: what it shows, then the slides of what the class has not seen yet. */
function partSlides(pack: Pack, index: number, fresh: readonly PackItem[], shown: Shown): Slide[] {
  const part = pack.parts[index] as PackPart;
  const isNew = new Set(fresh.map(({ id }) => id));
  const where = (id: string) =>
    pack.parts.findIndex(({ items }) => items.some((item) => item.id === id)) + 1;
  const isLast = index === pack.parts.findLastIndex((one) => !isSingle(one));
  const [asked, all] = [shown.questions.length, pack.quiz.length];
  const notes = [
    ...wordsOf(part, shown),
    ...leftOut(fresh, shown),
    ...(isLast && asked < all
      ? [`Trang chiếu có ${asked} trong ${all} câu hỏi; đủ cả ở tệp câu hỏi và trang của bài.`]
      : []),
  ];
  const opening: Slide = {
    look: 'part',
    kicker: `Phần ${index + 1}${part.minutes ? ` · ${part.minutes} phút` : ''}`,
    title: part.title,
    lists: oneList([
      ...part.items
        .filter(({ id }) => shown.items.has(id))
        .map(
          ({ id, title }) => `${title} (${id})${isNew.has(id) ? '' : `: xem phần ${where(id)}`}`,
        ),
      ...(isLast && asked > 0 ? [askedLine(pack, asked)] : []),
    ]),
    ...(notes.length > 0 ? { notes } : {}),
  };
  return [
    ...(isSingle(part) ? [] : [opening]),
    ...fresh
      .filter(({ id }) => shown.items.has(id))
      .flatMap((item) => slidesOfItem(item).slice(0, shown.whole.has(item.id) ? undefined : 1)),
  ];
}

/** The slides of a pack, in the order in which a class sees them; no more than its time has room for. */
export function slidesOf(pack: Pack): Slide[] {
  const shown = shownOnSlides(pack);
  return [
    ...openingSlides(pack),
    ...firstTold(pack.parts).flatMap(({ items }, i) => partSlides(pack, i, items, shown)),
    // The paper of a shortened lesson has these questions alone, so they are counted anew.
    ...shown.questions.flatMap((i, n) =>
      questionSlides(pack.quiz[i] as PackQuestion, (pack.shortened ? n : i) + 1),
    ),
  ];
}
