import { h, type Markup } from '../markup.ts';
import type { PackLine } from '../pack.ts';
import { addressOf, codeOf } from '../code.ts';
import { bodyOf, isLone, kept, titleSize } from './page.ts';
import type { Slide } from './slide.ts';

const line = ({ text, basis }: PackLine) =>
  h('li', {}, text, basis ? h('small', {}, ` ${kept(basis)}`) : undefined);

/** A choice makes an address too long to be read: its code alone is of use. */
const linkWords = (link: string) =>
  link.includes('#') ? ['Quét mã để mở bài giảng này'] : addressOf(link);

/** One slide as a section, set as in the file for PowerPoint; `number` counts from 1. */
function drawSlide(slide: Slide, number: number, count: number, site: string): Markup {
  const { look, kicker, title, lead, lists, ordered, more, basis, link, notes } = slide;
  const { size, gap, centred } = bodyOf(slide);
  const leadLine = lead ? h('p', { class: 'slide__lead' }, lead) : undefined;
  return h(
    'section',
    {
      class: `slide slide--${look}${link ? ' has-code' : ''}${centred ? ' is-centred' : ''}${isLone(slide) ? ' is-lone' : ''}`,
      id: `trang-${number}`,
    },
    h(
      'div',
      { class: 'slide__sheet' },
      kicker ? h('p', { class: 'slide__kicker' }, kicker) : undefined,
      h('h2', { 'data-size': String(titleSize(slide)) }, title),
      h(
        'div',
        {
          class: 'slide__body',
          'data-size': String(size),
          'data-gap': String(Math.round(gap * 10)),
        },
        look !== 'answer' && leadLine,
        lists.map(({ heading, lines }) => [
          heading ? h('h3', {}, heading) : undefined,
          h(
            ordered ? 'ol' : 'ul',
            { class: ordered ? 'bullets bullets--ordered' : 'bullets' },
            lines.map(line),
          ),
        ]),
        look === 'answer' && leadLine,
        more ? h('p', { class: 'slide__more' }, more) : undefined,
      ),
      link
        ? h(
            'div',
            { class: 'slide__code', 'data-code': '' },
            codeOf(link),
            h('p', {}, linkWords(link)),
          )
        : undefined,
      basis ? h('p', { class: 'slide__basis' }, basis) : undefined,
      h('p', { class: 'slide__foot' }, h('span', {}, site), h('span', {}, `${number} / ${count}`)),
    ),
    // The answer stands on the next slide; here it would only be in the way.
    notes && look !== 'question'
      ? h(
          'div',
          { class: 'slide__note' },
          notes.map((words, i) =>
            h('p', {}, i === 0 && h('strong', {}, 'Lời cho giảng viên: '), words),
          ),
        )
      : undefined,
  );
}

/** All slides, one below the other. */
export const drawSlides = (slides: readonly Slide[], site: string): Markup[] =>
  slides.map((slide, i) => drawSlide(slide, i + 1, slides.length, site));
