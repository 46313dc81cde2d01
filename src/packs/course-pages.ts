import { formatDay } from '#base/dates.ts';
import { h, type Markup, toHtml } from './markup.ts';
import { minutesOf, takeawaysTitle, type Pack, type PackItem, type PackLine } from './pack.ts';
import type { CourseSection } from './sections.ts';

/** Title of the page with the statements of the lesson. */
export const factsTitle = 'Nội dung cần lưu ý';

/**
 * A page of a course: complete by itself, no style and no script, since the course it goes into has its own. The
 * title stands in its head alone: what shows the page shows it above.
 */
const page = (title: string, ...body: Markup[]): string =>
  `<!doctype html>\n${toHtml(
    h(
      'html',
      { lang: 'vi' },
      h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, title)),
      h('body', {}, ...body),
    ),
  )}\n`;

const line = ({ text, basis }: PackLine) =>
  h('li', {}, text, basis ? h('em', {}, ` (${basis})`) : undefined);

/** A choice makes an address too long to be read: it goes by what it opens. */
const linkWords = (link: string) => (link.includes('#') ? 'Mở lại bài giảng này' : link);

const source = (site: string, link: string, reviewed?: string) =>
  h(
    'p',
    {},
    `${site}. ${reviewed ? `Rà soát ngày ${formatDay(reviewed)}. ` : ''}Không phải văn bản chính thức của Đảng. `,
    // Whatever shows the page, the link leaves it: no frame may hold a page of this site.
    h('a', { href: link, target: '_blank', rel: 'noopener' }, linkWords(link)),
  );

/** One item as a page: what it says, what it rests on, where it stands; `file` is its Word file beside the page. */
export const itemPage = (item: PackItem, site: string, file?: string): string =>
  page(
    item.title,
    h('p', {}, `${item.kind} · ${[item.id, ...item.facts].join(' · ')}`),
    h('p', {}, item.lead),
    ...(file ? [h('p', {}, h('a', { href: file }, 'Tải mẫu trống (Word)'))] : []),
    ...item.lists.flatMap(({ heading, lines }) => [
      h('h2', {}, heading),
      h('ul', {}, lines.map(line)),
    ]),
    ...(item.basis ? [h('p', {}, h('strong', {}, 'Căn cứ: '), item.basis)] : []),
    source(site, item.link, item.reviewed),
  );

/** What a part holds, and what it takes up again from an earlier one. */
export const partPage = ({ title, part, items, again }: CourseSection, pack: Pack): string =>
  page(
    title,
    ...(part?.minutes ? [h('p', {}, `${part.minutes} phút (gợi ý)`)] : []),
    h(
      'ul',
      {},
      items.map((item) => h('li', {}, `${item.title} (${item.id})`)),
      again.map(({ item, where }) =>
        h('li', {}, `${item.title} (${item.id}): xem ở phần “${where}”`),
      ),
    ),
    source(pack.site, pack.link),
  );

/** The page that opens the course: for whom, what for, in which order. */
export function introPage(pack: Pack): string {
  const total = minutesOf(pack);
  return page(
    pack.title,
    ...(pack.titleBy ? [h('p', {}, h('em', {}, pack.titleBy))] : []),
    ...(pack.summary ? [h('p', {}, pack.summary)] : []),
    ...(pack.audience ? [h('p', {}, `Dành cho: ${pack.audience}`)] : []),
    ...(pack.objectives.length > 0
      ? [
          h('h2', {}, 'Mục tiêu'),
          h(
            'ul',
            {},
            pack.objectives.map((text) => h('li', {}, text)),
          ),
        ]
      : []),
    h('h2', {}, total > 0 ? `Tiến trình, ${total} phút (gợi ý)` : 'Tiến trình'),
    h(
      'ol',
      {},
      pack.parts.map(({ title, minutes }) =>
        h('li', {}, minutes ? `${title} (${minutes} phút)` : title),
      ),
    ),
    ...(pack.takeaways
      ? [
          h('h2', {}, takeawaysTitle),
          h(
            'ul',
            {},
            pack.takeaways.map((text) => h('li', {}, text)),
          ),
        ]
      : []),
    source(pack.site, pack.link),
  );
}

/** Statements of the lesson, each with its basis. */
export const factsPage = (pack: Pack): string =>
  page(
    factsTitle,
    ...pack.facts.flatMap(({ heading, lines }) => [
      h('h2', {}, heading),
      h('ul', {}, lines.map(line)),
    ]),
    source(pack.site, pack.link),
  );
