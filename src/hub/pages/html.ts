import { escapeHtml } from '#base/escape.ts';

/** Markup that this room wrote itself. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | undefined | false | Html | readonly Html[];

/** The parts of each template as they are written: how the code is set in lines is nothing to a page. */
const written = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(parts: TemplateStringsArray): readonly string[] {
  const known = written.get(parts);
  if (known) return known;
  const own = parts.map((part) => part.replace(/\n\s+/g, '\n'));
  written.set(parts, own);
  return own;
}

/** Markup out of a template: whatever is put into it is escaped, unless this room made it as markup. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    partsOf(parts).reduce(
      (all, part, i) => all + (i > 0 ? markupOf(values[i - 1]) : '') + part,
      '',
    ),
  );
}

function markupOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  return typeof value === 'object'
    ? value.map(({ markup }) => markup).join('')
    : escapeHtml(String(value));
}
