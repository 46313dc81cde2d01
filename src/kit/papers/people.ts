import { trimEndSigns } from '#base/trim-signs.ts';

/** A name without “đồng chí” before it: sentences have their own. */
export const withoutAddress = (name: string): string =>
  name.trim().replace(/^(đồng chí|đ\/c)\s+/iu, '');

/** `đồng chí Lê Thị Hoa`; empty where nobody is named. */
export const addressed = (name: string): string => {
  const own = withoutAddress(name);
  return own ? `đồng chí ${own}` : '';
};

/** What was entered as lines, without numbers or dashes before them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Typed words as a paragraph of a paper: with a stop behind them, unless they end with a sign of their own. */
export const stopped = (words: string): string => {
  const own = words.trim();
  return own === '' || /[.?!…:;”"]$/.test(own) ? own : `${own.replace(/,$/, '')}.`;
};

/** Words without the stop behind them, to go on after them. */
export const open = (words: string): string => trimEndSigns(words.trim(), '.;,');
