import type { TemplateField } from './schema.ts';

/** A run of fixed words, or the blank of a field. */
export type Segment = { text: string } | { field: TemplateField };

/** Cuts a text of a form at its `{ten-truong}` blanks. */
export function segments(text: string, fields: readonly TemplateField[]): Segment[] {
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const field = fields.find((f) => part === `{${f.name}}`);
      return field ? { field } : { text: part };
    });
}
