import { formatDay } from '#base/dates.ts';
import { pageAddress, pagesOf, pageWords } from '#topics/paging.ts';
import { html, type Html } from './html.ts';
import { type Committee, themeKeys, themeLabel } from './hub.ts';
import { committeePath, count, facet, pageHead, pager, staleWords, topicRows } from './parts.ts';
import type { PageBody, Site } from './shell.ts';
import { shelfAddress } from './theme-pages.ts';

/** All pages of a committee: its topics, theme by theme. */
export function* committeePages(site: Site, committee: Committee): Generator<PageBody> {
  const { source, home, topics } = committee;
  const path = committeePath(source.key);
  const byTheme = Map.groupBy(topics, ({ theme }) => theme);
  const aside = html`<nav class="facets" aria-label="Chủ đề của đơn vị">
    ${facet(
      site,
      'Chủ đề',
      themeKeys.flatMap((theme) => {
        const own = byTheme.get(theme)?.length ?? 0;
        return own > 0
          ? [{ path: shelfAddress(committee, theme), label: themeLabel(theme), count: own }]
          : [];
      }),
    )}
  </nav>`;
  for (const page of pagesOf(topics)) {
    const title = `${source.name}${pageWords(page)}`;
    const shelves = [...Map.groupBy(page.entries, ({ theme }) => theme)];
    yield {
      path: pageAddress(path, page.number),
      title,
      description: `Chuyên đề đã công bố của ${source.name}.`,
      crumbs: [{ title: 'Đơn vị', path: 'don-vi/' }],
      main: html`${pageHead(title, `${count(topics.length)} chuyên đề, xếp theo chủ đề.`)}
        ${staleBanner(committee)}
        <p class="page-facts">
          <a href="${home}">Mở sổ tay của đơn vị</a>
          <a href="${site.base}tim-kiem/#don-vi=${source.key}">Tìm trong đơn vị này</a>
        </p>
        ${shelves.map(
          ([theme, own]) =>
            html`<section class="section">
              <h2 id="${theme}">${themeLabel(theme)}</h2>
              ${topicRows(
                site,
                own.map((topic) => ({ committee, topic })),
                { withCommittee: false },
              )}
            </section> `,
        )}
        ${pager(site, path, page)}`,
      aside,
    };
  }
}

function staleBanner(committee: Committee): Html {
  const words = staleWords(committee);
  return words ? html`<p class="banner">${words}</p>` : html``;
}

/** The page that names all committees, with the day of what is held of each. */
export function committeesPage(site: Site, committees: readonly Committee[]): PageBody {
  const late = committees.filter(({ trouble }) => trouble);
  const lead = `${count(committees.length)} đơn vị. Ngày ghi cạnh mỗi đơn vị là ngày gần nhất đọc được sổ tay của đơn vị đó.`;
  return {
    path: 'don-vi/',
    title: 'Đơn vị',
    description: 'Các đơn vị có sổ tay trong kho, số chuyên đề và ngày của bản đang giữ.',
    main: html`${pageHead('Đơn vị', lead)}
      ${
        late.length > 0 &&
        html`<section class="section">
          <h2>Hôm nay chưa có bản mới</h2>
          <ul class="bullets">
            ${late.map(
              (committee) => html`<li>${linkTo(site, committee)}: ${staleWords(committee)}</li> `,
            )}
          </ul>
        </section> `
      }
      <section class="section">
        <h2>Tất cả</h2>
        <ul class="rows">
          ${committees.map(
            (committee) =>
              html`<li>
                ${linkTo(site, committee, 'rows__title')}
                <p class="rows__facts">${factsOf(committee)}</p>
              </li> `,
          )}
        </ul>
      </section>`,
  };
}

/** A committee of which nothing was ever read has no page here: its own handbook alone. */
const linkTo = ({ base }: Site, { record, source, home }: Committee, kind = ''): Html =>
  html`<a class="${kind}" href="${record ? `${base}${committeePath(source.key)}` : home}"
    >${source.name}</a
  >`;

function factsOf({ record, topics }: Committee): Html {
  if (!record) return html`<span>chưa có bản nào</span>`;
  const { asOf, release, refused } = record;
  return html`<span>${count(topics.length)} chuyên đề</span
    ><span>bản ngày ${formatDay(asOf)}</span
    >${release !== '' && html`<span>phiên bản ${release}</span>`}${refused > 0 && html`<span>bỏ ${count(refused)} mục sai dạng</span>`}`;
}
