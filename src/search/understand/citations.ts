import { hasMarks } from '#vietnamese/fold.ts';
import { plainKey } from '#vietnamese/same-word.ts';
import { holdAgainst, signKey, type Cited } from './register.ts';
import { saysAny, yearOf } from './periods.ts';
import type { Citation } from './reading.ts';
import type { RegisterDocument } from '../data.ts';
import { saysAt, type Token } from './tokens.ts';

/** A citation and the tokens that make it. */
export interface FoundCitation {
  citation: Citation;
  /** Words of its kind: `hướng dẫn`. */
  name: string;
  start: number;
  end: number;
}

/** Kinds of documents: their words, the signs in their numbers, and what the register calls them. */
const KINDS: { name: string; signs: string[]; kinds: string[] }[] = [
  { name: 'chỉ thị', signs: ['ct'], kinds: ['chi-thi'] },
  { name: 'hướng dẫn', signs: ['hd'], kinds: ['huong-dan'] },
  { name: 'quy định', signs: ['qđ', 'qđi'], kinds: ['quy-dinh', 'quyet-dinh'] },
  { name: 'quyết định', signs: ['qđ'], kinds: ['quyet-dinh', 'quy-dinh'] },
  { name: 'kết luận', signs: ['kl'], kinds: ['ket-luan'] },
  { name: 'nghị quyết', signs: ['nq'], kinds: ['nghi-quyet'] },
  { name: 'đề án', signs: ['đa'], kinds: ['de-an'] },
  { name: 'kế hoạch', signs: ['kh'], kinds: ['ke-hoach'] },
  { name: 'công văn', signs: ['cv'], kinds: ['cong-van'] },
  { name: 'quy chế', signs: ['qc'], kinds: ['quy-che'] },
  { name: 'thông báo', signs: ['tb'], kinds: ['thong-bao'] },
  { name: 'thông tri', signs: ['tt'], kinds: ['thong-tri'] },
  { name: 'thông tư', signs: ['tt'], kinds: ['thong-tu'] },
  { name: 'nghị định', signs: ['nđ'], kinds: ['nghi-dinh'] },
  { name: 'báo cáo', signs: ['bc'], kinds: ['bao-cao'] },
  { name: 'tờ trình', signs: ['ttr'], kinds: ['to-trinh'] },
];
/** Short forms that are said with a number alone (`hd 12`); others need the whole number (`15-TB/ĐU`). */
const SAID = new Set(['ct', 'hd', 'qd', 'kl', 'nq', 'da', 'kh', 'cv']);

/** Issuers as they are named, and the signs that their documents bear. */
const ISSUERS: [name: string, sign: string][] = [
  ['ban tổ chức trung ương', 'btctw'],
  ['ban tổ chức', 'btctw'],
  ['ủy ban kiểm tra trung ương', 'ubkttw'],
  ['văn phòng trung ương', 'vptw'],
  ['ban chấp hành trung ương', 'tw'],
  ['ban bí thư', 'tw'],
  ['bộ chính trị', 'tw'],
  ['trung ương', 'tw'],
  ['tỉnh ủy', 'tu'],
  ['thành ủy', 'tu'],
  ['huyện ủy', 'hu'],
  ['đảng ủy', 'đu'],
  ['chính phủ', 'cp'],
];
const SIGNS =
  'tw tư btctw btctư ubkttw ubkttư vptw btgtw btgdvtw bbt bct tu hu đu cp ttg ubnd'.split(' ');
/** Nouns that a number counts: `hướng dẫn 5 bước` cites nothing. */
const COUNTED = 'bước phút ngày tháng tuần giờ lần buổi điểm người'.split(' ');
/** The same, but other words without their marks: `quy định 24 quy chế`. */
const COUNTED_MARKED = new Set(
  'quý nội loại đồng phần điều khoản mục cách việc nhóm tiêu câu trang bản'.split(' '),
);

