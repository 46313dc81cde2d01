import { embedHeaders, headers, indexOrigins } from './security.ts';

const lines = (list: Record<string, string>): string =>
  Object.entries(list)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

/** Who may read the search index, as a table for nginx: a listed handbook is answered with its own origin. */
export const nginxOrigins = (origins: readonly string[]): string =>
  `map $http_origin $so_tay_origin {\n    default "";\n${origins
    .map((origin) => `    "${origin}" "${origin}";\n`)
    .join('')}}\n`;

/** What the shipped nginx configuration reads out of the built folder, by file name: the headers and the origins of this very build. */
export const nginxFiles = (): Record<string, string> => ({
  '_dau-trang.conf': lines(headers),
  '_dau-trang-nhung.conf': lines(embedHeaders),
  '_lien-thong.conf': nginxOrigins(indexOrigins),
});
