import type { FormValues } from '#word/values.ts';
import type { KitTemplate } from '../data/kit-data.ts';
import { capital, line } from './sentence.ts';
import { textsOf } from './shown-blocks.ts';

type Form = Pick<KitTemplate, 'blocks'>;

const mapped = <T>(all: Record<string, T>, change: (one: T, name: string) => T) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one, name)]));

/** Fields that fill whole lines of a form. */
const lineFields = ({ blocks }: Form): string[] =>
  blocks.flatMap((block) => (block.type === 'lines' ? [block.field] : []));

/** Fields that begin every sentence in which a form has them. */
function firstFields({ blocks }: Form): string[] {
  const all = blocks.flatMap(textsOf).flatMap((text) =>
    [...text.matchAll(/(^|[.?!] )?\{([a-z0-9-]+)\}/g)].map(([, start, name = '']) => ({
      name,
      isFirst: start !== undefined,
    })),
  );
  const within = new Set(all.filter(({ isFirst }) => !isFirst).map(({ name }) => name));
  return all.filter(({ name }) => !within.has(name)).map(({ name }) => name);
}

/** What was typed, as lines and cells of a paper are written: each begins with a capital letter, a line ends with a sign. */
export function polished(form: Form, values: FormValues): FormValues {
  const whole = lineFields(form);
  const first = firstFields(form);
  return {
    ...values,
    fields: mapped(values.fields, (text, name) =>
      whole.includes(name)
        ? text.split('\n').map(line).join('\n')
        : first.includes(name)
          ? capital(text)
          : text,
    ),
    ...(values.tables
      ? { tables: mapped(values.tables, (rows) => rows.map((row) => row.map(capital))) }
      : {}),
    ...(values.slots ? { slots: mapped(values.slots, (lines) => lines.map(capital)) } : {}),
  };
}
