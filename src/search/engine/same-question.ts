import { findAsking } from '../understand/asking.ts';
import type { Asked } from '../understand/reading.ts';
import { tokenize } from '../understand/tokens.ts';
import { readLevel, writeLevel } from '../varint.ts';

/** What an answer gains whose question asks the same, and keeps that asks for something else. */
const SAME = 1.12;
const OTHER = 0.88;
/** What questions are told apart by; how long is how many days or months. */
const WAYS = ['none', 'who', 'number', 'date', 'how', 'yes-no'] as const;
type Way = (typeof WAYS)[number];
/** Ways that a question names so plainly that an answer to another one is none. */
const PLAIN = WAYS.slice(1, 4);
/** As many sets of plain ways there are. */
const SETS = 2 ** PLAIN.length;

/** What an answer is asked for. */
export interface Asks {
  /** What its question asks for. */
  way: Way;
  /** Plain ways in which its question or a variant asks. */
  plain: readonly Way[];
}

const wayOf = (asks: Asked): Way => {
  const like = asks === 'duration' ? 'number' : asks;
  return WAYS.find((way) => way === like) ?? 'none';
};

/** What a question and its variants ask for, as one character. */
export function writeAsks(question: string, variants: readonly string[]): string {
  const ways = [question, ...variants].map((text) =>
    wayOf(findAsking(tokenize(text).tokens, []).asks),
  );
  const set = PLAIN.reduce((sum, way, bit) => sum + (ways.includes(way) ? 2 ** bit : 0), 0);
  return writeLevel(WAYS.indexOf(ways[0] ?? 'none') * SETS + set);
}

/** Reads back what `writeAsks` wrote. */
export function readAsks(char: string | undefined): Asks {
  const level = readLevel(char);
  return {
    way: WAYS[Math.floor(level / SETS)] ?? 'none',
    plain: PLAIN.filter((_, bit) => Math.floor(level / 2 ** bit) % 2 === 1),
  };
}

/** How much an answer weighs where that was asked. */
export function questionWeight(asked: Asked, { way }: Asks): number {
  const like = wayOf(asked);
  if (like === 'none' || way === 'none') return 1;
  if (like === way) return SAME;
  // How something is done may say who does it and when; between two of a kind it is one or the other.
  return PLAIN.includes(like) === PLAIN.includes(way) ? OTHER : 1;
}

/** Whether an answer says what was asked for: who, how many or which day is answered by nothing else. */
export function saysWhatIsAsked(asked: Asked, { plain }: Asks): boolean {
  const like = wayOf(asked);
  return !PLAIN.includes(like) || plain.includes(like);
}
