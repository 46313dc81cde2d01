const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/g;

/** The phrases that the reader put between quotation marks, straight or curly. */
export const quotedPhrases = (query: string): string[] =>
  [...query.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim()).filter((text) => text !== '');
