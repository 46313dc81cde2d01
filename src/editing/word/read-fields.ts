import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { nfc } from '#base/nfc.ts';
import type { CollectionName } from '#handbook/collections.ts';
import { hasBrackets } from '../brackets.ts';
import { type Field, fieldsOf } from '../fields/fields.ts';
import type { RawData } from '../write-entry.ts';
import { fromLines, tooLongCell } from './cells.ts';
import { hintOf, sampleIn } from './examples.ts';
import { linkTarget } from './link-target.ts';
import { wordsIn } from './ooxml/words.ts';
import { knownLabels, plainLabel } from './place.ts';
import type { DraftProblem } from './read-draft.ts';
import { numberBefore } from './settle/numbers.ts';
import { pictureAsWords } from './settle/pictures.ts';
import { elements } from './to-phrasing.ts';
import { rowsOf, spanOf } from './to-table.ts';
import { quoted, type Told } from './told.ts';
import { cellRemarks, headWords } from './wording.ts';

/** Lines of a cell as they stand, numbers of lists before them. */
function linesIn(cell: HTMLElement | undefined): string[] {
  if (!cell) return [];
  const blocks = cell.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6');
  const own = blocks.filter((block) => !blocks.some((other) => other.parentNode === block));
  return (own.length > 0 ? own : [cell])
    .flatMap((block) => block.innerHTML.replace(/<br\s*\/?>/g, '\n').split('\n'))
    .map((line) => nfc(textOf(parse(line))).trim());
}

/** Words of a line; boxes that are ticked or not are words too, and what is said of a picture. */
function textOf(root: HTMLElement): string {
  for (const picture of root.querySelectorAll('img'))
    picture.replaceWith(pictureAsWords(picture.getAttribute('alt')));
  for (const box of root.querySelectorAll('input'))
    box.replaceWith(box.hasAttribute('checked') ? '☒' : '☐');
  return root.text;
}

const labelOf = (cell: HTMLElement | undefined): string =>
  plainLabel(linesIn(cell).find((line) => line !== '') ?? '');

/** How many rows of a table begin with a label of this kind of page. */
const rowsOfKind = (table: HTMLElement, name: CollectionName): number =>
  rowsOf(table).filter((row) =>
    knownLabels()
      .get(name)
      ?.has(labelOf(elements(row)[0])),
  ).length;

/** The kind of page that a table asks the fields of; undefined where it is another table. */
export function kindOfTable(
  table: HTMLElement,
  wanted: CollectionName,
): CollectionName | undefined {
  const found = [...knownLabels().keys()]
    .map((name) => ({ name, rows: rowsOfKind(table, name) + (name === wanted ? 0.5 : 0) }))
    .sort((a, b) => b.rows - a.rows)[0];
  return found && found.rows >= 2 ? found.name : undefined;
}

/** The fields of a page, what is wrong with their cells, and every word of the table that was looked at. */
export interface ReadFields {
  data: RawData;
  problems: DraftProblem[];
  words: string[];
}

/** Reads the table of fields row by row. */
export function readFields(name: CollectionName, table: HTMLElement, told: Told): ReadFields {
  const fields = fieldsOf(name);
  const found: ReadFields = { data: {}, problems: [], words: [] };
  const seen = new Map<string, string[]>();
  for (const row of rowsOf(table)) {
    const cells = elements(row);
    const [head, cell, ...others] = cells;
    const label = labelOf(head);
    const field = fields.find((f) => f.label.normalize('NFC') === label);
    if (isHeadRow(cells)) {
      found.words.push(...cells.flatMap(linesIn));
      found.problems.push(...strangeInHead(cells));
      continue;
    }
    if (cells.every((one) => linesIn(one).every((line) => line === ''))) continue;
    if (!field) {
      found.problems.push({
        text: `Bảng khai báo có dòng lạ ${quoted(label)}${beside(cells.slice(1))}. Cột đầu phải giữ như mẫu; tải lại mẫu rồi chép nội dung sang.`,
      });
      found.words.push(...cells.flatMap(linesIn));
      continue;
    }
    const before = seen.get(field.name);
    if (before) {
      found.problems.push({
        field: field.name,
        text: `ô “${label}”: bảng có hai dòng cùng tên, một dòng ghi ${quoted(before.join(' '))}, một dòng ghi ${quoted(linesIn(cell).join(' '))} → giữ một dòng, xóa dòng kia`,
      });
      continue;
    }
    seen.set(field.name, linesIn(cell));
    if (cells.some((one) => spanOf(one, 'colspan') > 1 || spanOf(one, 'rowspan') > 1))
      found.problems.push({
        field: field.name,
        text: `ô “${label}”: có ô gộp trong dòng này → tách ô (Split Cells), giữ đúng ba cột như mẫu`,
      });
    readRow(field, { head, cell, others }, found, told);
  }
  return found;
}

const beside = (cells: readonly HTMLElement[]): string => {
  const words = cells.flatMap(linesIn).filter(Boolean).join(' ');
  return words ? `, ghi ${quoted(words)}` : '';
};

const isHeadRow = (cells: readonly HTMLElement[]) =>
  plainLabel(linesIn(cells[0])[0] ?? '') === headWords[0];

/** The first row has names of columns and nothing else. */
function strangeInHead(cells: readonly HTMLElement[]): DraftProblem[] {
  const strange = cells
    .flatMap(linesIn)
    .filter((line) => line !== '' && !headWords.includes(plainLabel(line) as never));
  return strange.length === 0
    ? []
    : [
        {
          text: `dòng đầu của bảng khai báo có thêm chữ ${quoted(strange.join(' '))} → chuyển xuống ô của nó, hoặc xóa`,
        },
      ];
}

