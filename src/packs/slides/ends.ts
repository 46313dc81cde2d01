import { itemsOf, minutesOf, takeawaysTitle, type Pack } from '../pack.ts';
import { oneList, type Slide } from './slide.ts';
import { split } from './split.ts';

const list = (title: string, lists: Slide['lists'], ordered = false): Slide[] =>
  split({ look: 'list', title, lists, ...(ordered ? { ordered } : {}) });

/** What opens a pack: its name, what for, in which order, what the lesson itself says. */
export function openingSlides(pack: Pack): Slide[] {
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
    ...(pack.objectives.length > 0 ? list('Mục tiêu', oneList(pack.objectives)) : []),
    // The one part of a pack is what its title has just said.
    ...(named.length > 1 ? list('Tiến trình', oneList(named), true) : []),
    ...pack.facts.flatMap(({ heading, lines }) => list(heading, [{ heading: '', lines }])),
  ];
}

/** How many forms and documents a closing slide names: as many as have room. */
const named = [
  { forms: 2, documents: 3 },
  { forms: 1, documents: 2 },
  { forms: 0, documents: 1 },
  { forms: 0, documents: 0 },
] as const;

/** What a class does next where its lesson does not say. */
const usualNext = [
  'Chọn một việc chi bộ mình sẽ làm; ghi người thực hiện, thời hạn vào tài liệu phát',
];

/** What closes a pack: what to do next, which forms to take along, what it rests on, where it is read again. */
export function closingSlide(pack: Pack): Slide {
  const forms = itemsOf(pack).flatMap(({ id, title, file }) => (file ? [`${title} (${id})`] : []));
  const lines = (list: readonly string[]) => list.map((text) => ({ text }));
  const [most, ...less] = named.map((count): Slide => ({
    look: 'closing',
    title: takeawaysTitle,
    lists: [
      { heading: 'Việc làm tiếp', lines: lines(pack.takeaways ?? usualNext) },
      { heading: 'Mẫu Word mang về', lines: lines(forms.slice(0, count.forms)) },
      { heading: 'Căn cứ chính', lines: lines((pack.sources ?? []).slice(0, count.documents)) },
    ].filter((list) => list.lines.length > 0),
    basis: 'Tài liệu hỗ trợ, không phải văn bản chính thức của Đảng.',
    link: pack.link,
  }));
  return (
    [most, ...less].find((slide) => slide && split(slide).length === 1) ?? (less.at(-1) as Slide)
  );
}
