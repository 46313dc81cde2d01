import { escapeHtml } from '#base/escape.ts';
import type { Move } from '#handbook/addresses/moves.ts';

/** The file `_redirects` that Netlify, Cloudflare Pages and others read; `prefix` is the base without its last slash. */
export const redirectsFile = (moves: Move[], prefix: string): string =>
  moves.map(({ from, to }) => `${prefix}${from} ${prefix}${to} 301\n`).join('');

/** The same as rules for nginx, read by the shipped configuration from the built folder. */
export const nginxRedirects = (moves: Move[], prefix: string): string =>
  moves
    .map(({ from, to }) => `location = ${prefix}${from} { return 301 ${prefix}${to}; }\n`)
    .join('');

/** For a host that knows neither: a page that leads on by itself and holds a plain link. */
export function redirectPage(target: string, policy: string): string {
  const to = escapeHtml(target);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>Đã chuyển: ${to}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Trang này đã chuyển sang địa chỉ khác.">
<meta name="robots" content="noindex">
<link rel="canonical" href="${to}">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body>
<h1>Trang đã chuyển</h1>
<p><a href="${to}">Mở địa chỉ mới</a></p>
</body>
</html>
`;
}