interface Row {
  head: HTMLElement | undefined;
  cell: HTMLElement | undefined;
  others: HTMLElement[];
}

function readRow(field: Field, { head, cell, others }: Row, found: ReadFields, told: Told): void {
  const place = `ô “${field.label}”`;
  const [, ...remarks] = linesIn(head).filter(Boolean);
  found.words.push(...linesIn(head));
  const added = remarks.filter((line) => !cellRemarks.includes(line));
  if (added.length > 0)
    found.problems.push({
      text: `${place}: cột đầu có thêm chữ ${quoted(added.join(' '))} → chuyển sang cột giữa, hoặc xóa`,
    });
  const lines = withoutNumbers(field, linesWithLinks(field, cell, told), told);
  found.words.push(...linesIn(cell));
  const beyond = beyondHint(field, others);
  if (beyond && lines.every((line) => line === ''))
    found.problems.push({
      field: field.name,
      text: `${place}: cột giữa trống, cột “${headWords[2]}” có chữ ${quoted(beyond)} → nội dung thì chuyển sang cột giữa; lời hướng dẫn thì xóa`,
    });
  else if (beyond) told.add('column', place, beyond);
  found.words.push(...others.flatMap(linesIn));
  const problem = cell && problemOfCell(field, cell, lines);
  if (problem) found.problems.push({ field: field.name, text: problem });
  const value = problem ? undefined : fromLines(field, lines);
  if (value !== undefined && !(Array.isArray(value) && value.length === 0 && !field.required))
    found.data[field.name] = value;
}

/** What stands in the last column beside what the template says there, now or in an older version. */
function beyondHint(field: Field, others: readonly HTMLElement[]): string {
  const hint = new Set(wordsIn(`${hintOf(field)} ${field.help}`));
  const words = others.flatMap(linesIn).join(' ').trim();
  const strange = wordsIn(words).filter((word) => !hint.has(word));
  return strange.length > 0 ? words : '';
}

/** A number before a line, and no date or fraction. */
const typedNumber = /^\s{0,9}(\d{1,3})\s?(?:[.)]|\/(?=\s))(?=\D)/;

/** The page counts the lines of a list itself: a number that was typed or computed would stand there twice. */
function withoutNumbers(field: Field, lines: readonly string[], told: Told): string[] {
  const place = `ô “${field.label}”`;
  const computed = lines.map((line) => numberBefore(line));
  const plain = computed.map(({ number, rest }) =>
    number === undefined ? rest : rest.trimStart(),
  );
  const full = plain.filter((line) => line.trim() !== '');
  const isCounted =
    field.kind === 'list' &&
    full.length > 1 &&
    full.every((line, i) => Number(typedNumber.exec(line)?.[1]) === i + 1);
  const numbers = computed.flatMap(({ number }) => (number === undefined ? [] : [`${number}.`]));
  if (numbers.length > 0) told.add('number', place, numbers.join(' '));
  if (!isCounted) return plain;
  told.add('number', place, full.map((_, i) => i + 1).join(' '));
  return plain.map((line) => line.replace(typedNumber, '').trimStart());
}

/** Where the words of a link are not its address, the address goes behind them if the field has a place for it; else it is told. */
function linesWithLinks(field: Field, cell: HTMLElement | undefined, told: Told): string[] {
  for (const link of cell?.querySelectorAll('a') ?? []) {
    const address = link.getAttribute('href') ?? '';
    const words = link.text.trim();
    if (address === '' || address.startsWith('#') || sameAddress(words, address)) continue;
    const target = linkTarget(address);
    const hasPlace = [...(field.fields ?? []), ...(field.item?.fields ?? [])].some(
      ({ name }) => name === 'url',
    );
    if (hasPlace && target && words && !(cell?.text ?? '').includes(address))
      link.replaceWith(`${link.innerHTML} ${target}`);
    else if (!(cell?.text ?? '').includes(address))
      told.add('link', `ô “${field.label}”`, `${words} ${address}`);
  }
  return linesIn(cell);
}

const sameAddress = (words: string, address: string) => {
  const bare = (text: string) =>
    text
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(words) === bare(address);
};

/** What no cell may hold, whatever its field. */
function problemOfCell(
  field: Field,
  cell: HTMLElement,
  lines: readonly string[],
): string | undefined {
  if (cell.querySelector('table'))
    return `Ô “${field.label}” chứa một bảng. Trong ô chỉ viết chữ, mỗi ý một dòng; bảng thì đặt ở phần chữ của trang.`;
  if (cell.querySelector('img'))
    return `Ô “${field.label}” chứa hình. Hình thì đặt ở phần chữ của trang.`;
  if (cell.querySelector('sup a'))
    return `ô “${field.label}”: có chú thích cuối trang → chuyển câu có chú thích xuống phần chữ của trang, hoặc viết chú thích vào câu`;
  const long = tooLongCell(field, lines);
  if (long) return long;
  const sample = sampleIn(field, lines);
  if (sample)
    return `ô “${field.label}”: còn chữ mẫu “${sample}” → thay bằng nội dung thật${field.required ? '' : ', hoặc xóa vì ô này không bắt buộc'}`;
  if (lines.some(hasBrackets))
    return `ô “${field.label}”: dấu trong ngoặc vuông chỉ dùng ở phần chữ của trang → xóa ở ô này, hoặc chuyển cả câu xuống phần chữ`;
  return undefined;
}
