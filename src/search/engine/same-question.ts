import { findAsking } from '../understand/asking.ts';
import type { Asked } from '../understand/reading.ts';
import { tokenize } from '../understand/tokens.ts';

/** What an answer gains whose question asks the same, and keeps that says yes or no where the way was asked, or the reverse. */
const SAME = 1.12;
const OTHER = 0.88;
/** What questions are told apart by, and how that is written down. */
const WAYS: readonly Asked[] = ['none', 'how', 'yes-no'];

/** Whether a question asks for the way or for yes or no, as one character. */
export function wayOf(question: string): string {
  const { asks } = findAsking(tokenize(question).tokens, []);
  return String(Math.max(0, WAYS.indexOf(asks)));
}

/** Reads back what `wayOf` wrote. */
export const readWay = (char: string | undefined): Asked => WAYS[Number(char ?? 0)] ?? 'none';

/** How much an answer to this question weighs where that was asked. */
export const questionWeight = (asked: Asked, own: Asked): number => {
  if (asked === 'none' || !WAYS.includes(asked)) return 1;
  return own === asked ? SAME : own === 'none' ? 1 : OTHER;
};
