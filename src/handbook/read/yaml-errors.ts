import { isAlias, isNode, type Document, visit, type YAMLError } from 'yaml';
import { isoDay, isRealDay } from '#base/dates.ts';
import type { Place } from '../problem.ts';
import { type SourceFile, yamlText } from './source-file.ts';

/** What is wrong with the YAML itself, before any schema is asked. */
export interface YamlProblem {
  place: Place;
  message: string;
  fix: string;
}

/** So many fields that stand there twice are told. */
const MOST_REPEATED = 50;

const unreadable = 'khai báo không đọc được';

/** The commonest refusals of the YAML reader in an editor's words. */
const words: Record<string, [message: string, fix: string]> = {
  MISSING_CHAR: [
    `${unreadable}: thiếu dấu đóng`,
    'tìm dấu nháy hoặc dấu ngoặc mở mà chưa đóng ở phía trên chỗ này',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    `${unreadable}: có hai dấu hai chấm trong một dòng`,
    'đặt cả giá trị trong dấu nháy đơn',
  ],
  DUPLICATE_KEY: ['trường này đã ghi ở trên', 'giữ một dòng, xóa dòng kia'],
  MULTILINE_IMPLICIT_KEY: [
    `${unreadable}: dòng này thiếu dấu hai chấm sau tên trường`,
    'viết “tên trường: giá trị”, sau dấu hai chấm có dấu cách',
  ],
  TAB_AS_INDENT: [`${unreadable}: thụt dòng bằng phím Tab`, 'thay bằng dấu cách'],
  BAD_INDENT: [`${unreadable}: thụt dòng sai`, 'cho dòng này thẳng cột với các trường cùng nhóm'],
  BAD_SCALAR_START: [
    `${unreadable}: giá trị bắt đầu bằng dấu không dùng được`,
    'đặt cả giá trị trong dấu nháy đơn',
  ],
};

/** All that the YAML reader refuses, the advanced signs of YAML that content never needs, and days that no calendar has. */
export function yamlProblems(source: SourceFile): YamlProblem[] {
  if (source.yaml.errors.length > 0) return readingProblems(source);
  const days = unrealDays(source.yaml).map((offset) => ({
    place: placeAt(source, offset),
    ...unrealDay,
  }));
  return [...readingProblems(source), ...days];
}

function placeAt({ lines, yamlLineOffset }: SourceFile, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1) + yamlLineOffset, column: Math.max(col, 1) };
}

/** What keeps YAML from being read as data: where there is any, nothing of it may be made into values. */
export function readingProblems(source: SourceFile): YamlProblem[] {
  const { yaml } = source;
  const text = yamlText(source);
  const at = (offset: number): Place => placeAt(source, offset);
  const tell = (error: YAMLError): YamlProblem => {
    const open = isQuote(error) ? openQuote(text) : undefined;
    if (open !== undefined) return { place: at(open), ...unclosedQuote };
    if (isNoValue(error)) {
      const [message, fix] = words.MULTILINE_IMPLICIT_KEY ?? ['', ''];
      return { place: at(error.pos[0]), message, fix };
    }
    const [message, fix] = words[error.code] ?? [
      `${unreadable} (${error.code})`,
      'kiểm tra thụt dòng, dấu hai chấm và dấu nháy ở dòng này',
    ];
    return { place: at(error.pos[0]), message, fix };
  };
  // One slip brings others after it; only repeated fields stand for themselves.
  const isRepeated = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const repeated = yaml.errors.filter(isRepeated).slice(0, MOST_REPEATED);
  const first = yaml.errors.find((error) => !isRepeated(error));
  if (yaml.errors.length > 0) return [...repeated, ...(first ? [first] : [])].map(tell);
  const signs = advancedSigns(yaml).map((offset) => ({
    place: at(offset),
    message: `${unreadable}: dấu &, * hoặc ! ở đầu giá trị có nghĩa riêng`,
    fix: 'đặt cả giá trị trong dấu nháy đơn',
  }));
  return signs;
}

const unclosedQuote = {
  message: `${unreadable}: dấu nháy mở ở đây mà chưa đóng`,
  fix: 'thêm dấu nháy cùng kiểu ở cuối giá trị; bên trong có dấu đó thì dùng kiểu kia',
};

// The reader has one code for several missing signs; its message tells them apart.
const isQuote = ({ message }: YAMLError) => /closing ['"]quote/.test(message);
const isNoValue = ({ message }: YAMLError) => /followed by map values/.test(message);

/** Where a value opens a quote that its line does not close: the reader itself notices only at the end of the file, or at the next quote. */
function openQuote(text: string): number | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    const [, head = '', quote] = /^(\s*(?:- )*(?:[\w-]+: +)?)(["'])/.exec(line) ?? [];
    const rest = line.slice(head.length + 1);
    const inside = quote === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
    if (quote && !inside.includes(quote)) return start + head.length;
    start += line.length + 1;
  }
  return undefined;
}

const unrealDay = { message: 'ngày này không có trong lịch', fix: 'xem lại ngày và tháng' };

/** The build's reader turns 30 February into 2 March without a word. */
function unrealDays(yaml: Document): number[] {
  const found: number[] = [];
  visit(yaml, {
    Scalar(_key, node) {
      const { source = '', type, range } = node;
      if (type === 'PLAIN' && isoDay.test(source) && !isRealDay(source))
        found.push(range?.[0] ?? 0);
    },
  });
  return found;
}

function advancedSigns(yaml: Document): number[] {
  const found: number[] = [];
  visit(yaml, (_key, node) => {
    if (!isNode(node)) return;
    const special = isAlias(node) || ('anchor' in node && node.anchor) || node.tag?.startsWith('!');
    if (special || (node.tag && !node.tag.startsWith('tag:yaml.org')))
      found.push(node.range?.[0] ?? 0);
  });
  if (found.length === 0 && yaml.warnings.length > 0) found.push(yaml.warnings[0]?.pos[0] ?? 0);
  return found;
}
