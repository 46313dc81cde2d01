import { HTMLElement, parse } from 'node-html-parser';
import { type CollectionName, hasProse } from '#handbook/collections.ts';
import { kindOf } from '../kinds.ts';
import type { RawData } from '../write-entry.ts';
import { lostWords, oldCharsetIn, type Source, sourcesOf, tellBeside } from './account.ts';
import { convert, type Packed, packSettled, type Picture } from './convert.ts';
import { inspectWord, limits, type Refused, type WordParts } from './inspect.ts';
import { openPackage } from './ooxml/open-package.ts';
import { readStyles } from './ooxml/styles.ts';
import { kindOfTable, readFields } from './read-fields.ts';
import { isTooLarge, largeTable, readProse, undescribed } from './read-prose.ts';
import { settle, type Settled } from './settle/settle.ts';
import { quoted, Told } from './told.ts';
import { bodyHeading, fieldsHeading, howToFill, isOwnHeading, titleBegins } from './wording.ts';

/** A Word file taken apart. */
export interface Draft {
  data: RawData;
  body: string;
  pictures: Picture[];
  warnings: string[];
  /** What has to be mended in the file, by cell; a cell told here has no value. */
  problems: DraftProblem[];
}

/** One thing to mend: in the cell of a field, in the prose (`''`), or elsewhere. */
export interface DraftProblem {
  field?: string;
  text: string;
}

const saveAnew =
  'Mở bằng Word, lưu thành tệp .docx mới, hoặc chép chữ sang mẫu Word mới, rồi nhập lại.';

/** Reads a filled-in template; what cannot be read is refused with the way to mend it. */
export async function readDraft(
  name: CollectionName,
  bytes: Uint8Array,
  pictureName: string,
): Promise<Draft | Refused> {
  const inspected = inspectWord(bytes);
  if ('refusal' in inspected) return inspected;
  try {
    const opened = openFile(inspected);
    return 'refusal' in opened ? opened : await readOpened(name, opened, pictureName);
  } catch (error) {
    const cause =
      error instanceof RangeError
        ? 'có phần quá lớn hoặc lồng nhau quá sâu'
        : 'có phần ghi sai dạng tệp Word';
    return { refusal: `Không đọc hết được tệp: ${cause}. ${saveAnew}` };
  }
}

/** A file once it is settled: what goes to the library, what was told, what its words are counted against. */
interface Opened extends Settled {
  sources: Source[];
  packed: Packed;
  told: Told;
}

/** Settles a file. Its trees end here: the library that reads on builds its own, and memory is for one of them. */
function openFile({ files }: WordParts): Opened | Refused {
  const file = openPackage(files);
  if (!file) return { refusal: `Đây không phải tệp Word (.docx). ${saveAnew}` };
  const styles = readStyles(file.parts.find(({ type }) => type === 'styles'));
  const sources = sourcesOf(file);
  const refusal = refusedAtOnce(sources) ?? oldCharsetIn(file, styles);
  if (refusal) return { refusal };
  const told = new Told();
  tellBeside(file, told);
  const settled = settle(file, styles, told);
  return { sources, told, ...settled, packed: packSettled(file) };
}

async function readOpened(
  name: CollectionName,
  { sources, told, changes, numbers, problems, packed }: Opened,
  pictureName: string,
): Promise<Draft | Refused> {
  const converted = await convert(packed, pictureName, told);
  const top = parse(converted.html).childNodes.filter((node) => node instanceof HTMLElement);
  const at = top.findIndex((node) => node.rawTagName === 'table' && kindOfTable(node, name));
  const table = top[at];
  const kind = table && kindOfTable(table, name);
  if (!table || !kind) return { refusal: noTable };
  if (kind !== name) return { refusal: wrongKind(kind) };
  const rest = top
    .slice(at + 1)
    .filter((node) => !isOwnHeading(node.text.normalize('NFC').trim(), bodyHeading));
  if (rest.some(isTooLarge)) return { refusal: largeTable };
  const fields = readFields(name, table, told);
  const above = strangeAbove(top.slice(0, at));
  const prose = readProse(name, rest, told);
  const all: DraftProblem[] = [
    ...fields.problems,
    ...above,
    ...[...problems, ...converted.problems].map((text) => ({ text })),
    ...prose.problems,
  ];
  // What the page has, and what stands in the template's places, is looked for word by word.
  const taken = [
    ...top.slice(0, at).map((node) => node.text),
    ...fields.words,
    bodyHeading,
    prose.words,
  ];
  const named = [...told.notices().map(({ words }) => words), ...all.map(({ text }) => text)];
  const counted = [...sources, { place: 'số thứ tự do Word đánh', text: numbers.join(' ') }];
  for (const { place, text } of lostWords(counted, taken.join(' '), named))
    told.add('lost', place, text);
  const warnings = [
    ...withoutHeading(name, top.slice(at + 1), rest),
    ...changesWaiting(changes),
    ...told.notices().map(({ text }) => text),
    ...undescribed(prose.body),
  ];
  return {
    data: fields.data,
    body: prose.body,
    pictures: converted.pictures,
    warnings,
    problems: all,
  };
}

/** What is too little or too much for a page is told before anything is read. */
function refusedAtOnce(sources: readonly Source[]): string | undefined {
  const letters = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0)
    return 'Tệp Word không có chữ nào. Tải mẫu ở trang Biên tập, điền rồi nhập lại.';
  if (letters > limits.letters)
    return `Tệp dài ${letters.toLocaleString('vi')} ký tự, quá mức ${limits.letters.toLocaleString('vi')} của một trang. Tách thành nhiều tệp, mỗi tệp một trang.`;
  return undefined;
}

const noTable =
  'Không thấy bảng khai báo của mẫu. Tải mẫu ở trang Biên tập, chép nội dung sang mẫu rồi nhập lại.';
const wrongKind = (kind: CollectionName) => {
  const found = kindOf(kind);
  return `Đây là mẫu ${found?.word ?? kind}. Nhập bằng --kind ${found?.kind ?? kind}, hoặc chép nội dung sang đúng mẫu.`;
};

/** Words above the table have no place on the page. */
function strangeAbove(nodes: readonly HTMLElement[]): DraftProblem[] {
  const strange = nodes
    .map((node) => node.text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(
      (text) =>
        text !== '' &&
        !isOwnHeading(text, fieldsHeading) &&
        text !== howToFill &&
        !text.startsWith(titleBegins),
    );
  return strange.length === 0
    ? []
    : [
        {
          text: `phía trên bảng khai báo có chữ ${quoted(strange.join(' '))} → chuyển xuống dưới dòng “${bodyHeading}”, hoặc xóa`,
        },
      ];
}

/** The line that parts table and text may be typed over or deleted: what it had said is gone. */
const withoutHeading = (
  name: CollectionName,
  below: readonly HTMLElement[],
  rest: readonly HTMLElement[],
): string[] =>
  hasProse(name) && rest.length > 0 && rest.length === below.length
    ? [
        `Không thấy dòng “${bodyHeading}” của mẫu: đã lấy mọi chữ dưới bảng khai báo làm phần chữ của trang. Nên xem lại dòng đầu.`,
      ]
    : [];

const changesWaiting = (count: number): string[] =>
  count > 0
    ? [
        `Có ${count} chỗ sửa chưa chấp nhận (Track Changes): đã lấy như đã chấp nhận tất cả. Nên xem lại.`,
      ]
    : [];
