import { release } from '#base/release.ts';
import { hubPolicy } from '../write/hosting.ts';
import { html, type Html } from './html.ts';

/** What every page of a hub is drawn with. */
export interface Site {
  name: string;
  publisher: string;
  /** Path of the site on its host, with a slash at either end. */
  base: string;
  /** Site paths of styles, fonts and scripts. */
  assets: { style: string; fonts: readonly string[]; site: string; search: string };
}

/** One page before its frame. */
export interface PageBody {
  /** Site path of the folder: `chu-de/chuyen-doi-so/`, empty for the start page. */
  path: string;
  title: string;
  description: string;
  /** Pages above this one. */
  crumbs?: readonly { title: string; path: string }[];
  main: Html;
  aside?: Html;
  /** False on pages that have a field of their own. */
  hasField?: boolean;
  /** True where a list stands in columns. */
  isWide?: boolean;
  isSearch?: boolean;
}

const menu = [
  ['', 'Chủ đề'],
  ['don-vi/', 'Đơn vị'],
  ['tim-kiem/', 'Tìm kiếm'],
] as const;

/** The whole text of a page. */
export function pageText(site: Site, page: PageBody): string {
  const { base, assets } = site;
  const { path, title, crumbs = [], aside, hasField = true } = page;
  const full = path === '' ? site.name : `${title} – ${site.name}`;
  const [section] = path.split('/');
  const frame = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${hubPolicy}" />
        <title>${full}</title>
        <meta name="description" content="${page.description}" />
        <meta name="generator" content="so-tay-sinh-hoat-chi-bo ${release}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="${base}bieu-tuong.svg" type="image/svg+xml" />
        ${assets.fonts.map(
          (font) =>
            html`<link
              rel="preload"
              as="font"
              type="font/woff2"
              crossorigin
              href="${base}${font}"
            /> `,
        )}
        <link rel="stylesheet" href="${base}${assets.style}" />
        <script src="${base}giao-dien.js"></script>
      </head>
      <body>
        <a class="skip" href="#noi-dung">Đến nội dung chính</a>
        <header class="site-header" id="dau-trang">
          <div class="wrap site-bar">
            <a class="brand" href="${base}"><span>${site.name}</span></a>
            ${hasField && html`<a class="site-tool" href="${base}tim-kiem/">Tìm</a> `}<a
              class="site-tool site-tool--menu"
              href="#muc-luc"
              >Mục lục</a
            >
          </div>
          <nav class="wrap site-nav" id="muc-luc" aria-label="Các phần của kho">
            ${hasField && searchField(site, 'tim-nhanh')}
            <ul>
              ${menu.map(
                ([slug, label]) =>
                  html`<li>
                    <a href="${base}${slug}" ${current(isIn(slug, section))}>${label}</a>
                  </li> `,
              )}
            </ul>
            <p><a href="#dau-trang">Đóng</a></p>
          </nav>
        </header>
        <div class="wrap">
          ${crumbs.length > 0 && crumbTrail(site, crumbs, title)}
          <div class="page page--${aside ? 'aside' : page.isWide ? 'wide' : 'plain'}">
            <main id="noi-dung" class="page__main">${page.main}</main>
            ${aside}
          </div>
        </div>
        <footer class="site-footer">
          <div class="wrap site-footer__inner">
            <div>
              <p>
                ${site.publisher}. Kho gom tên và tóm tắt chuyên đề đã công bố ở sổ tay của các đơn
                vị; nội dung đọc ở sổ tay đó. Không phải văn bản chính thức của Đảng.
              </p>
              <ul>
                <li><a href="${base}don-vi/">Các đơn vị và ngày của bản đang giữ</a></li>
              </ul>
            </div>
            <fieldset class="theme-switch" data-theme-switch>
              <legend>Giao diện:</legend>
              <button type="button" data-theme-choice="auto">Tự động</button>
              <button type="button" data-theme-choice="light">Sáng</button>
              <button type="button" data-theme-choice="dark">Tối</button>
            </fieldset>
          </div>
        </footer>
        <script type="module" src="${base}${assets.site}"></script>
        ${page.isSearch && html`<script type="module" src="${base}${assets.search}"></script> `}
      </body>
    </html> `;
  return frame.markup;
}

const isIn = (slug: string, section: string | undefined): boolean =>
  slug === '' ? section === '' || section === 'chu-de' : slug === `${section}/`;

const current = (is: boolean): Html => (is ? html` aria-current="true"` : html``);

function crumbTrail(
  { base }: Site,
  crumbs: readonly { title: string; path: string }[],
  title: string,
): Html {
  return html`<nav class="crumbs" aria-label="Đường dẫn">
    <ol>
      ${crumbs.map((crumb) => html`<li><a href="${base}${crumb.path}">${crumb.title}</a></li> `)}
      <li aria-current="page">${title}</li>
    </ol>
  </nav>`;
}

/** The field that leads to the results page. */
export const searchField = ({ base }: Site, id: string, large = false): Html =>
  html`<form action="${base}tim-kiem/" method="get" role="search">
    <label class="sr-only" for="${id}">Tìm trong kho</label>
    <div class="field-row${large ? ' field-row--large' : ''}">
      <input
        id="${id}"
        name="q"
        type="search"
        placeholder="Ví dụ: chuyển đổi số"
        autocomplete="off"
        enterkeyhint="search"
        data-search-field
      />
      <button class="button button--main" type="submit">Tìm</button>
    </div>
  </form>`;
