import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { hasMarks } from '#vietnamese/fold.ts';
import type { Asked } from './reading.ts';
import { says, saysAt, type Token } from './tokens.ts';
import { soundAlikes } from './confusions.ts';

/** Words that ask, by what they ask for; understood wherever they stand, and not searched. */
const ASKING: Partial<Record<Asked, string>> = {
  duration: `bao lâu, trong bao lâu, mất bao lâu, bao nhiêu lâu, thời gian bao lâu, là bao lâu`,
  date: `khi nào thì, khi nào, vào khi nào, bao giờ thì, bao giờ, lúc nào, vào lúc nào, ngày nào, vào ngày nào,
    ngày mấy, vào ngày mấy, tháng mấy, tháng nào, năm nào, giờ nào, mấy giờ, hôm nào, từ bao giờ`,
  document: `số mấy, số bao nhiêu, theo quy định nào, theo văn bản nào, ở văn bản nào`,
  number: `là bao nhiêu, bao nhiêu, được mấy, là mấy, thứ mấy`,
  'yes-no': `có được không, được không, được hay không, có phải không, phải không, đúng không, có đúng không,
    có cần không, có sao không, có bắt buộc không, bắt buộc không, hay không, hay chưa, có không, có phải là,
    có phải, có được, có cần phải, có cần, có nên, được chưa`,
  who: `ai là người, ai phải, ai được, do ai, bởi ai, cho ai, là ai, những ai, ai có quyền, người nào, cơ quan nào,
    cấp nào, đơn vị nào, bộ phận nào, ai`,
  how: `làm thế nào để, làm thế nào, làm như thế nào để, làm như thế nào, làm sao để, làm sao cho, làm sao,
    làm cách nào để, làm cách nào, bằng cách nào, cách nào, phải làm gì để, phải làm gì khi, phải làm gì, làm gì khi,
    làm gì, cần làm gì khi, cần làm gì để, cần làm gì, nên làm gì, phải làm sao, thì làm sao, thì phải làm sao,
    là như thế nào, như thế nào, thế nào, ntn, ra sao, thì sao, thực hiện thế nào, thực hiện như thế nào,
    thực hiện ra sao, tiến hành thế nào, tiến hành như thế nào, tiến hành ra sao, được quy định thế nào,
    được quy định như thế nào, quy định như thế nào, quy định thế nào, giải quyết thế nào, xử lý thế nào,
    xử lý ra sao, xử lý như thế nào, chỉ tôi cách, hướng dẫn tôi`,
  definition: `là gì, là cái gì, nghĩa là gì, có nghĩa là gì, nghĩa là sao, thế nào là, như thế nào là, là sao,
    hiểu thế nào là, được hiểu là gì, gọi là gì, viết tắt của từ gì, là viết tắt của`,
  what: `gồm những gì, gồm có những gì, bao gồm những gì, gồm gì, gồm có gì, có những gì, cần những gì, cần gì,
    để làm gì, những gì, cái gì, điều gì, nội dung gì, gì, tại sao, vì sao, sao lại, ở đâu có, ở đâu, tại đâu,
    chỗ nào, những loại nào, loại nào, nào`,
};

/** What one says around a question; stripped from its two ends only. */
const AROUND = phrasesOf(`
  cho hỏi, cho tôi hỏi, cho em hỏi, cho mình hỏi, xin hỏi, xin cho hỏi, xin cho biết, cho biết, cho tôi biết,
  hãy cho biết, tôi muốn hỏi, tôi muốn biết, tôi muốn tìm, tôi muốn, tôi cần tìm, tôi cần, em muốn hỏi, em muốn,
  em cần, mình muốn, mình cần, muốn hỏi, muốn biết, hỏi về, hỏi, tìm hiểu về, tìm hiểu, tìm kiếm, tìm, giúp tôi,
  giúp em, giúp mình, với ạ, vậy ạ, ạ, vậy, nhỉ, nhé, nha, với, các bác, các đồng chí, mọi người, thưa, cách để,
  cách, về việc, về vấn đề, về, việc, thì, là, để, bị, của, và, có`);

/** Units that a number asks for: `mấy phút` is a duration, `mấy người` a number. */
const TIMES = ['phút', 'giờ', 'tiếng', 'ngày', 'tuần', 'tháng', 'năm'];
const COUNTED =
  words(`người lần bước bản loại buổi điểm điều khoản phần đồng đảng chuyên nội tuổi tiền cuộc việc
  nhiệm hình nhóm tiêu chi kỳ cấp phiếu ủy đại văn câu`);

