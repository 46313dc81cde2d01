/** Ends of sentences; the dot of a number, of an abbreviation or of a short form ends none. */
const END = /(?<=[.?!…]["”)]?)\s+(?=[\p{Lu}“"(\d])/u;

/** A text in its sentences. */
export const sentencesIn = (text: string): string[] =>
  text
    .trim()
    .split(END)
    .filter((sentence) => sentence !== '');

/** The first two sentences. */
export const twoSentences = (text: string): string => sentencesIn(text).slice(0, 2).join(' ');
