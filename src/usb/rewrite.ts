/** What a page's addresses are rewritten with. */
export interface Place {
  /** The page's path below the root of the copy: `quy-trinh/thuong-ky/index.html`. */
  page: string;
  /** Whether the copy holds this path. */
  holds: (path: string) => boolean;
  /** The site itself, for what the copy does not hold: `https://so-tay.example`. */
  site: string;
}

/** `quy-trinh/` → `quy-trinh/index.html`: no server adds the name of the file here. */
export const fileOf = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');

/** An address from the root of the site, as seen from a page of the copy. */
export function relativeAddress(address: string, { page, holds, site }: Place): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)([?#].*)?$/s.exec(address) ?? [];
  const file = fileOf(path);
  if (!holds(file)) return site + address;
  return '../'.repeat(page.split('/').length - 1) + file + rest;
}

/** Elements of the head that a copy has no use for, and what the index of the site is called. */
const unused =
  /<link rel="(?:manifest|alternate|preload|modulepreload)"[^>]*>| data-index="[^"]*"/g;
const addresses = /(?<=\s(?:href|src|action)="|content="0; url=)\/(?!\/)[^"]*/g;
const moduleScript = /<script type="module" src=/g;
const firstScript = '<script src="/giao-dien.js">';

/** Makes a built page one that opens from a folder: relative addresses, classic scripts, the helper before all others. */
export function rewritePage(html: string, place: Place): string {
  return html
    .replace(unused, '')
    .replace(
      firstScript,
      `<script src="/ban-chep.js" data-site="${place.site}"></script>${firstScript}`,
    )
    .replace(moduleScript, '<script defer src=')
    .replace(addresses, (address) => relativeAddress(address, place));
}

/**
 * Styles name their fonts by paths from the root; the fonts lie beside them. They are on the same disk, and a page
 * from a folder cannot ask for them ahead, so the page takes them when they come.
 */
export const rewriteStyles = (css: string): string =>
  css
    .replace(/url\((["']?)\/tai-nguyen\//g, 'url($1./')
    .replace(/font-display:\s*optional/g, 'font-display:swap');

/** A file of data as a script, because a page from a folder may load nothing else. */
export function dataScript(path: string, bytes: Uint8Array): string {
  const isText = path.endsWith('.json');
  const text = Buffer.from(bytes).toString(isText ? 'utf8' : 'base64');
  return `soTayTep(${JSON.stringify(path)},${JSON.stringify(text)}${isText ? '' : ',1'})\n`;
}
