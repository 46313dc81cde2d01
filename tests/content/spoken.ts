const blank = (whole: string): string => whole.replace(/[^\n]/g, ' ');

/** A source file with everything blanked out that no reader meets: comments, and what is thrown at developers. Lines keep their numbers. */
export const spoken = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(^|[\s;{(,])\/\/[^\n]*/g, blank)
    .replace(/new \w*(?:Error|Unavailable|OtherFormat)\([^)]*\)/g, blank)
    // A sentence that goes on in the next line is one sentence.
    .replace(/(?<=[\p{L},;])\n[ \t]+(?=\p{Ll})/gu, (gap) => gap.replace(/[^\n]/g, ' '));

/** Markdown without code and addresses. */
export const withoutCode = (text: string): string =>
  text.replace(/```[\s\S]*?```/g, blank).replace(/`[^`\n]*`/g, blank);
