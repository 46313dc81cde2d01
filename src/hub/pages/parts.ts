import { formatDay, formatPeriod } from '#base/dates.ts';
import { linkedNumbers, type ListPage, pageAddress } from '#topics/paging.ts';
import { troubleWords } from '../sources/problem.ts';
import { html, type Html } from './html.ts';
import { cellLabel, type Committee, type Held } from './hub.ts';
import type { Site } from './shell.ts';

/** Site path of a committee's page. */
export const committeePath = (key: string): string => `don-vi/${key}/`;
/** Site path of a theme's page. */
export const themePath = (theme: string): string => `chu-de/${theme}/`;

/** A number as it is read: `36.520`. */
export const count = (number: number): string => number.toLocaleString('vi-VN');

/** Rows of topics; each leads to the page of its committee's own handbook. */
export function topicRows(
  { base }: Site,
  held: readonly Held[],
  { withCommittee = true } = {},
): Html {
  return html`<ul class="rows">
    ${held.map(
      ({ committee: { home, source }, topic }) =>
        html`<li>
          <a class="rows__title" href="${home}${topic.path}">${topic.title}</a>
          <p>${topic.summary}</p>
          <p class="rows__facts">
            ${withCommittee && html`<a href="${base}${committeePath(source.key)}">${source.name}</a>`}<span
              >${topic.period ? formatPeriod(topic.period) : 'không rõ thời gian'}</span
            ><span>${cellLabel(topic.cellType)}</span>
          </p>
        </li> `,
    )}
  </ul>`;
}

/** Links to the pages of a long list. */
export function pager({ base }: Site, path: string, { number, last }: ListPage<unknown>): Html {
  if (last === 1) return html``;
  return html`<nav class="pager no-print" aria-label="Các trang của danh sách">
    <ol>
      ${linkedNumbers(number, last).map((n) =>
        n === 0
          ? html`<li>…</li> `
          : html`<li>
              <a href="${base}${pageAddress(path, n)}" ${n === number && html` aria-current="page"`}
                >Trang ${n}</a
              >
            </li> `,
      )}
    </ol>
  </nav>`;
}

/** Title and first words of a page. */
export const pageHead = (title: string, lead: string): Html =>
  html`<header class="page-head">
    <h1 class="page-title">${title}</h1>
    <p class="lead">${lead}</p>
  </header>`;

/** A list of values with their counts, folded where it is long. */
export function facet(
  { base }: Site,
  title: string,
  values: readonly { path: string; label: string; count: number }[],
  { folded = false, here = '' } = {},
): Html {
  const items = html`<ul>
    ${values.map(
      ({ path, label, count: n }) =>
        html`<li>
          <a href="${base}${path}" ${path === here && html` aria-current="page"`}
            >${label} <span>${count(n)}</span></a
          >
        </li> `,
    )}
  </ul>`;
  if (values.length === 0) return html``;
  return folded
    ? html`<details>
        <summary><h2>${title}</h2></summary>
        ${items}
      </details>`
    : html`<section>
        <h2>${title}</h2>
        ${items}
      </section>`;
}

/** What is told of a committee whose handbook gave nothing today. */
export function staleWords({ trouble, record }: Committee): string | undefined {
  if (!trouble) return undefined;
  const why = troubleWords[trouble.trouble];
  return record
    ? `Sổ tay đó ${why}; kho giữ bản ngày ${formatDay(record.asOf)}.`
    : `Sổ tay đó ${why}; kho chưa có bản nào.`;
}
