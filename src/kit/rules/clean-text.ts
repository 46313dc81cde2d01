/** Signs that nobody means to write: controls, and what other programs leave in a text unseen. Tabs and line ends stay. */
const unmeant =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u200b\u2060\ufeff]/g;

/** A text as it was typed, without signs that no paper and no file can carry. */
export const cleanText = (text: string): string => text.replace(unmeant, '');
