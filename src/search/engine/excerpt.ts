import { foldWord } from '../../vietnamese/fold.ts';
import { wordKey } from '../../vietnamese/same-word.ts';
import type { Segment } from './answer.ts';

/** Words shown around the match. */
const LENGTH = 28;
const LEAD = 6;

/** What to look for and mark in a text. */
export interface Terms {
  /** Keys of the words meant, with how much each says. */
  keys: ReadonlyMap<string, number>;
  /** The same without marks, for words typed without any. */
  folds: ReadonlySet<string>;
}

interface Token {
  text: string;
  value: number;
}

/** The stretch of a text that says most about the query, with the matching words marked. */
export function makeExcerpt(content: string, terms: Terms, from = 0, to = Infinity): Segment[] {
  const words = content.split(/\s+/).slice(from, to);
  const tokens = words.map((text) => ({ text, value: valueOf(text, terms) }));
  const start = Math.max(0, bestWindow(tokens) - LEAD);
  const shown = tokens.slice(start, start + LENGTH);
  const segments = join(shown);
  if (start > 0) segments.unshift({ text: '… ', mark: false });
  if (start + LENGTH < tokens.length) segments.push({ text: ' …', mark: false });
  return segments;
}

/** Marks the matching words of a short text such as a title. */
export function markText(text: string, terms: Terms): Segment[] {
  return join(text.split(/\s+/).map((word) => ({ text: word, value: valueOf(word, terms) })));
}

function valueOf(text: string, terms: Terms): number {
  const word = text.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (word === '') return 0;
  const exact = terms.keys.get(wordKey(word));
  if (exact !== undefined) return exact;
  return terms.folds.has(foldWord(word)) ? 0.3 : 0;
}

/** Where the window with the most matches begins; neighbours count double. */
function bestWindow(tokens: readonly Token[]): number {
  const gains = tokens.map(({ value }, i) => value * ((tokens[i - 1]?.value ?? 0) > 0 ? 2 : 1));
  let sum = 0;
  let best = 0;
  let bestSum = 0;
  for (let i = 0; i < gains.length; i += 1) {
    sum += gains[i] ?? 0;
    sum -= gains[i - (LENGTH - LEAD)] ?? 0;
    if (sum > bestSum + 1e-9) {
      bestSum = sum;
      best = Math.max(0, i - (LENGTH - LEAD) + 1);
    }
  }
  while (best < tokens.length && bestSum > 0 && tokens[best]?.value === 0) best += 1;
  return best;
}

function join(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, value } of tokens) {
    const last = segments.at(-1);
    const mark = value > 0;
    if (!last) segments.push({ text, mark });
    else if (last.mark === mark) last.text += ` ${text}`;
    else {
      // The space belongs to the unmarked side, so that marks hug their words.
      if (mark) last.text += ' ';
      segments.push({ text: mark ? text : ` ${text}`, mark });
    }
  }
  return segments;
}
