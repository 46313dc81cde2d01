import { stopped } from './people.ts';

/** What may stand before the first letter of a line: a number, a dash, a quotation mark. */
const before = /^(?:\d{1,3}[.)]\s*|[-–•+]\s*|[“"(])*/u;

/** Words that begin a line: with a capital letter, unless they are written with one further on, as `iPhone` is. */
export function capital(words: string): string {
  const [lead = ''] = before.exec(words) ?? [];
  const [first = '', next = ''] = words.slice(lead.length);
  if (next !== next.toLocaleLowerCase('vi')) return words;
  return `${lead}${first.toLocaleUpperCase('vi')}${words.slice(lead.length + first.length)}`;
}

/** Names that begin with one capital letter and a small one after it. */
const named = [
  'ban chấp',
  'bác',
  'bộ',
  'chính phủ',
  'hiến pháp',
  'hội đồng',
  'mặt trận',
  'nhà nước',
  'quốc hội',
  'tết',
  'tổ quốc',
  'trung ương',
  'đoàn thanh',
  'đảng',
  'ủy ban',
];

/** Words that make a name of the number behind them: `Thôn 3`. */
const numberedPlaces = new Set([
  'buôn',
  'bản',
  'cụm',
  'khu',
  'khóm',
  'khối',
  'ngách',
  'ngõ',
  'phố',
  'quận',
  'thôn',
  'tổ',
  'xóm',
  'điều',
  'đội',
  'ấp',
]);

/** Words that go on a sentence: with a small letter, unless a name seems to begin there. */
export function continued(words: string): string {
  const [first = '', second = ''] = words;
  const [head = '', next = ''] = words.split(' ');
  const isName =
    second !== second.toLocaleLowerCase('vi') ||
    next === '' ||
    next[0] !== next[0]?.toLocaleLowerCase('vi') ||
    (/\d/.test(next) && numberedPlaces.has(head.toLocaleLowerCase('vi'))) ||
    named.some((name) => `${words.toLocaleLowerCase('vi')} `.startsWith(`${name} `));
  return isName ? words : `${first.toLocaleLowerCase('vi')}${words.slice(1)}`;
}

/** Several things in one sentence: what comes after a semicolon goes on with a small letter. */
export const listed = (things: readonly string[]): string =>
  things.map((one, i) => (i === 0 ? one : continued(one))).join('; ');

/** Words that make a question of a sentence without its mark. */
const asking =
  /(?:^|\s)(?:không|chưa|nào|gì|ai|đâu|sao|mấy|bao nhiêu|bao lâu|khi nào|hay không)$|(?:^|\s)(?:thế nào|làm gì|vì sao|tại sao|bao nhiêu|ở đâu|việc gì|cách nào|những gì|điều gì|ai là)(?:\s|$)/iu;

/** A question with its mark; a request that was typed in its place ends as a sentence does. */
export const asked = (words: string): string => {
  const own = words.trim();
  return stopped(own) !== own && asking.test(own) ? `${own}?` : stopped(own);
};

/** A line of a paper: it begins with a capital letter and ends with a sign. */
export const line = (words: string): string => {
  const own = words.trim();
  return own === '' ? '' : capital(stopped(own));
};
