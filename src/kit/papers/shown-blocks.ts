import type { Condition } from '#templates/conditions.ts';
import type { TemplateBlock } from '#templates/schema.ts';
import type { FormValues } from '#word/values.ts';
import { type Facts, votesOnResolution } from './facts.ts';

/** Whether a condition of a form's block holds for a meeting. */
function holds({ meeting: { setup }, procedure, ...facts }: Facts, condition: Condition): boolean {
  switch (condition) {
    case 'regular':
      return procedure.meeting !== 'topic';
    case 'topic':
      return facts.hasTopic;
    case 'guests':
      return setup.guests.trim() !== '';
    case 'vote':
      return votesOnResolution(facts) || facts.votes.counted.length > 0;
    case 'committee':
      return setup.hasCommittee;
    case 'no-committee':
      return !setup.hasCommittee;
  }
}

/** Whether something stands in a block that nobody should lose: such a block is never left out. */
function isFilled(
  block: TemplateBlock,
  { fields, tables = {} }: FormValues,
  typed: string[],
): boolean {
  if (block.type === 'slot') return true;
  if (block.type === 'table') return tables[block.name] !== undefined;
  if (block.type === 'lines') return Boolean(fields[block.field]);
  const texts = block.type === 'list' ? block.items : [block.text];
  return typed.some((name) => texts.some((text) => text.includes(`{${name}}`)));
}

/** The conditions of a block, as one word to compare. */
const whenOf = (block: TemplateBlock | undefined): string =>
  block && block.type !== 'slot' ? (block.when?.join() ?? '') : '';

/** The blocks of a form that belong to a meeting; numbers of headings close up where one is left out. */
export function shownBlocks(
  blocks: readonly TemplateBlock[],
  facts: Facts,
  values: FormValues,
  typed: string[],
): TemplateBlock[] {
  const isShown = (block: TemplateBlock, i: number): boolean => {
    if (block.type === 'slot' || !block.when) return true;
    if (block.when.every((condition) => holds(facts, condition))) return true;
    if (block.type !== 'heading' && block.type !== 'subheading')
      return isFilled(block, values, typed);
    // What is filled in keeps the heading above it.
    const next = blocks[i + 1];
    return next !== undefined && whenOf(next) === whenOf(block) && isShown(next, i + 1);
  };
  const shown = blocks.filter(isShown);
  return shown.length === blocks.length ? [...blocks] : renumbered(shown);
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Headings `I-` and subheadings `1.` counted anew. */
function renumbered(blocks: readonly TemplateBlock[]): TemplateBlock[] {
  let main = 0;
  let sub = 0;
  return blocks.map((block) => {
    if (block.type === 'heading') {
      sub = 0;
      return /^[IVX]+-/.test(block.text)
        ? { ...block, text: block.text.replace(/^[IVX]+/, roman[main++] ?? '') }
        : block;
    }
    if (block.type !== 'subheading' || !/^\d+\./.test(block.text)) return block;
    sub += 1;
    return { ...block, text: block.text.replace(/^\d+/, String(sub)) };
  });
}
