import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { wordsOf } from '#vietnamese/words.ts';
import { sentencesIn } from '../sentences.ts';
import type { Segment } from './answer.ts';

/** Words shown around the match. */
const LENGTH = 36;
const LEAD = 6;
/** Fewer words are no sentence but a label. */
const SCRAP = 4;

/** What to look for and mark in a text. */
export interface Terms {
  /** Keys of the words meant, with how much each says. */
  keys: ReadonlyMap<string, number>;
  /** The same without marks, for words typed without any. */
  folds: ReadonlySet<string>;
}

/** A word this rare is worth marking by itself. */
const TELLING = 1.5;
/** Up to the last letter or digit, and up to the first. */
const UP_TO_LAST = /^.*[\p{L}\d]/su;
const UP_TO_FIRST = /^[^\p{L}\d]*/u;

interface Token {
  text: string;
  value: number;
}

/** A text as it stands, with the matching words marked. */
export const markTerms = (text: string, terms: Terms): Segment[] =>
  join(withoutLone(tokensOf(text, terms), terms));

/** The sentence of a text that says most about the query, cut only where it is long. */
export function makeExcerpt(content: string, terms: Terms): Segment[] {
  const sentences = sentencesIn(content).map((text) => tokensOf(text, terms));
  const [best = []] = [...sentences].sort((a, b) => worthOf(b) - worthOf(a));
  const start = best.length <= LENGTH ? 0 : Math.max(0, bestWindow(best) - LEAD);
  const segments = join(withoutLone(best.slice(start, start + LENGTH), terms));
  if (start > 0) segments.unshift({ text: '… ', mark: false });
  if (start + LENGTH < best.length) segments.push({ text: ' …', mark: false });
  return segments;
}

const tokensOf = (text: string, terms: Terms): Token[] =>
  text.split(/\s+/).map((word) => ({ text: word, value: valueOf(word, terms) }));

/** Different words count, not the same one again; neighbours count more, short scraps less. */
function worthOf(tokens: readonly Token[]): number {
  const seen = new Map<string, number>();
  tokens.forEach(({ text, value }, i) => {
    const gain = value * ((tokens[i - 1]?.value ?? 0) > 0 ? 1.5 : 1);
    const key = text.toLowerCase();
    seen.set(key, Math.max(seen.get(key) ?? 0, gain));
  });
  const sum = [...seen.values()].reduce((all, value) => all + value, 0);
  return tokens.length < SCRAP ? sum / 2 : sum;
}

function valueOf(text: string, terms: Terms): number {
  let best = 0;
  for (const word of wordsOf(text)) {
    const folded = terms.folds.has(plainKey(word)) ? 0.3 : 0;
    best = Math.max(best, terms.keys.get(wordKey(word)) ?? folded);
  }
  return best;
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

/** When neighbours match, single common words elsewhere are chance: their marks would only distract. */
function withoutLone(tokens: readonly Token[], { keys }: Terms): Token[] {
  const near = (i: number): boolean =>
    (tokens[i - 1]?.value ?? 0) > 0 || (tokens[i + 1]?.value ?? 0) > 0;
  const together = tokens.some(({ value }, i) => value > 0 && near(i));
  if (!together || keys.size < 2) return [...tokens];
  return tokens.map((token, i) =>
    token.value < TELLING && !near(i) ? { ...token, value: 0 } : token,
  );
}

/** Puts the text together again; punctuation stays outside the marks. */
function join(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  const push = (text: string, mark: boolean): void => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last?.mark === mark) last.text += text;
    else segments.push({ text, mark });
  };
  tokens.forEach(({ text, value }, i) => {
    const mark = value > 0;
    const [whole = ''] = UP_TO_LAST.exec(text) ?? [];
    const [before = ''] = UP_TO_FIRST.exec(whole) ?? [];
    const word = whole.slice(before.length);
    const after = text.slice(whole.length);
    const both = mark && before === '' && segments.at(-1)?.mark === true;
    if (i > 0) push(' ', both);
    push(before, false);
    push(word, mark);
    push(after, false);
  });
  return segments;
}
