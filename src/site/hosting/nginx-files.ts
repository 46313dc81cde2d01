import { embedHeaders, headers, indexOrigins, loadedByOthersPattern } from './security.ts';

const lines = (list: Record<string, string>): string =>
  Object.entries(list)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

/** Who may read the search index, as a table for nginx: a listed handbook is answered with its own origin. */
export const nginxOrigins = (origins: readonly string[]): string =>
  `map $http_origin $so_tay_origin {\n    default "";\n${origins
    .map((origin) => `    "${origin}" "${origin}";\n`)
    .join('')}}\n`;

/** What pages of other sites may load, as a table for nginx. */
const resourcePolicies = `map $uri $so_tay_corp {
    default "same-origin";
    "~${loadedByOthersPattern}" "cross-origin";
}
`;
const corp = { 'Cross-Origin-Resource-Policy': '$so_tay_corp' };

/**
 * Short links as fingers type them (`/b/tk-08`), as a table for nginx, which compares without regard to capitals;
 * `prefix` is the base without its last slash.
 */
export const nginxShortLinks = (ids: readonly string[], prefix: string): string =>
  `map $uri $so_tay_ma {\n    default "";\n${ids
    .flatMap((id) =>
      ['', '/'].map((end) => `    "${prefix}/b/${id}${end}" "${prefix}/b/${id}/";\n`),
    )
    .join('')}}\n`;

/** What the shipped nginx configuration reads out of the built folder, by file name: the headers and the origins of this very build. */
export const nginxFiles = (): Record<string, string> => ({
  '_dau-trang.conf': lines({ ...headers, ...corp }),
  '_dau-trang-nhung.conf': lines({ ...embedHeaders, ...corp }),
  '_lien-thong.conf': resourcePolicies + nginxOrigins(indexOrigins),
});
