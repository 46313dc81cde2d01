import { fold } from '#vietnamese/fold.ts';
import { wordKey } from '#vietnamese/same-word.ts';
import { decodeTelex } from '#vietnamese/telex.ts';
import { decodeVni } from '#vietnamese/vni.ts';
import type { Token } from './tokens.ts';

/** Words with which a question begins and that say nothing about its subject. */
const OPENINGS = phrases(`
  làm thế nào để, làm thế nào, làm như thế nào để, làm sao để, làm sao, làm cách nào để, cách để, cách,
  bằng cách nào, phải làm gì để, phải làm gì khi, làm gì khi, cần làm gì khi, cần làm gì để, thế nào là,
  như thế nào là, thế nào, tại sao, vì sao, sao lại, khi nào thì, khi nào, bao giờ, lúc nào, ở đâu có,
  cho hỏi, cho tôi hỏi, cho em hỏi, cho mình hỏi, xin hỏi, xin cho hỏi, xin cho biết, cho biết,
  hãy cho biết, tôi muốn hỏi, tôi muốn biết, tôi muốn tìm, tôi muốn, tôi cần tìm, tôi cần, em muốn hỏi,
  em muốn, mình muốn, muốn hỏi, muốn biết, hỏi về, tìm hiểu về, tìm hiểu, tìm kiếm, tìm, giúp tôi,
  chỉ tôi cách, hướng dẫn cách, hướng dẫn tôi, có phải là, có phải, ai là người, ai phải, ai được, ai`);

/** Words that may follow an opening (`cho tôi hỏi về …`) and belong to it. */
const JOINTS = phrases('về việc, về vấn đề, về, việc, thì, là, để, cách');

/** Words with which a question ends. */
const ENDINGS = phrases(`
  là gì, nghĩa là gì, có nghĩa là gì, là như thế nào, là thế nào, như thế nào, thế nào, ra sao, là sao,
  thì sao, làm sao, phải làm sao, thì làm sao, thì phải làm sao, làm thế nào, làm như thế nào,
  thực hiện thế nào, thực hiện như thế nào, thực hiện ra sao, tiến hành thế nào,
  tiến hành như thế nào, tiến hành ra sao, được quy định thế nào, được quy định như thế nào,
  quy định như thế nào, quy định thế nào, gồm những gì, gồm có những gì, bao gồm những gì, gồm gì,
  có những gì, cần những gì, cần gì, phải làm gì, cần làm gì, nên làm gì, làm gì, để làm gì, những gì,
  gì, ở đâu, tại đâu, đâu, khi nào, vào lúc nào, lúc nào, bao giờ, vào ngày nào, ngày nào, bao lâu,
  trong bao lâu, là bao nhiêu, bao nhiêu, mấy lần, là ai, do ai, bởi ai, cho ai, có được không,
  được không, có phải không, phải không, hay không, có không, không ạ, không, vậy ạ, vậy, ạ, nhỉ, nhé,
  với ạ, giúp tôi, giúp em, theo quy định nào`);

/** Single words that mean something else without marks: they count only with their marks. */
const NEEDS_MARKS = new Set(['ai', 'gi', 'dau', 'a', 'vay', 'nhe', 'tim', 'cach', 'khong', 'nhi']);

function phrases(text: string): string[][] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);
}

/** The query without the asking words at its ends, as long as something to look for remains. */
export function withoutAsking(tokens: readonly Token[]): Token[] {
  let rest = [...tokens];
  for (;;) {
    const length = rest.length;
    const opening = OPENINGS.find((phrase) => fits(rest.slice(0, phrase.length), phrase));
    if (opening && opening.length < rest.length) rest = withoutJoint(rest.slice(opening.length));
    const ending = ENDINGS.find((phrase) => fits(rest.slice(-phrase.length), phrase));
    if (ending && ending.length < rest.length) rest = rest.slice(0, -ending.length);
    if (rest.length === length) return rest;
  }
}

function withoutJoint(tokens: Token[]): Token[] {
  const joint = JOINTS.find((phrase) => fits(tokens.slice(0, phrase.length), phrase));
  return joint && joint.length < tokens.length ? tokens.slice(joint.length) : tokens;
}

function fits(tokens: readonly Token[], phrase: readonly string[]): boolean {
  if (tokens.length !== phrase.length) return false;
  const lone = phrase.length === 1;
  return tokens.every((token, i) => means(token.text, phrase[i] ?? '', lone));
}

/** True when the token is this word: with its marks, without any, or in keyboard residue. */
function means(token: string, word: string, lone: boolean): boolean {
  const decoded = decodeTelex(token) ?? decodeVni(token);
  for (const form of decoded ? [token, decoded] : [token]) {
    if (wordKey(form) === wordKey(word)) return true;
    if (form === fold(word) && !(lone && NEEDS_MARKS.has(form))) return true;
  }
  return false;
}

/** Words of grammar: when the site lacks them they are no slips, and nothing is lost without them. */
const GRAMMAR = new Set(
  (
    'là gì nào thế đâu sao ai không khi của và các những cho với để về từ tới đến trong trên dưới ' +
    'được bị phải thì mà như hay hoặc nếu vì do tại bởi này kia đó ấy cái có còn đã đang sẽ rồi nữa ' +
    'mình tôi em anh chị bạn ở ạ nhỉ nhé vậy mấy bao nhiêu'
  )
    .split(' ')
    .map(wordKey),
);

/** True for a word of grammar, marks as they stand. */
export function isGrammar(word: string): boolean {
  return GRAMMAR.has(wordKey(word));
}
