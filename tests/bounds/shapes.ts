/** Texts of one kind of sign over and over, as a slip of the keyboard, a bad copy or ill will makes them. */
const signs: Record<string, string> = {
  blanks: ' ',
  tabs: '\t',
  'line ends': '\n',
  'line ends of Windows': '\r\n',
  'signs without width': '\u200b\u200d\ufeff',
  'marks on one letter': '\u0301\u0323',
  'letters with marks apart': 'e\u0302\u0301',
  'open citations': '[dẫn: ',
  'closed citations': '[dẫn: a]',
  'open tags': '<Cite ',
  'tags with attributes': '<Cite id="a" ',
  'closing tags': '</sub>',
  'nested tags': '<sub>',
  backticks: '`',
  'backticks apart': '` ',
  dots: '.',
  digits: '1',
  'nested brackets': '(',
  'closing brackets': ') ',
  'square brackets': '[',
  pictures: '![',
  'links that do not end': '[a](',
  quotes: '"',
  'single quotes': "'",
  commas: ',',
  braces: '{',
  'values of rules': '{QT-001} ',
  comments: '{/*',
  'comments that end': '{/* */',
  'HTML comments': '<!--',
  'emphasis of all kinds': '*_',
  bars: '|',
  hyphens: '-',
  tildes: '~',
  'items of lists': '- ',
  'numbered items': '1. ',
  quotations: '> ',
  addresses: 'https://a.vn/ ',
  'words without end': 'họp',
  'sample words': '(viết lại) ',
  'boxes of suggestions': '[gợi ý]',
  'fields of YAML': 'a: ',
  'lists of YAML': '- - ',
  'names with a mark': 'Tổ 1 (miễn) ',
  'one name a line': 'A\n',
  'escaped signs': '\\`',
  mixed: ' \t[dẫn: <Cite "`{*_|(.,-1\n',
};

const head: Record<string, [head: string, tail: string]> = {
  blanks: ['Nguyễn Văn A', 'Tổ 1'],
  'marks on one letter': ['a', ''],
  'fields of YAML': ['a: ', ''],
};

/** The names of all shapes. */
export const shapes = Object.keys(signs);

/** A text of this shape, so many letters long. */
export function shaped(name: string, length: number): string {
  const [before, after] = head[name] ?? ['', ''];
  const sign = signs[name] ?? ' ';
  return before + sign.repeat(Math.ceil(length / sign.length)).slice(0, length) + after;
}
