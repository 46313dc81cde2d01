import type { RuleValue } from './schema.ts';
import { partOf, partsOf, valueWords } from './words.ts';

/** The value of a rule taken up in a text: `{QT-001}` in data, `<Rule id="QT-001" />` in prose; `{QT-011.good}` for one part of it. */
export interface Mention {
  id: string;
  /** Name of a field of the value; left out where the whole value is meant. */
  part?: string;
  offset: number;
  /** As it is written. */
  text: string;
}

const token = /\{(QT-\d{3})(?:\.([a-z]+))?\}/g;

/** Mentions in a text of data, in order. */
export const mentionsIn = (text: string): Mention[] =>
  text.includes('{QT-')
    ? [...text.matchAll(token)].map(({ 0: whole, 1: id = '', 2: part, index }) => ({
        id,
        ...(part ? { part } : {}),
        offset: index,
        text: whole,
      }))
    : [];

/** Values by id; undefined for an id that no rule carries. */
export type ValueOf = (id: string) => RuleValue | undefined;

/** A mention in words, for a sentence; undefined where the value has no such part. */
export const mentionWords = (value: RuleValue, part?: string): string | undefined =>
  part ? partOf(value, part) : valueWords(value);

/** A text with its mentions put into words; one that leads nowhere stays as it is written. */
export function putValues(text: string, mentions: readonly Mention[], valueOf: ValueOf): string {
  let at = 0;
  const parts: string[] = [];
  for (const { id, part, offset, text: written } of mentions) {
    const value = valueOf(id);
    const words = value && mentionWords(value, part);
    if (words === undefined) continue;
    parts.push(text.slice(at, offset), words);
    at = offset + written.length;
  }
  return parts.join('') + text.slice(at);
}

/** How a mention of this rule can be written, for editors: the whole value and each part of it, in data or in prose. */
export function mentionForms(id: string, value: RuleValue, inProse: boolean): string[] {
  const parts = partsOf(value);
  return inProse
    ? [`<Rule id="${id}" />`, ...parts.map((part) => `<Rule id="${id}" part="${part}" />`)]
    : [`{${id}}`, ...parts.map((part) => `{${id}.${part}}`)];
}