/** Every document that the tokens cite, in order, held against the register. */
export function findCitations(
  tokens: readonly Token[],
  register: readonly RegisterDocument[],
): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cited = numberedAt(tokens, at) ?? charterAt(tokens, at);
    if (!cited) continue;
    const provision = provisionAround(tokens, cited.start, cited.end);
    const whole = { ...cited.cited, ...(provision ? { provision: provision.text } : {}) };
    const start = Math.min(cited.start, provision?.start ?? cited.start);
    const end = Math.max(cited.end, provision?.end ?? cited.end);
    found.push({ citation: holdAgainst(whole, register), name: cited.cited.name, start, end });
    at = end - 1;
  }
  return found;
}

interface Span {
  cited: Cited;
  start: number;
  end: number;
}

function numberedAt(tokens: readonly Token[], at: number): Span | null {
  const kind = kindAt(tokens, at);
  let next = kind?.end ?? at;
  if (kind && saysAny(tokens[next], ['số']) && isNumber(tokens[next + 1])) next += 1;
  const number = tokens[next];
  if (!isNumber(number)) return null;
  next += 1;
  const signed = signAt(tokens, next);
  if (!kind && !signed) return null;
  if (signed) next = signed.end;
  else if (yearOf(number) !== null || isCount(tokens, next)) return null;
  const issuer = issuerAt(tokens, next);
  if (issuer) next = issuer.end;
  const year = yearAfter(tokens, next);
  if (year) next = year.end;
  const kinds = kind?.said ?? signed?.said ?? [];
  const main = kinds[0] ?? signed?.said[0];
  return {
    cited: {
      kinds: [...new Set([...kinds, ...(signed?.said ?? [])].flatMap((said) => said.kinds))],
      name: main?.name ?? '',
      number: String(Number(number.text)),
      digits: number.text,
      sign: signed?.sign ?? main?.signs[0] ?? '',
      ...(issuer ? { issuer: issuer.sign } : {}),
      ...(year ? { year: year.year } : {}),
    },
    start: at,
    end: next,
  };
}

type Said = (typeof KINDS)[number];

/** A kind of document by its words or its short form. */
function kindAt(tokens: readonly Token[], at: number): { said: Said[]; end: number } | null {
  const named = KINDS.filter(({ name }) => saysAt(tokens, at, name.split(' ')));
  if (named.length > 0) return { said: named, end: at + 2 };
  const short = signsOf(tokens[at]).filter(({ signs }) => signs.some((s) => SAID.has(plainKey(s))));
  return short.length > 0 ? { said: short, end: at + 1 } : null;
}

/** `-QĐ` after a number, or `qd` typed as a word of its own. */
function signAt(
  tokens: readonly Token[],
  at: number,
): { said: Said[]; sign: string; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const said = signsOf(token);
  const dashed = /^\s?[-–—/.]\s?$/.test(token.gap);
  if (
    said.length === 0 ||
    (!dashed && !said.some(({ signs }) => SAID.has(plainKey(signs[0] ?? ''))))
  ) {
    return null;
  }
  return { said, sign: token.text, end: at + 1 };
}

function signsOf(token: Token | undefined): Said[] {
  if (!token) return [];
  return KINDS.filter(({ signs }) => signs.some((sign) => isSign(token.text, sign)));
}

/** `qd` may be `qđ`, but `đủ` is not `đu`. */
function isSign(text: string, sign: string): boolean {
  return text === sign || (!hasMarks(text) && text === plainKey(sign));
}

