import { partAfter } from '#base/sentences.ts';

/** Ends of sentences; the dot of a number, of an abbreviation or of a short form ends none. */
const END = /([.?!…]["”)]?)\s+(?=[\p{Lu}“"(\d])/gu;

/** A text in its sentences. */
export const sentencesIn = (text: string): string[] =>
  partAfter(text.trim(), END).filter((sentence) => sentence !== '');

/** The first two sentences. */
export const twoSentences = (text: string): string => sentencesIn(text).slice(0, 2).join(' ');
