import { nfc } from '#base/nfc.ts';
import mammoth from 'mammoth';
import { HTMLElement, parse } from 'node-html-parser';
import type { CollectionName } from '#handbook/collections.ts';
import { type Field, fieldsOf } from '../fields/fields.ts';
import { formerLabels } from '../fields/words.ts';
import type { RawData } from '../write-entry.ts';
import { fromBrackets, hasBrackets } from '../brackets.ts';
import { fromLines, tooLongCell } from './cells.ts';
import { sampleIn } from './examples.ts';
import { inspectWord, type Refused, type WordParts } from './inspect.ts';
import { toMarkdown } from './to-markdown.ts';
import { bodyHeading } from './wording.ts';

/** A picture of the file, with the name that the prose calls it by. */
export interface Picture {
  name: string;
  bytes: Uint8Array;
}

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

const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** Reads a filled-in template; what cannot be read is refused with the way to mend it. */
export async function readDraft(
  name: CollectionName,
  bytes: Uint8Array,
  pictureName: string,
): Promise<Draft | Refused> {
  const inspected = inspectWord(bytes);
  if ('refusal' in inspected) return inspected;
  try {
    return await readParts(name, inspected, pictureName);
  } catch (error) {
    const cause =
      error instanceof RangeError
        ? 'có phần quá lớn hoặc lồng nhau quá sâu'
        : 'có phần ghi sai dạng tệp Word';
    return {
      refusal: `Không đọc hết được tệp: ${cause}. Mở bằng Word, lưu thành tệp .docx mới, hoặc chép chữ sang mẫu Word mới, rồi nhập lại.`,
    };
  }
}

async function readParts(
  name: CollectionName,
  inspected: WordParts,
  pictureName: string,
): Promise<Draft | Refused> {
  const pictures: Picture[] = [];
  const wrongPictures: string[] = [];
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(inspected.bytes) },
    {
      // Titles of the template stand outside the page.
      styleMap: ["p[style-name='Title'] => p.tieu-de:fresh"],
      convertImage: mammoth.images.imgElement(async (image) => {
        const ending = endings[image.contentType];
        if (!ending) {
          wrongPictures.push(image.contentType);
          return { src: '' };
        }
        const picture = `${pictureName}-${pictures.length + 1}.${ending}`;
        pictures.push({ name: picture, bytes: new Uint8Array(await image.readAsBuffer()) });
        return { src: `./hinh/${picture}` };
      }),
    },
  );
  const top = parse(html).childNodes.filter(
    (node): node is HTMLElement => node instanceof HTMLElement,
  );
  const at = top.findIndex((node) => node.rawTagName === 'table');
  const table = top[at];
  if (!table || !/Trường/.test(table.text))
    return {
      refusal:
        'Không thấy bảng khai báo của mẫu. Tải mẫu ở trang Biên tập, chép nội dung sang mẫu rồi nhập lại.',
    };
  const { data, problems } = readFields(name, table);
  if (wrongPictures.length > 0)
    problems.push({
      text: `Hình dạng ${wrongPictures.join(', ')} không đưa lên trang được. Trong Word, lưu hình thành .png hoặc .jpg rồi chèn lại.`,
    });
  const rest = top.slice(at + 1).filter((node) => node.text.trim() !== bodyHeading);
  const large = rest.find((node) => tableSize(node) > MOST_CELLS);
  if (large)
    return {
      refusal: `Có bảng hơn ${MOST_CELLS.toLocaleString('vi')} ô, quá mức của một trang. Trong Word, chia bảng thành nhiều bảng nhỏ rồi nhập lại.`,
    };
  const { text: body, problems: inProse } = fromBrackets(
    toMarkdown(rest.map((node) => node.outerHTML).join('')),
  );
  for (const { message, fix } of inProse)
    problems.push({ field: '', text: `phần chữ: ${message} → ${fix}` });
  const warnings = [...inspected.warnings, ...undescribed(body)];
  return { data, body, pictures, warnings, problems };
}