/** `/BTCTW`, `btctw`, `của Ban Tổ chức Trung ương`. */
function issuerAt(tokens: readonly Token[], at: number): { sign: string; end: number } | null {
  const of = saysAny(tokens[at], ['của', 'do']) ? 1 : 0;
  const sign = tokens[at + of];
  const known = sign && SIGNS.some((s) => isSign(sign.text, s));
  if (sign && (known || /^\s?\/\s?$/.test(sign.gap)) && /^\p{L}{1,10}$/u.test(sign.text)) {
    // Some write `HD/BTC TW` in two words.
    const parted = tokens[at + of + 1]?.text === 'tw' && sign.text === 'btc' ? 1 : 0;
    return { sign: signKey(sign.text + (parted ? 'tw' : '')), end: at + of + 1 + parted };
  }
  const named = ISSUERS.find(([name]) => saysAt(tokens, at + of, name.split(' ')));
  return named ? { sign: signKey(named[1]), end: at + of + named[0].split(' ').length } : null;
}

/** `ngày 23/7/2025`, `năm 2017`, `(2017)`. */
function yearAfter(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  let next = at;
  if (saysAny(tokens[next], ['ban']) && saysAny(tokens[next + 1], ['hành'])) next += 2;
  const dated = saysAny(tokens[next], ['ngày']) ? 1 : 0;
  const [day, month, year] = tokens.slice(next + dated, next + dated + 3);
  const whole = isSmall(day, 31) && isSmall(month, 12) && yearOf(year);
  if (whole && /^\s?[/.-]\s?$/.test(month?.gap ?? ''))
    return { year: whole, end: next + dated + 3 };
  const inMonth = isSmall(day, 12) && yearOf(month);
  if (dated === 0 && inMonth && /^\s?[/.-]\s?$/.test(month?.gap ?? '')) {
    return { year: inMonth, end: next + 2 };
  }
  const named = saysAny(tokens[next], ['năm']) ? 1 : 0;
  const alone = yearOf(tokens[next + named]);
  return alone ? { year: alone, end: next + named + 1 } : null;
}

const isSmall = (token: Token | undefined, most: number) =>
  /^\d{1,2}$/.test(token?.text ?? '') && Number(token?.text) >= 1 && Number(token?.text) <= most;

const isNumber = (token: Token | undefined): token is Token =>
  /^\d{1,5}$/.test(token?.text ?? '') && Number(token?.text) > 0;

function isCount(tokens: readonly Token[], at: number): boolean {
  if (saysAny(tokens[at], ['năm'])) return !yearOf(tokens[at + 1]);
  // `12%` and `1,5`: more of the number follows.
  return (
    saysAny(tokens[at], COUNTED) ||
    COUNTED_MARKED.has(tokens[at]?.text ?? '') ||
    /^[%,]/.test(tokens[at]?.gap ?? '')
  );
}

/** The Charter has no number. */
function charterAt(tokens: readonly Token[], at: number): Span | null {
  if (!saysAt(tokens, at, ['điều', 'lệ'])) return null;
  const party = saysAny(tokens[at + 2], ['đảng']) ? 1 : 0;
  return {
    cited: { kinds: ['dieu-le'], name: 'điều lệ Đảng', sign: '' },
    start: at,
    end: at + 2 + party,
  };
}

const PROVISIONS = ['điểm', 'khoản', 'điều', 'mục', 'phần', 'chương'];

/** `khoản 4 điều 24` before the document (`của` between them), or behind it. */
function provisionAround(tokens: readonly Token[], start: number, end: number) {
  const joint = saysAny(tokens[start - 1], ['của', 'trong', 'theo', 'tại']) ? 1 : 0;
  let from = start - joint;
  while (from >= 2 && isProvision(tokens, from - 2)) from -= 2;
  if (from < start - joint)
    return { text: provisionText(tokens, from, start - joint), start: from };
  let to = end;
  while (isProvision(tokens, to)) to += 2;
  return to > end ? { text: provisionText(tokens, end, to), end: to } : null;
}

function isProvision(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at + 1]?.text ?? '';
  return saysAny(tokens[at], PROVISIONS) && /^(\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(value);
}

function provisionText(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map((token) => {
      const word = PROVISIONS.find((provision) => saysAny(token, [provision]));
      return word === 'điều' ? 'Điều' : (word ?? token.typed);
    })
    .join(' ');
}
