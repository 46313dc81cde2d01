import { shuffled } from '#lessons/shuffle.ts';
import { addressOf, codeOf } from '../code.ts';
import { h, type Markup } from '../markup.ts';
import type { Pack, PackItem, PackQuestion } from '../pack.ts';

/** As much of a lead as has room beside a code. */
const shortened = (text: string, most = 150) => {
  if (text.length <= most) return text;
  const sentence = text.slice(0, most).lastIndexOf('. ');
  const end = sentence > most / 2 ? sentence + 1 : text.slice(0, most).lastIndexOf(' ');
  return sentence > most / 2 ? text.slice(0, end) : `${text.slice(0, end)}…`;
};

const drawItem = ({ id, kind, title, lead, basis, link }: PackItem, named: boolean): Markup =>
  h(
    'li',
    { class: 'handout__item', 'data-code': '' },
    codeOf(link),
    h(
      'div',
      {},
      h('p', { class: 'handout__kind' }, `${kind} `, h('span', { class: 'id' }, id)),
      named && h('h3', {}, title),
      lead !== title ? h('p', {}, shortened(lead)) : undefined,
      basis ? h('p', { class: 'handout__basis' }, basis) : undefined,
      h('p', { class: 'handout__link' }, addressOf(link)),
    ),
  );

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

/** The handout of a pack: what each part shows with a code for every item, room for notes, questions without answers. */
export function drawHandout(pack: Pack): Markup[] {
  const facts = pack.facts.flatMap(({ heading, lines }) => [
    h('h3', {}, heading),
    h(
      'ul',
      { class: 'bullets' },
      lines.map(({ text, basis }) => h('li', {}, text, basis ? h('small', {}, ` ${basis}`) : '')),
    ),
  ]);
  return [
    h(
      'div',
      { class: 'handout__fill' },
      h('p', {}, 'Lớp: ……………………………………', h('span', {}, 'Ngày: ……………………')),
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
              { class: 'bullets' },
              pack.objectives.map((text) => h('li', {}, text)),
            ),
          ),
        ]
      : []),
    ...(facts.length > 0 ? [h('section', {}, h('h2', {}, 'Nội dung cần nhớ'), facts)] : []),
    ...pack.parts.map(({ title, minutes, items }, i) => {
      const single = items.length === 1 && items[0]?.title === title;
      return h(
        'section',
        { class: 'handout__part' },
        h('h2', {}, `${i + 1}. ${title}`, minutes ? h('small', {}, ` ${minutes} phút`) : undefined),
        h(
          'ul',
          { class: single ? 'handout__items is-single' : 'handout__items' },
          items.map((item) => drawItem(item, !single)),
        ),
        h('p', { class: 'handout__notes' }, h('small', {}, 'Ghi chép')),
      );
    }),
    ...(pack.quiz.length > 0
      ? [
          h(
            'section',
            { class: 'handout__quiz' },
            h('h2', {}, 'Câu hỏi ôn'),
            h('ol', { class: 'bullets bullets--ordered' }, pack.quiz.map(drawQuestion)),
          ),
        ]
      : []),
  ];
}
