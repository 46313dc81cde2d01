/**
 * A text with composed letters (NFC). Marks in a long row on one letter, which no language has, would be put in order
 * again and again; a joiner after every thirty, as Unicode's stream-safe format has it, ends that and drops nothing.
 */
export const nfc = (text: string): string =>
  text.replace(/\p{M}{30}/gu, '$&\u034f').normalize('NFC');
