import { partAfter } from '#base/sentences.ts';
import type { Condition } from '#templates/conditions.ts';
import type { TemplateBlock } from '#templates/schema.ts';
import type { FormValues } from '#word/values.ts';
import { type Facts, votesOnResolution } from './facts.ts';
import { roman } from './roman.ts';
import { topicFirst } from './topic-first.ts';

/** Whether a condition of a form's block holds for a meeting; whether something is filled in depends on the block. */
function holds(facts: Facts, condition: Exclude<Condition, 'filled'>): boolean {
  const { setup } = facts.meeting;
  switch (condition) {
    case 'regular':
      return facts.hasRegular;
    case 'topic':
      return facts.hasTopic;
    case 'usual':
      return facts.hasRegular || facts.hasTopic;
    case 'guests':
      return setup.guests.trim() !== '';
    case 'vote':
      return facts.votes.counted.length > 0 || (!facts.isHeld && votesOnResolution(facts));
    case 'committee':
      return setup.hasCommittee;
    case 'no-committee':
      return !setup.hasCommittee;
    case 'by-hand':
      return false;
  }
}

const conditionsOf = (block: TemplateBlock): readonly Condition[] =>
  (block.type === 'slot' ? undefined : block.when) ?? [];

/** The texts of a block that blanks may stand in; none of one that is a blank itself. */
export const textsOf = (block: TemplateBlock): string[] =>
  block.type === 'list' ? block.items : 'text' in block ? [block.text] : [];

/** Names of the blanks in a text. */
const blanksIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);

const isHeading = ({ type }: TemplateBlock): boolean => type === 'heading' || type === 'subheading';

/** Which blocks of a form a meeting has. */
class Shown {
  readonly #blocks: readonly TemplateBlock[];
  readonly #facts: Facts;
  readonly #values: FormValues;
  /** Fields that nobody should lose: what was typed into a draft, and notes. */
  readonly #typed: readonly string[];

  constructor(
    blocks: readonly TemplateBlock[],
    facts: Facts,
    values: FormValues,
    typed: readonly string[],
  ) {
    this.#blocks = blocks;
    this.#facts = facts;
    this.#values = values;
    this.#typed = typed;
  }

