import type { ColumnOf, FieldOf, PaperName, SlotOf, TableOf } from '#templates/papers.ts';
import type { ExtraSection, FormValues } from '#word/values.ts';
import type { KitTemplate } from '../data/kit-data.ts';

type Value = string | number | undefined;

/** All that the contract of a paper asks for: the compiler refuses a paper that leaves out a field, table, column or slot. */
export interface PaperValues<P extends PaperName> {
  fields: Record<FieldOf<P>, Value>;
  tables: { [T in TableOf<P>]: Record<ColumnOf<P, T>, string>[] };
  slots: Record<SlotOf<P>, string[]>;
  sections?: ExtraSection[];
}

/** Values of any paper. */
export interface AnyValues {
  fields: Record<string, Value>;
  tables: Record<string, Record<string, string>[]>;
  slots: Record<string, string[]>;
  sections?: ExtraSection[];
}

/** Puts values into a form: fields that it has, rows in the order of its columns. */
export function compose(
  form: Pick<KitTemplate, 'fields' | 'blocks'>,
  values: AnyValues,
): FormValues {
  const { fields, tables, slots, sections } = values;
  const names = new Set(form.fields.map(({ name }) => name));
  const own = Object.entries(fields).filter(([name]) => names.has(name));
  const rows = form.blocks.flatMap((block) => {
    const given = block.type === 'table' ? tables[block.name] : undefined;
    if (block.type !== 'table' || !given?.length) return [];
    const cells = given.map((row) => block.columns.map(({ name }) => row[name ?? ''] ?? ''));
    return [[block.name, cells] as const];
  });
  return {
    fields: filled(Object.fromEntries(own)),
    tables: Object.fromEntries(rows),
    slots: Object.fromEntries(Object.entries(slots).filter(([, lines]) => lines.length > 0)),
    ...(sections ? { sections } : {}),
  };
}

/** Fields without those that are empty, because an empty one has to stay a blank. */
const filled = (fields: Record<string, string | number | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value === undefined ? '' : String(value).trim()] as const)
      .filter(([, value]) => value !== ''),
  );
