import type { PackList } from '../pack.ts';

/** One slide. What a look leaves out is not drawn. */
export interface Slide {
  look: 'title' | 'list' | 'part' | 'item' | 'question' | 'answer' | 'closing';
  /** The small line above the title. */
  kicker?: string;
  title: string;
  lead?: string;
  lists: PackList[];
  /** True where the lines are steps or places in an order. */
  ordered?: boolean;
  /** Says that the thing holds more than its slide. */
  more?: string;
  basis?: string;
  /** Absolute link, drawn as a code beside its text. */
  link?: string;
  /** For the trainer, a paragraph each: below the slide on the screen, never on it. */
  notes?: string[];
}

/** Lines that rest on nothing, as a list without a heading; no list where there are none. */
export const oneList = (lines: readonly string[]): PackList[] =>
  lines.length > 0 ? [{ heading: '', lines: lines.map((text) => ({ text })) }] : [];
