import { escapeHtml } from '#base/escape.ts';

/** Markup that this room wrote itself. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | undefined | false | Html | readonly Html[];

/** Markup out of a template: whatever is put into it is escaped, unless this room made it as markup. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    parts.reduce((all, part, i) => all + markupOf(values[i - 1]) + part),
  );
}

function markupOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  return typeof value === 'object'
    ? value.map(({ markup }) => markup).join('')
    : escapeHtml(String(value));
}