/** A table of a page gets as many cells in each row as its longest row has. */
const MOST_CELLS = 10_000;

function tableSize(node: HTMLElement): number {
  const rows = node.querySelectorAll('tr');
  return rows.length * rows.reduce((most, row) => Math.max(most, row.childNodes.length), 0);
}

/** Pictures that say nothing to those who cannot see them. */
const undescribed = (body: string): string[] =>
  [...body.matchAll(/\]\(\.\/hinh\//g)].flatMap(({ index }, i) =>
    body.slice(body.lastIndexOf('![', index) + 2, index).trim() === ''
      ? [
          `Hình thứ ${i + 1} chưa có lời tả. Trong Word: bấm chuột phải vào hình, chọn Alt Text (Văn bản thay thế), viết một câu.`,
        ]
      : [],
  );

/** The cells of the table, and all that is wrong with them as cells. */
function readFields(name: CollectionName, table: HTMLElement): Pick<Draft, 'data' | 'problems'> {
  const fields = fieldsOf(name);
  const data: RawData = {};
  const problems: DraftProblem[] = [];
  const body = table.childNodes.filter((node): node is HTMLElement => node instanceof HTMLElement);
  const rows = body.flatMap((node) =>
    node.rawTagName === 'tr'
      ? [node]
      : node.childNodes.filter((child): child is HTMLElement => child instanceof HTMLElement),
  );
  for (const row of rows.slice(1)) {
    const [head, cell] = row.childNodes.filter(
      (node): node is HTMLElement => node instanceof HTMLElement,
    );
    const written = firstLine(head);
    const label = formerLabels[written] ?? written;
    const field = fields.find((f) => f.label.normalize('NFC') === label);
    if (!field) {
      problems.push({
        text: `Bảng khai báo có dòng lạ “${label}”. Cột đầu phải giữ như mẫu; tải lại mẫu rồi chép nội dung sang.`,
      });
      continue;
    }
    const lines = linesOf(cell);
    const told = cell ? faultOfCell(field, cell, lines) : undefined;
    if (told) problems.push({ field: field.name, text: told });
    const value = told ? undefined : fromLines(field, lines);
    if (value !== undefined && !(Array.isArray(value) && value.length === 0 && !field.required))
      data[field.name] = value;
  }
  return { data, problems };
}

/** What no cell may hold, whatever its field. */
function faultOfCell(
  field: Field,
  cell: HTMLElement,
  lines: readonly string[],
): string | undefined {
  if (cell.querySelector('table'))
    return `Ô “${field.label}” chứa một bảng. Trong ô chỉ viết chữ, mỗi ý một dòng; bảng thì đặt ở phần chữ của trang.`;
  if (cell.querySelector('img'))
    return `Ô “${field.label}” chứa hình. Hình thì đặt ở phần chữ của trang.`;
  const long = tooLongCell(field, lines);
  if (long) return long;
  const sample = sampleIn(field, lines);
  if (sample)
    return `ô “${field.label}”: còn chữ mẫu “${sample}” → thay bằng nội dung thật${field.required ? '' : ', hoặc xóa vì ô này không bắt buộc'}`;
  const bracket = lines.find(hasBrackets);
  if (bracket)
    return `ô “${field.label}”: dấu trong ngoặc vuông chỉ dùng ở phần chữ của trang → xóa ở ô này, hoặc chuyển cả câu xuống phần chữ`;
  return undefined;
}

const firstLine = (cell?: HTMLElement) => nfc(linesOf(cell)[0] ?? '').trim();

/** Lines of a cell: paragraphs, items of lists, and line breaks. */
function linesOf(cell?: HTMLElement): string[] {
  if (!cell) return [];
  const blocks = cell.querySelectorAll('p, li');
  return (blocks.length > 0 ? blocks : [cell])
    .flatMap((block) => block.innerHTML.replace(/<br\s*\/?>/g, '\n').split('\n'))
    .map((line) => nfc(parse(line).text).trim());
}
