import { inOrder } from '#base/in-order.ts';
import { pageAddress, pageSize, pagesOf, pageWords } from '#topics/paging.ts';
import { html } from './html.ts';
import {
  byTime,
  type Committee,
  type Held,
  noYear,
  themeLabel,
  yearFor,
  yearLabel,
} from './hub.ts';
import { committeePath, count, facet, pageHead, pager, themePath, topicRows } from './parts.ts';
import type { PageBody, Site } from './shell.ts';

/** The newest topics that a theme's own page shows. */
const newest = 20;

/** All pages of a theme: its own with ways into it, and the lists by year. */
export function* themePages(site: Site, theme: string, held: readonly Held[]): Generator<PageBody> {
  const label = themeLabel(theme);
  const path = themePath(theme);
  const sorted = held.toSorted(
    (a, b) => byTime(a.topic, b.topic) || inOrder(a.committee.source.key, b.committee.source.key),
  );
  const years = [...Map.groupBy(sorted, ({ topic }) => yearFor(topic))];
  const yearPath = (year: string) => `${path}${year}/`;
  const yearFacet = (here: string) =>
    facet(
      site,
      'Năm',
      years.map(([year, all]) => ({
        path: yearPath(year),
        label: yearLabel(year),
        count: all.length,
      })),
      { here },
    );
  const committees = [...Map.groupBy(held, ({ committee }) => committee)];
  yield {
    path,
    title: label,
    description: `${count(held.length)} chuyên đề về ${label} của ${committees.length} đơn vị.`,
    crumbs: [{ title: 'Chủ đề', path: '' }],
    main: html`${pageHead(label, `${count(held.length)} chuyên đề của ${count(committees.length)} đơn vị. Mở một chuyên đề là sang sổ tay của đơn vị đã làm.`)}
      <p class="page-facts">
        <a href="${site.base}tim-kiem/#chu-de=${theme}">Tìm trong chủ đề này</a>
        <a class="only-narrow" href="#loc">Theo năm và đơn vị</a>
      </p>
      <section class="section">
        <h2>Mới nhất</h2>
        ${topicRows(site, sorted.slice(0, newest))}
      </section>`,
    aside: html`<nav class="facets" id="loc" aria-label="Các ngả vào chủ đề">
      ${yearFacet('')}
      ${facet(
        site,
        'Đơn vị',
        committees.map(([committee, all]) => ({
          path: shelfAddress(committee, theme),
          label: committee.source.name,
          count: all.length,
        })),
        { folded: committees.length > 12 },
      )}
    </nav>`,
  };
  for (const [year, all] of years) {
    const name = year === noYear ? 'không rõ năm' : `năm ${year}`;
    for (const page of pagesOf(all)) {
      const title = `${label}, ${name}${pageWords(page)}`;
      yield {
        path: pageAddress(yearPath(year), page.number),
        title,
        description: `Chuyên đề về ${label}, ${name}, của các đơn vị.`,
        crumbs: [
          { title: 'Chủ đề', path: '' },
          { title: label, path },
        ],
        main: html`${pageHead(title, `${count(all.length)} chuyên đề.`)}
          <div class="section">
            ${topicRows(site, page.entries)} ${pager(site, yearPath(year), page)}
          </div>`,
        aside: html`<nav class="facets" aria-label="Các năm">${yearFacet(yearPath(year))}</nav>`,
      };
    }
  }
}

/** Where a committee's topics of a theme begin: the page of its list, and the place on it. */
export function shelfAddress({ source, topics }: Committee, theme: string): string {
  const first = topics.findIndex((topic) => topic.theme === theme);
  const number = Math.floor(Math.max(0, first) / pageSize) + 1;
  return `${pageAddress(committeePath(source.key), number)}#${theme}`;
}
