import { inOrder } from '#base/in-order.ts';
import { html } from './html.ts';
import {
  cellLabel,
  type Committee,
  type Held,
  noYear,
  themeLabel,
  yearFor,
  yearLabel,
} from './hub.ts';
import { count, pageHead, themePath } from './parts.ts';
import { type PageBody, searchField, type Site } from './shell.ts';

/** The start page: the field, the themes, the committees. */
export function homePage(
  site: Site,
  themes: readonly [theme: string, held: readonly Held[]][],
  committees: readonly Committee[],
): PageBody {
  const all = themes.reduce((sum, [, held]) => sum + held.length, 0);
  const late = committees.filter(({ trouble }) => trouble).length;
  return {
    path: '',
    title: site.name,
    description: `${count(all)} chuyên đề của ${count(committees.length)} đơn vị, xếp theo chủ đề.`,
    hasField: false,
    isWide: true,
    main: html`${pageHead(site.name, `${count(all)} chuyên đề đã công bố ở sổ tay của ${count(committees.length)} đơn vị. Mở một chuyên đề là sang sổ tay của đơn vị đã làm.`)}
      <div class="search-form">${searchField(site, 'tim', true)}</div>
      <section class="section">
        <h2>Chủ đề</h2>
        <ul class="rows hub-themes">
          ${themes.map(
            ([theme, held]) =>
              html`<li>
                <a class="rows__title" href="${site.base}${themePath(theme)}"
                  >${themeLabel(theme)}</a
                >
                <p class="rows__facts">
                  <span>${count(held.length)} chuyên đề</span
                  ><span
                    >${count(new Set(held.map(({ committee }) => committee)).size)} đơn vị</span
                  >
                </p>
              </li> `,
          )}
        </ul>
      </section>
      <section class="section">
        <h2>Đơn vị</h2>
        <p>
          <a href="${site.base}don-vi/">${count(committees.length)} đơn vị có sổ tay trong kho</a
          >.${late > 0 && ` Hôm nay ${count(late)} đơn vị chưa có bản mới.`}
        </p>
      </section>`,
  };
}

/** The results page: the same parts as a handbook's, over what all committees hold. */
export function searchPage(
  site: Site,
  held: readonly Held[],
  committees: readonly Committee[],
): PageBody {
  const valuesOf = (of: (one: Held) => string) => [...new Set(held.map(of))];
  const groups = [
    {
      key: 'chu-de',
      title: 'Chủ đề',
      options: valuesOf(({ topic }) => topic.theme).map((value) => [value, themeLabel(value)]),
    },
    {
      key: 'don-vi',
      title: 'Đơn vị',
      options: committees
        .filter(({ topics }) => topics.length > 0)
        .map(({ source }) => [source.key, source.name]),
    },
    {
      key: 'loai-hinh',
      title: 'Loại hình chi bộ',
      options: valuesOf(({ topic }) => topic.cellType).map((value) => [value, cellLabel(value)]),
    },
    {
      key: 'nam',
      title: 'Năm',
      options: valuesOf(({ topic }) => yearFor(topic))
        .filter((year) => year !== noYear)
        .toSorted((a, b) => inOrder(b, a))
        .map((value) => [value, yearLabel(value)]),
    },
  ] as const;
  return {
    path: 'tim-kiem/',
    title: 'Tìm kiếm',
    description: 'Tìm chuyên đề của mọi đơn vị trong kho.',
    hasField: false,
    isSearch: true,
    main: html`<h1 class="page-title">Tìm kiếm</h1>
      <div data-search-page data-base="${site.base}">
        <form
          class="search-form"
          action="${site.base}tim-kiem/"
          method="get"
          role="search"
          data-search-form
        >
          <label class="sr-only" for="q">Tìm trong kho</label>
          <div class="field-row field-row--large">
            <input
              id="q"
              name="q"
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              placeholder="Ví dụ: chuyển đổi số"
              data-search-field
            />
            <button class="button button--main" type="submit">Tìm</button>
          </div>
          <details class="filters" data-search-filters>
            <summary>Bộ lọc</summary>
            <div class="filters__groups">
              ${groups.map(
                ({ key, title, options }) =>
                  html`<fieldset data-filter="${key}">
                    <legend>${title}</legend>
                    ${options.map(
                      ([value = '', label = '']) =>
                        html`<label class="tick"
                          ><input type="checkbox" name="${key}" value="${value}" /><span
                            >${label} <small data-count></small></span
                        ></label> `,
                    )}
                  </fieldset> `,
              )}
            </div>
          </details>
        </form>
        <div class="search-status" role="status" aria-live="polite" data-search-status></div>
        <div class="search-understood" data-search-understood></div>
        <div class="search-recent" data-search-recent></div>
        <div data-search-card></div>
        <ol class="results" data-search-results></ol>
        <div data-search-groups></div>
        <div class="banner" data-search-error hidden>
          <p>
            <strong>Chưa mở được bộ tìm kiếm.</strong> Có thể mạng bị ngắt. Nối mạng rồi thử lại,
            hoặc mở từng chủ đề.
          </p>
        </div>
        <div class="banner search-fallback" data-search-fallback>
          <p>
            <strong>Máy này chưa chạy được ô tìm.</strong> Có thể mạng chậm, hoặc trình duyệt cũ.
            Các trang theo <a href="${site.base}">chủ đề</a> và
            <a href="${site.base}don-vi/">đơn vị</a> vẫn mở được.
          </p>
        </div>
      </div>`,
  };
}

/** What is shown where nothing stands. */
export const missingPage = (site: Site): PageBody => ({
  path: '404',
  title: 'Không có trang này',
  description: 'Địa chỉ này không có trong kho.',
  main: html`${pageHead('Không có trang này', 'Địa chỉ này không có trong kho.')}
    <p class="page-facts">
      <a href="${site.base}">Về đầu kho</a> <a href="${site.base}tim-kiem/">Tìm</a>
    </p>`,
});
