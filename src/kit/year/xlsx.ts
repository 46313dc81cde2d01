import { file, join, node, text, type Xml } from '#base/xml.ts';
import { zip } from '#base/zip.ts';
import type { Table, Value } from './tables.ts';
import { formats, stylesFile } from './xlsx-styles.ts';

/*
 * SpreadsheetML by hand, as the forms are WordprocessingML by hand: the library for it starts workers from blobs above
 * 160 KB, which the policy of this page forbids, and writes a damaged file where somebody typed `constructor`.
 */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const ofSpreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** So many letters fit into a field; Excel mends a file that has more by leaving them out unsaid. */
const mostLetters = 32_767;
const cut = ' … (còn nữa, xem tệp buổi họp)';

/** Words as Excel reads them back: `_x0041_` would be the letter A. */
function words(typed: string): Xml {
  const fitting =
    typed.length > mostLetters ? typed.slice(0, mostLetters - cut.length) + cut : typed;
  return text(fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** Days as spreadsheets count them; they know a 29 February 1900, so those before it stay words. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** `A`, `B` … `Z`, `AA`. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

/** As Excel itself does it: the schema does not list the attribute, so it stands only where a space would be lost. */
const keepsSpace = (typed: string) => (typed === typed.trim() ? {} : { 'xml:space': 'preserve' });

const inline = (r: string, typed: string, s: number): Xml =>
  node('c', { r, s, t: 'inlineStr' }, node('is', {}, node('t', keepsSpace(typed), words(typed))));

const counted = (r: string, value: number, s: number): Xml =>
  node('c', { r, s }, node('v', {}, text(String(value))));

function field(r: string, value: Value): Xml {
  if (value === undefined || value === '') return node('c', { r, s: formats.words });
  if (typeof value === 'string') return inline(r, value, formats.words);
  if (typeof value === 'number') return counted(r, value, formats.number);
  if ('share' in value) return counted(r, value.share, formats.share);
  const number = serial(value.day);
  return number > 60 ? counted(r, number, formats.day) : inline(r, value.day, formats.words);
}

const row = (number: number, cells: Xml[]): Xml => node('row', { r: number }, ...cells);

/** The sheet of a table: its head stays in sight and on every printed page, which is as wide as the table. */
function sheet({ columns, rows }: Table): string {
  const last = letters(columns.length - 1);
  const head = columns.map(({ title }, i) => inline(`${letters(i)}1`, title, formats.head));
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' };
  const setup = { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 };
  const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  return file(
    node(
      'worksheet',
      { xmlns: main },
      node('sheetPr', {}, node('pageSetUpPr', { fitToPage: 1 })),
      node('dimension', { ref: `A1:${last}${rows.length + 1}` }),
      node('sheetViews', {}, node('sheetView', { workbookViewId: 0 }, node('pane', pane))),
      node('sheetFormatPr', { defaultRowHeight: 15 }),
      node(
        'cols',
        {},
        ...columns.map(({ width }, i) =>
          node('col', { min: i + 1, max: i + 1, width, customWidth: 1 }),
        ),
      ),
      node(
        'sheetData',
        {},
        row(1, head),
        ...rows.map((values, i) =>
          row(
            i + 2,
            values.map((value, c) => field(`${letters(c)}${i + 2}`, value)),
          ),
        ),
      ),
      node('autoFilter', { ref: `A1:${last}${rows.length + 1}` }),
      node('pageMargins', margins),
      node('pageSetup', setup),
    ),
  );
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(({ name }, i) =>
    node('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
  );
  const titles = tables.map(({ name }, i) =>
    node(
      'definedName',
      { name: '_xlnm.Print_Titles', localSheetId: i },
      text(`'${name.replaceAll("'", "''")}'!$1:$1`),
    ),
  );
  return file(
    node(
      'workbook',
      { xmlns: main, 'xmlns:r': relations },
      node('sheets', {}, ...sheets),
      node('definedNames', {}, ...titles),
    ),
  );
}

const relation = (id: string, type: string, target: string): Xml =>
  node('Relationship', { Id: id, Type: `${relations}/${type}`, Target: target });

const related = (list: Xml[]): string =>
  file(node('Relationships', { xmlns: packageRelations }, join(list)));

function types(count: number): string {
  const part = (name: string, kind: string) =>
    node('Override', { PartName: name, ContentType: `${ofSpreadsheet}.${kind}+xml` });
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return file(
    node(
      'Types',
      { xmlns: contentTypes },
      node('Default', { Extension: 'rels', ContentType: rels }),
      node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('/xl/workbook.xml', 'sheet.main'),
      part('/xl/styles.xml', 'styles'),
      ...Array.from({ length: count }, (_, i) =>
        part(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
      ),
    ),
  );
}

/** The tables as a workbook, one sheet each. */
export function xlsxOf(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const own = tables.map((_, i) =>
    relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const styles = relation(`rId${tables.length + 1}`, 'styles', 'styles.xml');
  const parts: [string, string][] = [
    ['[Content_Types].xml', types(tables.length)],
    ['_rels/.rels', related([relation('rId1', 'officeDocument', 'xl/workbook.xml')])],
    ['xl/workbook.xml', workbook(tables)],
    ['xl/_rels/workbook.xml.rels', related([...own, styles])],
    ['xl/styles.xml', stylesFile],
    ...tables.map((table, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      sheet(table),
    ]),
  ];
  const coder = new TextEncoder();
  return new Uint8Array(
    zip(
      parts.map(([name, xml]) => ({ name, bytes: coder.encode(xml) })),
      9,
    ),
  );
}
