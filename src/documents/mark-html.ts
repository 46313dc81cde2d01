import { escapeHtml } from '#base/escape.ts';
import type { Mark, MarkPart } from './marks.ts';

const partHtml = ({ name, url, words }: MarkPart, href: (path: string) => string): string =>
  [name && `<a href="${href(url ?? '')}">${escapeHtml(name)}</a>`, words && escapeHtml(words)]
    .filter(Boolean)
    .join(', ');

/** The words of a mark with their links: in a list of their own line, or inside brackets. */
export const markWords = ({ sign, parts }: Mark, href: (path: string) => string): string =>
  [
    ...(sign ? [`<span aria-hidden="true">${sign}</span>`] : []),
    parts.map((part) => partHtml(part, href)).join('; '),
  ].join(' ');

/** A mark in running text, after the sentence it belongs to. Search leaves it out. */
export const markHtml = (mark: Mark, href: (path: string) => string): string =>
  `<small class="mark" data-pagefind-ignore>(${markWords(mark, href)})</small>`;
