/**
 * Pagefind folds marks by removing combining characters, which leaves đ alone. In its copy of the
 * pages đ is therefore written as d with a combining bar: `dang` then finds `đảng`.
 */
const BAR = '\u0335';

/** Prepares a text or a query for Pagefind. */
export function barD(text: string): string {
  return text.replace(/đ/g, `d${BAR}`).replace(/Đ/g, `D${BAR}`);
}

/** Gives a text that came from Pagefind its đ back. */
export function unbarD(text: string): string {
  return text.replaceAll(`d${BAR}`, 'đ').replaceAll(`D${BAR}`, 'Đ');
}