  /** Whether something stands in a block. */
  #isFilled(block: TemplateBlock, among?: readonly string[]): boolean {
    const { fields, tables = {}, slots = {} } = this.#values;
    if (block.type === 'slot') return (slots[block.name] ?? []).length > 0;
    if (block.type === 'table') return tables[block.name] !== undefined;
    const names = block.type === 'lines' ? [block.field] : textsOf(block).flatMap(blanksIn);
    return names.some((name) => fields[name] && (!among || among.includes(name)));
  }

  /** Whether something stands between a heading, or words before a blank, and the next of its kind. */
  #hasBelow(at: number): boolean {
    const head = this.#blocks[at]!;
    for (const [i, block] of this.#blocks.entries()) {
      if (i <= at) continue;
      if (block.type === 'heading' || (block.type === 'subheading' && head.type !== 'heading'))
        return false;
      if (!isHeading(block) && this.is(block, i) && this.#isFilled(block)) return true;
      if (!isHeading(head)) return false;
    }
    return false;
  }

  is(block: TemplateBlock, at: number): boolean {
    const conditions = conditionsOf(block);
    const isAsked = conditions.includes('filled') && this.#values.complete === true;
    const others = conditions.filter((one) => one !== 'filled');
    const isOpen = isHeading(block) || textsOf(block).every((text) => blanksIn(text).length === 0);
    const hasWords = block.type !== 'lines' && block.type !== 'table' && isOpen;
    const isFilled = () => (hasWords ? this.#hasBelow(at) : this.#isFilled(block));
    if (others.every((one) => holds(this.#facts, one))) return !isAsked || isFilled();
    if (block.type === 'slot') return true;
    // What was typed into a draft is not left out, and keeps the heading above it.
    if (!isHeading(block)) return this.#isKept(block);
    const next = this.#blocks[at + 1];
    return (
      next !== undefined &&
      conditionsOf(next).join() === conditions.join() &&
      !isHeading(next) &&
      this.#isKept(next)
    );
  }

  #isKept(block: TemplateBlock): boolean {
    if (block.type === 'table' || block.type === 'lines') return this.#isFilled(block);
    return this.#isFilled(block, this.#typed);
  }
}

/** A table without the given rows that a meeting does not have. */
function withRows(block: TemplateBlock, facts: Facts): TemplateBlock {
  if (block.type !== 'table' || !block.rowsWhen) return block;
  const isOff = (row: number): boolean =>
    block.rowsWhen?.some(
      (one) =>
        one.row === row && !one.when.every((when) => when === 'filled' || holds(facts, when)),
    ) ?? false;
  return { ...block, rows: block.rows.filter((_, i) => !isOff(i + 1)) };
}

/** A finished table without the columns that the kit has no word for: nobody is left to write in them. */
export function withoutSpareColumns(
  blocks: readonly TemplateBlock[],
  values: FormValues,
): { blocks: TemplateBlock[]; values: FormValues } {
  if (!values.complete || !values.tables) return { blocks: [...blocks], values };
  const tables = { ...values.tables };
  const shown = blocks.map((block) => {
    const rows = block.type === 'table' ? tables[block.name] : undefined;
    if (block.type !== 'table' || !rows) return block;
    const isUsed = block.columns.map(({ name }, at) =>
      Boolean(name ?? rows.some((row) => row[at])),
    );
    tables[block.name] = rows.map((row) => row.filter((_, at) => isUsed[at]));
    return { ...block, columns: block.columns.filter((_, at) => isUsed[at]) };
  });
  return { blocks: shown, values: { ...values, tables } };
}

/** A list without the items of which no blank is filled, where the paper is complete. */
function withItems(block: TemplateBlock, { complete, fields }: FormValues): TemplateBlock {
  if (block.type !== 'list' || !complete || !conditionsOf(block).includes('filled')) return block;
  const isEmpty = (item: string): boolean => {
    const names = blanksIn(item);
    return names.length > 0 && names.every((name) => !fields[name]);
  };
  return { ...block, items: block.items.filter((item) => !isEmpty(item)) };
}

/** Who may be missing from a meeting: that a group has nobody needs no words once the meeting was held. */
const emptyGroups = ['vang-co-ly-do', 'vang-khong-ly-do', 'duoc-mien', 'vang-khac'];

/** A text without the parts of a row of numbers whose group has nobody. */
function withoutNobody(block: TemplateBlock, { complete, fields }: FormValues): TemplateBlock {
  if (block.type !== 'text' || !complete) return block;
  const isNobody = (part: string): boolean => {
    const names = blanksIn(part);
    return (
      names.length === 1 && emptyGroups.includes(names[0] ?? '') && fields[names[0] ?? ''] === '0'
    );
  };
  const parts = partAfter(block.text, /([.;]) /g);
  const left = parts.filter((part) => !isNobody(part));
  return left.length === parts.length
    ? block
    : { ...block, text: left.join(' ').replace(/;$/, '.') };
}

/** Whom a count takes off: groups that have nobody need no words once the meeting was held. */
const deducted = ['tru-mien', 'tru-tam-thoi', 'tru-dinh-chi'];

/** A text without the groups of a deduction that have nobody. */
function withoutNoDeduction(block: TemplateBlock, { complete, fields }: FormValues): TemplateBlock {
  if (block.type !== 'text' || !complete) return block;
  const sentences = partAfter(block.text, /([.]) /g).map((sentence) => {
    const [, lead = '', rest = ''] = /^([^:{}]+: )(.+)\.$/u.exec(sentence) ?? [];
    const parts = rest.split('; ');
    const names = parts.map((part) => blanksIn(part));
    if (!names.every(([name = '', ...more]) => deducted.includes(name) && more.length === 0))
      return sentence;
    const left = parts.filter((_, i) => fields[names[i]?.[0] ?? ''] !== '0');
    return `${lead}${left.join('; ') || 'không có'}.`;
  });
  return { ...block, text: sentences.join(' ') };
}

/** What stands on a paper is there: the words that leave it open on the blank form go. */
function withoutIf(block: TemplateBlock): TemplateBlock {
  return isHeading(block) && 'text' in block
    ? { ...block, text: block.text.replace(/ \(nếu có\)/giu, '') }
    : block;
}

/** A heading without what only a meeting with a regular part does. */
function withoutCriticism(block: TemplateBlock, { hasRegular }: Facts): TemplateBlock {
  return !hasRegular && block.type === 'subheading'
    ? { ...block, text: block.text.replace(/[;,] tự phê bình và phê bình$/u, '') }
    : block;
}

/** Subheadings below the heading at a place. */
function subheadingsOf(blocks: readonly TemplateBlock[], at: number): string[] {
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.type === 'subheading' ? [block.text.toLocaleLowerCase('vi')] : []));
}

/** Headings that name the parts below them, without the parts that a meeting does not have; a part left alone needs no subheading. */
function withoutParts(
  blocks: readonly TemplateBlock[],
  whole: readonly TemplateBlock[],
): TemplateBlock[] {
  let alone = '';
  return blocks.flatMap((block, i): TemplateBlock[] => {
    if (block.type === 'subheading')
      return alone && block.text.replace(/^\d+\. /, '').toLocaleLowerCase('vi') === alone
        ? []
        : [block];
    if (block.type !== 'heading') return [block];
    alone = '';
    const [, number = '', words = ''] = /^([IVX]+- )(.+)$/.exec(block.text) ?? [];
    const parts = words.toLocaleLowerCase('vi').split(', ');
    const isIn = (subheadings: readonly string[]) => (part: string) =>
      subheadings.some((text) => text.includes(part));
    const at = whole.findIndex((one) => one.type === 'heading' && one.text === block.text);
    if (parts.length < 2 || !parts.every(isIn(subheadingsOf(whole, at)))) return [block];
    const left = parts.filter(isIn(subheadingsOf(blocks, i)));
    if (left.length === 0 || left.length === parts.length) return [block];
    if (left.length === 1) alone = left[0] ?? '';
    return [{ ...block, text: `${number}${left.join(', ').toLocaleUpperCase('vi')}` }];
  });
}

/** The blocks of a form that belong to a meeting; numbers of headings close up where one is left out. */
export function shownBlocks(
  blocks: readonly TemplateBlock[],
  facts: Facts,
  values: FormValues,
  typed: string[],
): TemplateBlock[] {
  const all = new Shown(blocks, facts, values, typed);
  const shown = blocks.filter((block, i) => all.is(block, i));
  const mended = shown.map((block) =>
    withoutCriticism(
      withoutIf(
        withoutNoDeduction(
          withoutNobody(withItems(withRows(block, facts), values), values),
          values,
        ),
      ),
      facts,
    ),
  );
  const own = withoutParts(mended, blocks);
  if (facts.procedure.meeting === 'topic') return renumbered(topicFirst(own));
  return shown.length === blocks.length ? own : renumbered(own);
}

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
