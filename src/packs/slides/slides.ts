import { shuffled } from '#lessons/shuffle.ts';
import { minutesOf, type Pack, type PackItem, type PackList, type PackQuestion } from '../pack.ts';
import { fitting, isDense, spread } from './fit.ts';

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
  const headings = plainLines(lists.map(({ heading }) => heading));
  return [
    {
      ...common,
      title: item.title,
      lead: item.lead,
      lists: headings.length > 1 ? [{ heading: 'Gồm', lines: headings }] : [],
      link: item.link,
    },
    ...lists.flatMap((list) =>
      spread(list).map(({ heading, lines }, i) => ({
        ...common,
        title: `${item.title}: ${heading}${i > 0 ? ' (tiếp)' : ''}`,
        lists: [{ heading: '', lines }],
      })),
    ),
  ];
}

/** The slide of one thing; what has no room on it goes into the trainer's notes. */
function itemSlide(item: PackItem): Slide {
  const { lists: all, basis } = basisOnce(item);
  const { lists, rest } = fitting(all, item);
  return {
    look: 'item',
    kicker: [item.kind, item.id].join(' · '),
    title: item.title,
    lead: item.lead,
    lists,
    ...(basis ? { basis } : {}),
    link: item.link,
    ...(rest.length > 0
      ? { notes: ['Phần còn lại của mục này, ngoài trang chiếu:', ...restWords(rest)] }
      : {}),
  };
}

function questionSlides({ question: q, basis }: PackQuestion, index: number): Slide[] {
  const kicker = `Câu hỏi ${index + 1}`;
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

/** The slides of a pack, in the order in which a class sees them. */
export function slidesOf(pack: Pack): Slide[] {
  const total = minutesOf(pack);
  const named = pack.parts.map(({ title, minutes }) =>
    minutes ? `${title} (${minutes} phút)` : title,
  );
  // A pack of one's own has one item to each part, and then the part says nothing that the item does not.
  const single = pack.parts.every(({ title, items }) => items[0]?.title === title);
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
    ...pack.parts.flatMap((part, i): Slide[] => [
      ...(single
        ? []
        : [
            {
              look: 'part' as const,
              kicker: `Phần ${i + 1}${part.minutes ? ` · ${part.minutes} phút` : ''}`,
              title: part.title,
              lists: oneList(part.items.map(({ id, title }) => `${title} (${id})`)),
              ...(part.note ? { notes: [part.note] } : {}),
            },
          ]),
      ...part.items.flatMap((item) => (item.inFull ? slidesInFull(item) : itemSlide(item))),
    ]),
    ...pack.quiz.flatMap(questionSlides),
  ];
}