/** Single words that mean something else without marks: they ask only with their marks, or as the last word. */
const NEEDS_MARKS = new Set([
  'gi',
  'a',
  'vay',
  'nhe',
  'tim',
  'cach',
  'nhi',
  'hoi',
  've',
  'la',
  'de',
  'bi',
  'co',
  'cua',
]);
/** Words before `không` or `hôn` that make it no question: `hàng không`, `kết hôn`. */
const NOUN_BEFORE_NO = words(`hàng trên phòng số còn kết ly tảo đính thành từ cầu tân chung`);

interface Phrase {
  words: string[];
  asks: Asked;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function phrasesOf(text: string): string[][] {
  return text
    .split(',')
    .map(words)
    .sort((a, b) => b.length - a.length);
}

const byFirst = new Map<string, Phrase[]>();
for (const [asks, text] of Object.entries(ASKING)) {
  for (const phrase of phrasesOf(text)) {
    const first = plainKey(phrase[0] ?? '');
    const same = byFirst.get(first) ?? [];
    same.push({ words: phrase, asks: asks as Asked });
    byFirst.set(first, same);
  }
}
for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);

export interface Asking {
  /** What is asked for; `none` when no word asks. */
  asks: Asked;
  /** By token: the word that it stands for in the question, absent for a word that is searched. */
  words: (string | undefined)[];
}

/** Which words of a query ask, and what for. Something to look for always remains. */
export function findAsking(tokens: readonly Token[], taken: readonly boolean[]): Asking {
  const found: Asking = { asks: 'none', words: tokens.map(() => undefined) };
  const mark = (at: number, phrase: readonly string[], asks: Asked): void => {
    phrase.forEach((word, i) => (found.words[at + i] = word));
    if (asks !== 'none' && RANK.indexOf(asks) < RANK.indexOf(found.asks)) found.asks = asks;
  };
  findCounts(tokens, mark);
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken[at] || found.words[at] !== undefined) continue;
    const phrase = phraseAt(tokens, at);
    if (!phrase || phrase.words.some((_, i) => taken[at + i])) continue;
    mark(at, phrase.words, phrase.asks);
    at += phrase.words.length - 1;
  }
  findYesNo(tokens, found, mark);
  stripAround(tokens, taken, found);
  const something = tokens.some((_, i) => found.words[i] === undefined || taken[i]);
  return something ? found : { asks: found.asks, words: tokens.map(() => undefined) };
}

/** Of several asking words in one question, the one that says most about the answer wanted. */
const RANK: Asked[] = [
  'document',
  'duration',
  'date',
  'number',
  'who',
  'definition',
  'yes-no',
  'how',
  'what',
  'none',
];

type Mark = (at: number, phrase: readonly string[], asks: Asked) => void;

/** `bao nhiêu phút`, `mấy buổi`, `bao nhiêu phần trăm`: the unit stays, it is what the answer has. */
function findCounts(tokens: readonly Token[], mark: Mark): void {
  tokens.forEach((token, at) => {
    const many = saysAt(tokens, at, ['bao', 'nhiêu']);
    const unit = tokens[at + (many ? 2 : 1)];
    if (!many && !says(token, 'mấy')) return;
    const time = unit !== undefined && TIMES.some((word) => says(unit, word));
    const counted = unit !== undefined && COUNTED.some((word) => says(unit, word));
    const last = at > 0 && at === tokens.length - 1 && hasMarks(token.text);
    if (many || time || counted || last) {
      if (saysWord(tokens[at - 1], 'có')) mark(at - 1, ['có'], 'number');
      mark(at, many ? ['bao', 'nhiêu'] : ['mấy'], time ? 'duration' : 'number');
    }
  });
}

/** The longest asking phrase that begins here. */
function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at];
  if (!token || token.text.length > 9) return undefined;
  const firsts = new Set([plainKey(token.text), ...(at === 0 ? alikeFirsts(token.text) : [])]);
  const phrases = [...firsts].flatMap((first) => byFirst.get(first) ?? []);
  return phrases.find(({ words: phrase }) => {
    if (at + phrase.length > tokens.length) return false;
    if (phrase.length === 1) return isLone(tokens, at, phrase[0] ?? '');
    return phrase.every((word, i) => {
      const own = tokens[at + i];
      return own !== undefined && (says(own, word) || (i === 0 && isAlike(own.text, word)));
    });
  });
}

