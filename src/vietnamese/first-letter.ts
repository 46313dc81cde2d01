/** A text with a capital letter first. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A text with a small letter first, as within a sentence. */
export const small = (text: string): string =>
  text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
