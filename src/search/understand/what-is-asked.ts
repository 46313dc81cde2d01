import { plainKey } from '#vietnamese/same-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Asked, Part } from './reading.ts';
import type { Structure } from './structure.ts';

/** Words that ask for a paper to fill in or to print, where no question is asked. */
const FORMS = [
  'mẫu',
  'biểu mẫu',
  'tải',
  'tải về',
  'phiếu',
  'đơn xin',
  'file word',
  'bản word',
  'bản in',
  'download',
];
/** A paper that is cast, not looked for. */
const NO_FORM =
  /(bỏ|số|kiểm|cao|phát|thu|lá|nhiêu|đủ|quá) phiếu|phiếu (kín|trắng|thuận|trống)|bằng phiếu/g;
/** Words that say what is done step by step. */
const STEPS = ['các bước', 'trình tự', 'quy trình', 'thủ tục', 'cách'];
/** What a meeting on a theme is, beside the themes themselves. */
const NO_THEME = [
  'sinh hoạt chuyên đề',
  'nghị quyết chuyên đề',
  'họp chuyên đề',
  'kế hoạch chuyên đề',
];

/** With a time, a meeting on a theme is one that was held then. */
const NO_MEETING = ['nghị quyết chuyên đề', 'kế hoạch chuyên đề'];

/** What a query wants: what its asking words say; else a paper, a document, a theme, the meaning of a term. */
export function whatIsAsked(structure: Structure, words: readonly Part[], lexicon: Lexicon): Asked {
  const { asks, citations, period } = structure;
  const own = words.filter(({ role }) => role === undefined);
  const text = ` ${own.map((part) => part.text.toLowerCase()).join(' ')} `;
  const has = (names: readonly string[]) => names.some((name) => text.includes(` ${name} `));
  const isForm =
    FORMS.some((name) => text.replace(NO_FORM, '').includes(` ${name} `)) ||
    (own.length > 1 && text.startsWith(' in '));
  if (asks !== 'none' && !(asks === 'what' && (citations.length > 0 || isForm))) return asks;
  // A paper that the glossary explains, and that is named in full.
  if (isForm) return own.length > 2 && isTerm(text.trim(), lexicon) ? 'definition' : 'form';
  if (citations.length > 0) return 'document';
  if (
    text.includes(' chuyên đề ') &&
    (period ? !has(NO_MEETING) : !has(NO_THEME) && own.length > 2)
  )
    return 'topic';
  if (has(STEPS)) return 'how';
  if (asksWhichOfTwo(own)) return 'yes-no';
  return !period && isTerm(text.trim(), lexicon) ? 'definition' : 'none';
}

/** `giơ tay hay bỏ phiếu`: one of two is asked for. */
function asksWhichOfTwo(own: readonly Part[]): boolean {
  const at = own.findIndex(({ text }) => ['hay', 'hoặc'].includes(text.toLowerCase()));
  return at >= 2 && at < own.length - 1;
}

/** A term of the glossary and nothing else. */
function isTerm(text: string, lexicon: Lexicon): boolean {
  const key = plainKey(text);
  return lexicon.glossary.some(({ term }) => plainKey(term) === key && term.toLowerCase() === text);
}
