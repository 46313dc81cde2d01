import { shuffled } from '#lessons/shuffle.ts';
import { addressOf, codeOf } from '../code.ts';
import { h, type Markup } from '../markup.ts';
import {
  type Pack,
  type PackItem,
  type PackLine,
  type PackList,
  type PackPart,
  type PackQuestion,
  takeawaysTitle,
} from '../pack.ts';
import { isSingle } from '../sections.ts';
import { shownOnSlides } from '../slides/slides.ts';

const line = ({ text, basis }: PackLine) =>
  h('li', {}, text, basis ? h('small', {}, ` ${basis}`) : undefined);

/** Lists under headings of a level. */
const drawLists = (lists: readonly PackList[], heading: 'h3' | 'h4'): Markup[] =>
  lists.flatMap((list) => [
    h(heading, {}, list.heading),
    h('ul', { class: 'bullets' }, list.lines.map(line)),
  ]);

/** One item whole, what it is kept together at its head; a code where its page has more than the paper. */
function drawItem(item: PackItem, single: boolean): Markup {
  const { id, kind, title, lead, facts, lists, basis, link, hasMore } = item;
  return h(
    'li',
    { class: 'handout__item', ...(hasMore ? { 'data-code': '' } : {}) },
    h(
      'div',
      { class: 'handout__head' },
      hasMore ? h('div', { class: 'handout__code' }, codeOf(link)) : undefined,
      h(
        'p',
        { class: 'handout__kind' },
        [kind, ...facts].join(' · '),
        ' ',
        h('span', { class: 'id' }, id),
      ),
      single ? undefined : h('h3', {}, title),
      lead !== title ? h('p', {}, lead) : undefined,
    ),
    drawLists(lists, single ? 'h3' : 'h4'),
    basis ? h('p', { class: 'handout__basis' }, basis) : undefined,
    h('p', { class: 'handout__link' }, addressOf(link)),
  );
}

/** Lines to write on: what to keep in mind, and what the learner's own cell will do. */
const blanks = (): Markup =>
  h(
    'div',
    { class: 'handout__notes' },
    h('p', { class: 'handout__blank is-tall' }, 'Điều cần nhớ'),
    h(
      'p',
      { class: 'handout__row' },
      h('span', { class: 'handout__blank' }, 'Việc chi bộ tôi sẽ làm'),
      h('span', { class: 'handout__blank' }, 'Người thực hiện'),
      h('span', { class: 'handout__blank' }, 'Xong trước ngày'),
    ),
  );

/** Letters of a part that has room on one sheet beside others. */
const shortPart = 2400;
/** The least that a line takes: many short ones fill a sheet as well. */
const shortLine = 80;
const lettersOf = (items: readonly PackItem[]) =>
  items
    .flatMap(({ lead, lists, basis = '' }) => [
      lead,
      basis,
      ...lists.flatMap(({ heading, lines }) => [
        heading,
        ...lines.map((one) => one.text + (one.basis ?? '')),
      ]),
    ])
    .reduce((sum, words) => sum + Math.max(words.length, shortLine), 0);

/** Things for which a shortened class has no time: by name, with the address at which they are read. */
const forLater = (items: readonly PackItem[]): Markup[] => [
  h('p', {}, 'Đọc thêm sau buổi học:'),
  h(
    'ul',
    { class: 'bullets' },
    items.map(({ id, title, link }) =>
      h('li', {}, `${title} (${id}) `, h('small', {}, addressOf(link))),
    ),
  ),
];

/** A part with its items; one that stood in an earlier part is named, not told again. */
function drawPart(
  part: PackPart,
  number: number,
  shown: Map<string, number>,
  hasTime: (id: string) => boolean,
): Markup {
  const { title, minutes, items } = part;
  const single = isSingle(part);
  const fresh = items.filter(({ id }) => !shown.has(id) && hasTime(id));
  const later = items.filter(({ id }) => !shown.has(id) && !hasTime(id));
  // What an earlier part only names is nowhere to be seen.
  const again = items.filter(({ id }) => shown.has(id) && hasTime(id));
  for (const { id } of [...fresh, ...later]) shown.set(id, number);
  return h(
    'section',
    { class: lettersOf(fresh) < shortPart ? 'handout__part is-short' : 'handout__part' },
    h('h2', {}, `${number}. ${title}`, minutes ? h('small', {}, ` ${minutes} phút`) : undefined),
    fresh.length > 0
      ? h(
          'ul',
          { class: single ? 'handout__items is-single' : 'handout__items' },
          fresh.map((item) => drawItem(item, single)),
        )
      : undefined,
    again.length > 0
      ? h(
          'ul',
          { class: 'bullets' },
          again.map(({ id, title: name }) =>
            h('li', {}, `${name} (${id}): xem phần ${shown.get(id)}`),
          ),
        )
      : undefined,
    later.length > 0 ? forLater(later) : undefined,
    blanks(),
  );
}

