import type { TemplateBlock } from '#templates/schema.ts';
import { dotted, dottedToTheEnd } from './dots.ts';
import { fill, linesOf, type Piece } from './fill.ts';
import { dottedLines, lines } from './lines.ts';
import { table } from './table.ts';
import type { ExtraSection, FormValues, PaperTemplate } from './values.ts';
import type { Xml } from '#base/xml.ts';

/** The paragraphs of one block. `keepNext` ties its end to what comes after it. */
function block(
  item: TemplateBlock,
  form: PaperTemplate,
  values: FormValues,
  keepNext: boolean,
): Xml[] {
  const filled = (text: string): Piece[][] => fill(text, form.fields, values.fields);
  switch (item.type) {
    case 'heading':
      return lines('Heading1', filled(item.text).map(dotted), keepNext);
    case 'subheading':
      return lines('Heading2', filled(item.text).map(dotted), keepNext);
    case 'text':
      return lines('Body', filled(item.text).map(dottedToTheEnd), keepNext);
    case 'list': {
      // What was entered on several lines is as many items.
      const items = item.items.flatMap(filled);
      return lines(
        'ListDash',
        items.map((pieces) => dottedToTheEnd([{ words: '- ' }, ...pieces])),
        keepNext,
      );
    }
    case 'lines': {
      const entered = linesOf(values.fields[item.field] ?? '');
      if (entered.length === 0) return dottedLines(item.count, keepNext);
      return lines('Body', entered, keepNext);
    }
    case 'table':
      return table(item, form, values, keepNext);
    case 'slot':
      return lines('Body', (values.slots?.[item.name] ?? []).flatMap(linesOf), keepNext);
  }
}

/** True when the block says nothing without the next one: "Họ tên đảng viên vắng, lý do:". */
const leads = (item: TemplateBlock, next: TemplateBlock | undefined): boolean =>
  item.type === 'text' &&
  (next?.type === 'lines' || next?.type === 'table' || item.text.endsWith(':'));

/** A part that the form does not have. */
function extra({ heading, isSub, text = '', items = [] }: ExtraSection, keepNext: boolean): Xml[] {
  const listed = items.flatMap(linesOf).map((item) => `- ${item}`);
  return [
    ...lines(isSub ? 'Heading2' : 'Heading1', linesOf(heading), false),
    ...lines('Body', linesOf(text), keepNext && listed.length === 0),
    ...lines('ListDash', listed, keepNext),
  ];
}

/** The text of the paper. Its end stays with the signatures, which never stand alone on a page. */
export function body(form: PaperTemplate, values: FormValues): Xml[] {
  const { sections = [], slots = {} } = values;
  const blocks = form.blocks.filter((item) => item.type !== 'slot' || slots[item.name]?.length);
  const signed = form.signature !== 'none';
  return [
    ...blocks.flatMap((item, i) => {
      const next = blocks[i + 1];
      const isEnd = next === undefined && sections.length === 0;
      return block(item, form, values, (signed && isEnd) || leads(item, next));
    }),
    ...sections.flatMap((section, i) => extra(section, signed && i === sections.length - 1)),
  ];
}
