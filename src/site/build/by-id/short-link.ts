import type { Thing } from '#handbook/graph/things.ts';
import { escapeHtml } from '#base/escape.ts';
import { contentSecurityPolicy } from '#site/hosting/security.ts';

/** Makes addresses of site paths: with the base path, and absolute. */
export interface Addresses {
  href: (path: string) => string;
  absolute: (path: string) => string;
}

/** The page at `/b/<ID>/`: it leads on to the thing by itself, and holds a plain link for whom it does not. */
export function shortLinkPage(
  { id, title, url }: Pick<Thing, 'id' | 'title' | 'url'>,
  { href, absolute }: Addresses,
): string {
  const target = escapeHtml(href(url));
  const canonical = escapeHtml(absolute(url.split('#')[0] ?? url));
  const name = escapeHtml(title);
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><meta name="referrer" content="no-referrer"><title>${id}: ${name}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${target}"></head><body><h1>${id}</h1><p><a href="${target}">${name}</a></p></body></html>`;
}
