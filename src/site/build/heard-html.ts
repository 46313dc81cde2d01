import { escapeHtml } from '#base/escape.ts';
import { heardPieces } from '#vietnamese/heard.ts';

/** A comment, a tag or a text; what stands in quotation marks belongs to its tag. */
const part = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'"<>])*>|[^<]+/g;
/** Elements that hold no text for a voice, or none that may have elements in it. */
const silent = /^(?:script|style|title|svg|textarea|select|noscript|code|pre|template)$/;
const void_ = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements within a line: what stands before them is said right before what they hold. */
const inline = /^(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong|sub|sup|time|u)$/;

/**
 * A page with words for the ear beside the signs that voices leave out: the sign is hidden from the voice, its words
 * stand in an attribute that the styles give to the voice alone, so that what is copied and searched is the text as it is.
 */
export function withHeardWords(html: string): string {
  const start = html.indexOf('<body');
  if (start < 0) return html;
  /** The open element that no voice reads, and how many of its name are open in it. */
  let closed: { name: string; depth: number } | undefined;
  let lead = '';
  const body = html.slice(start).replace(part, (found) => {
    if (found.startsWith('<!--')) return found;
    if (!found.startsWith('<')) {
      if (closed) return found;
      const told = heardPieces(found, lead).map((one) =>
        typeof one === 'string' ? one : mark(one.shown, one.heard),
      );
      lead = (lead + found).slice(-60);
      return told.join('');
    }
    const [, end, name = ''] = /^<(\/?)([a-z\d]+)/i.exec(found) ?? [];
    if (!inline.test(name)) lead = '';
    if (closed) {
      if (name === closed.name) closed.depth += end ? -1 : 1;
      if (closed.depth === 0) closed = undefined;
    } else if (
      !end &&
      !void_.test(name) &&
      (silent.test(name) || / aria-hidden="true"/.test(found))
    )
      closed = { name, depth: 1 };
    return found;
  });
  return html.slice(0, start) + body;
}

const mark = (shown: string, heard: string): string => {
  const hidden = `<span aria-hidden="true">${shown}</span>`;
  return heard === '' ? hidden : `${hidden}<data value="${escapeHtml(heard)}"></data>`;
};
