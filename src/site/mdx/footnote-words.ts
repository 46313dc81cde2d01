/** The footnotes of a page with their heading and their way back named in Vietnamese. */
export const footnoteWords = (html: string): string =>
  html
    .replace(/(<h2[^>]*id="footnote-label"[^>]*>)Footnotes(?=<\/h2>)/g, '$1Chú thích')
    .replace(/aria-label="Back to reference ([\w-]+)"/g, 'aria-label="Về chỗ có chú thích $1"');
