import type { Mention } from '#rules/mentions.ts';
import { scanProse, type Tag } from './scan.ts';

let last: { body: string; tags: Tag[] } | undefined;

/** The live tags of some prose, in order: what stands in comments and code is none. */
export function tagsOf(body: string): Tag[] {
  if (!body.includes('<')) return [];
  // A page is read by several readers in a row.
  if (last?.body !== body) last = { body, tags: scanProse(body).tags };
  return last.tags;
}

/** A piece of prose between a tag that opens and its partner; offsets count from the start of the prose. */
export interface Range {
  /** Where the opening tag begins. */
  offset: number;
  /** Behind the closing tag. */
  end: number;
  /** What stands between them. */
  text: string;
  tag: Tag;
}

/** What tags of a name enclose, in order; the outermost where they lie in one another. */
export function rangesOf(body: string, name: string): Range[] {
  const ranges: Range[] = [];
  const open: Tag[] = [];
  for (const tag of tagsOf(body)) {
    if (tag.name !== name) continue;
    if (tag.form === 'open') open.push(tag);
    if (tag.form !== 'close' || open.length === 0) continue;
    const first = open.pop() as Tag;
    if (open.length === 0)
      ranges.push({
        offset: first.offset,
        end: tag.end,
        text: body.slice(first.end, tag.offset),
        tag: first,
      });
  }
  return ranges;
}

/** A `<Step id="…">…</Step>` in prose; offsets count from the start of the prose. */
export interface StepTag {
  id: string;
  offset: number;
  end: number;
  text: string;
}

/** The steps that the prose of a procedure holds, in order. */
export const stepTags = (body: string): StepTag[] =>
  rangesOf(body, 'Step').map(({ tag, offset, end, text }) => ({
    id: tag.attributes.get('id') ?? '',
    offset,
    end,
    text: text.trim(),
  }));

/** Where prose takes up the value of a rule, in order. */
export const mentionTags = (body: string): Mention[] =>
  tagsOf(body)
    .filter(
      ({ name, form, attributes }) => name === 'Rule' && form === 'single' && attributes.get('id'),
    )
    .map(({ attributes, offset, end }) => {
      const part = attributes.get('part');
      return {
        id: attributes.get('id') ?? '',
        ...(part ? { part } : {}),
        offset,
        text: body.slice(offset, end),
      };
    });