/** `nàm sao` at the head of a question is `làm sao`: only there, and only in a phrase. */
const alikeFirsts = (text: string) => (/^[nl]/.test(text) ? soundAlikes(text).map(plainKey) : []);
const isAlike = (text: string, word: string) =>
  /^[nl]/.test(text) && soundAlikes(text).some((other) => wordKey(other) === wordKey(word));

function isLone(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at];
  // `AI` in capitals is no person.
  if (!token || token.capitals || !says(token, word)) return false;
  const last = at === tokens.length - 1;
  return hasMarks(token.text) || !hasMarks(word) || last || !NEEDS_MARKS.has(plainKey(word));
}

/** `có … không`, and a question that ends in `không` or `chưa`. */
function findYesNo(tokens: readonly Token[], found: Asking, mark: Mark): void {
  let end = tokens.length - 1;
  while (end > 0 && ['ạ', 'vậy', 'nhỉ', 'nhé'].some((word) => saysWord(tokens[end], word)))
    end -= 1;
  const last = tokens[end];
  const before = tokens[end - 1];
  if (!last || !before || found.words[end] !== undefined) return;
  const no =
    ['không', 'chưa', 'ko', 'hông', 'hem'].find((word) => says(last, word)) ??
    // As it is said in the south; without its mark it is `hơn`.
    (last.text === 'hôn' ? 'hôn' : undefined);
  if (no === undefined || NOUN_BEFORE_NO.some((word) => says(before, word))) return;
  mark(end, [no], 'yes-no');
  const has = tokens.findLastIndex((token, i) => i < end && says(token, 'có'));
  if (has >= 0 && found.words[has] === undefined) mark(has, ['có'], 'yes-no');
}

/** Takes words of courtesy and joints off the two ends of what is left to search. */
function stripAround(tokens: readonly Token[], taken: readonly boolean[], found: Asking): void {
  for (;;) {
    const open = tokens.flatMap((_, i) => (found.words[i] === undefined ? [i] : []));
    const ends = AROUND.flatMap((phrase) => {
      if (phrase.length >= open.length) return [];
      return [open.slice(0, phrase.length), open.slice(-phrase.length)]
        .filter((at) => fits(tokens, at, phrase, found.words))
        .map((at) => ({ at, phrase }));
    });
    const [first] = ends;
    if (!first || first.at.some((i) => taken[i])) return;
    first.at.forEach((i, nth) => (found.words[i] = first.phrase[nth]));
  }
}

const JOINTS = new Set('thì là để bị của và có về việc với cách vậy'.split(' '));

/** Joints alone (`là`, `về`) go only beside asking words; `về nơi cư trú` is searched as it stands. */
function fits(
  tokens: readonly Token[],
  at: readonly number[],
  phrase: readonly string[],
  asking: Asking['words'],
): boolean {
  const [first = 0] = at;
  if (at.some((place, i) => place !== first + i)) return false;
  const [word = ''] = phrase;
  if (phrase.length > 1) return at.every((place, i) => saysWord(tokens[place], phrase[i] ?? ''));
  const token = tokens[first];
  const beside = asking[first - 1] !== undefined || asking[first + 1] !== undefined;
  if (JOINTS.has(word) && !beside) return false;
  return saysWord(token, word) && (hasMarks(token?.text ?? '') || !NEEDS_MARKS.has(plainKey(word)));
}

const saysWord = (token: Token | undefined, word: string) =>
  token !== undefined && says(token, word);

/** Words of grammar: when the site lacks them they are no slips, and nothing is lost without them. */
const GRAMMAR = new Set(
  words(`là gì nào thế đâu sao ai không khi của và các những cho với để về từ tới đến trong trên dưới qua ra vào lên theo được bị phải thì
    mà như hay hoặc nếu vì do tại bởi này kia đó ấy cái có còn đã đang sẽ rồi nữa mình tôi em anh chị bạn ở ạ nhỉ nhé
    vậy mấy bao nhiêu`).map(wordKey),
);

/** True for a word of grammar, marks as they stand. */
export function isGrammar(word: string): boolean {
  return GRAMMAR.has(wordKey(word));
}
