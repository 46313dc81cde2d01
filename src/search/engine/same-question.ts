import { findAsking } from '../understand/asking.ts';
import type { Lexicon } from '../understand/lexicon.ts';
import type { Asked } from '../understand/reading.ts';
import { tokenize } from '../understand/tokens.ts';
import type { TableUnit } from './unit-table.ts';

/** What an answer gains whose question asks the same, and keeps that says yes or no where the way was asked, or the reverse. */
const SAME = 1.12;
const OTHER = 0.88;
const WAYS: ReadonlySet<Asked> = new Set(['how', 'yes-no']);

const known = new WeakMap<TableUnit, Asked>();

/** What the question asks that an answer is named after. */
export function questionOf(unit: TableUnit, lexicon: Lexicon): Asked {
  let asks = known.get(unit);
  if (!asks) {
    const title = unit.title.map((id) => lexicon.words[id]?.text ?? '').join(' ');
    asks = findAsking(tokenize(title).tokens, []).asks;
    known.set(unit, asks);
  }
  return asks;
}

/** How much an answer to this question weighs where that was asked. */
export const questionWeight = (asked: Asked, own: Asked): number =>
  !WAYS.has(asked) ? 1 : own === asked ? SAME : WAYS.has(own) ? OTHER : 1;
