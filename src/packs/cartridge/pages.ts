import { formatDay } from '#base/dates.ts';
import { h, type Markup, toHtml } from '../markup.ts';
import { minutesOf, type Pack, type PackItem, type PackLine } from '../pack.ts';

/** A page of a cartridge: complete by itself, no style and no script, since the course it goes into has its own. */
const page = (title: string, ...body: Markup[]): string =>
  `<!doctype html>\n${toHtml(
    h(
      'html',
      { lang: 'vi' },
      h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, title)),
      h('body', {}, h('h1', {}, title), ...body),
    ),
  )}\n`;

const line = ({ text, basis }: PackLine) =>
  h('li', {}, text, basis ? h('em', {}, ` (${basis})`) : undefined);

const source = (site: string, link: string, reviewed?: string) =>
  h(
    'p',
    {},
    `${site}. ${reviewed ? `Rà soát ngày ${formatDay(reviewed)}. ` : ''}Không phải văn bản chính thức của Đảng. `,
    h('a', { href: link }, link),
  );

/** One item as a page: what it says, what it rests on, where it stands. */
export const itemPage = (item: PackItem, site: string): string =>
  page(
    item.title,
    h('p', {}, `${item.kind} · ${[item.id, ...item.facts].join(' · ')}`),
    h('p', {}, item.lead),
    ...item.lists.flatMap(({ heading, lines }) => [
      h('h2', {}, heading),
      h('ul', {}, lines.map(line)),
    ]),
    ...(item.basis ? [h('p', {}, h('strong', {}, 'Căn cứ: '), item.basis)] : []),
    source(site, item.link, item.reviewed),
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
    source(pack.site, pack.link),
  );
}

/** Statements of the lesson, each with its basis. */
export const factsPage = (pack: Pack): string =>
  page(
    'Nội dung cần lưu ý',
    ...pack.facts.flatMap(({ heading, lines }) => [
      h('h2', {}, heading),
      h('ul', {}, lines.map(line)),
    ]),
    source(pack.site, pack.link),
  );
