import { isGrammar } from '../understand/asking.ts';
import { rarityOf } from '../understand/lexicon.ts';
import { wordKey } from '#vietnamese/same-word.ts';

/** What a word of grammar, or one that goes with anything, counts beside a word that says what is meant. */
const LIGHT = 0.2;

/** Words that go with anything: rare in short texts, and yet no subject. */
const VAGUE = new Set(
  (
    'làm việc khi nếu thì xong lên ra vào đi lại cần nên muốn xem hỏi gồm theo về cùng cũng vẫn chỉ mới nhất khác một ' +
    'cách như vậy tôi mình chúng ta ông bà đồng chí chịu quá lắm rất hơn hay thật luôn liền ngay giờ nay gần hiện quy định đúng'
  )
    .split(' ')
    .map(wordKey),
);

/** How much finding this word says, beside how rare it is. */
export const wordWorth = (text: string): number =>
  isGrammar(text) || VAGUE.has(wordKey(text)) ? LIGHT : 1;

/** What a word weighs in a name; the same when names are written down and when they are compared. */
export const nameWeight = (text: string, pages: number, pageCount: number): number =>
  (rarityOf(pages, pageCount) + 0.3) * wordWorth(text);