function drawQuestion({ question: q }: PackQuestion): Markup {
  const offered =
    q.type === 'true-false'
      ? ['Đúng', 'Sai']
      : shuffled(q.type === 'choice' ? q.answers : q.items, q.question);
  const sign = q.type === 'order' ? '……' : '☐';
  return h(
    'li',
    {},
    h('p', {}, h('strong', {}, q.question), q.type === 'order' ? ' Ghi số thứ tự.' : undefined),
    h(
      'ul',
      { class: q.type === 'true-false' ? 'handout__line' : undefined },
      offered.map((text) => h('li', {}, `${sign} ${text}`)),
    ),
  );
}

/** The questions without answers, numbered from 1 as on the slides of a shortened lesson. */
function drawQuiz({ quiz }: Pack, asked: readonly number[]): Markup {
  const rest = quiz.length - asked.length;
  return h(
    'section',
    { class: 'handout__quiz' },
    h('h2', {}, 'Câu hỏi ôn'),
    h(
      'ol',
      { class: 'bullets bullets--ordered' },
      asked.map((i) => drawQuestion(quiz[i] as PackQuestion)),
    ),
    rest > 0 ? h('p', {}, `Còn ${rest} câu nữa ở trang của bài giảng.`) : undefined,
  );
}

/** Which parts follow, and how long each takes. */
const agenda = ({ parts }: Pack): Markup =>
  h(
    'section',
    {},
    h('h2', {}, 'Tiến trình'),
    h(
      'ol',
      { class: 'bullets bullets--ordered' },
      parts.map(({ title, minutes }) =>
        h('li', {}, minutes ? `${title} (${minutes} phút)` : title),
      ),
    ),
  );

/**
 * The handout of a pack: what each part holds, in full, with lines to write on; then the questions. A shortened lesson
 * tells what there is time for and names the rest.
 */
export function drawHandout(pack: Pack): Markup[] {
  const shown = new Map<string, number>();
  const chosen = pack.shortened && shownOnSlides(pack);
  const hasTime = (id: string) => !chosen || chosen.items.has(id);
  return [
    h(
      'div',
      { class: 'handout__fill' },
      h('p', {}, 'Họ tên: …………………………………', h('span', {}, 'Lớp: ……………………')),
      // A lesson has the code of its page at the foot; a pack of one's own opens again by this one.
      !pack.id &&
        h(
          'p',
          { class: 'handout__again' },
          h('small', {}, 'Mở lại bài giảng này'),
          codeOf(pack.link),
        ),
    ),
    ...(pack.objectives.length > 0
      ? [
          h(
            'section',
            {},
            h('h2', {}, 'Mục tiêu'),
            h(
              'ul',
              { class: 'handout__goals' },
              pack.objectives.map((text) => h('li', {}, `☐ ${text}`)),
            ),
          ),
        ]
      : []),
    ...(pack.parts.every(isSingle) ? [] : [agenda(pack)]),
    ...(pack.facts.length > 0
      ? [h('section', {}, h('h2', {}, 'Nội dung cần nhớ'), drawLists(pack.facts, 'h3'))]
      : []),
    ...pack.parts.map((part, i) => drawPart(part, i + 1, shown, hasTime)),
    ...(pack.takeaways
      ? [
          h(
            'section',
            {},
            h('h2', {}, takeawaysTitle),
            h(
              'ul',
              { class: 'handout__goals' },
              pack.takeaways.map((text) => h('li', {}, `☐ ${text}`)),
            ),
          ),
        ]
      : []),
    ...(pack.quiz.length > 0
      ? [drawQuiz(pack, chosen ? chosen.questions : [...pack.quiz.keys()])]
      : []),
  ];
}
