import { fileWith, relations } from './file.ts';
import { cell, line, lists, p, row, run, shape, table, word } from './ooxml.ts';
import type { Construct } from './construct.ts';

/** A place of the template where an editor may put something. */
export interface Place {
  name: string;
  /** True where the page shows what stands there. */
  onPage?: true;
  /** Left out where it takes any. */
  takes?: (construct: Construct) => boolean;
  file: (construct: Construct) => Uint8Array;
}

/** A construct as blocks; pieces of a line stand between words of their own. */
const blocks = ({ inline, block }: Construct) =>
  block ?? p(`${run('trước ')}${inline}${run(' sau')}`);
const end = '<w:sectPr>';
const inProse = (xml: string) => (document: string) => document.replace(end, `${xml}${end}`);

/** The cell of a column in the row of a label gets more at its end. */
const inRow = (label: string, column: number, xml: string) => (document: string) => {
  const start = document.indexOf(`>${label}<`);
  let at = document.lastIndexOf('<w:tr>', start);
  for (let i = 0; i <= column; i++) at = document.indexOf('</w:tc>', at + 1);
  return `${document.slice(0, at)}${xml}${document.slice(at)}`;
};

const simple = (
  name: string,
  change: (xml: string) => (document: string) => string,
  onPage?: true,
): Place => ({
  name,
  ...(onPage ? { onPage } : {}),
  file: (construct) => fileWith(change(blocks(construct)), construct.parts),
});

export const places: Place[] = [
  simple('at the end of the prose', inProse, true),
  simple('above the table', (xml) => (document) => document.replace('<w:body>', `<w:body>${xml}`)),
  simple(
    'between table and prose',
    (xml) => (document) => document.replace('</w:tbl>', `</w:tbl>${xml}`),
    true,
  ),
  simple('in a cell of the table, one line', (xml) => inRow('Tóm tắt', 1, xml)),
  simple('in a cell of the table, a list', (xml) => inRow('Câu hỏi thảo luận', 1, xml)),
  simple('in the column of names', (xml) => inRow('Tóm tắt', 0, xml)),
  simple('in the column of hints', (xml) => inRow('Tóm tắt', 2, xml)),
  simple('in the first row', (xml) => inRow('Điền ở cột này', 1, xml)),
  simple(
    'in a row of its own',
    (xml) => (document) =>
      document.replace(
        '</w:tbl>',
        `${row(cell(line('Dòng lạ')), cell(xml + p('')), cell(p('')))}</w:tbl>`,
      ),
  ),
  simple(
    'in a cell of a table in the prose',
    (xml) =>
      inProse(
        table(
          row(cell(line('Cột')), cell(line('Cột hai'))),
          row(cell(xml + p('')), cell(line('ô'))),
        ),
      ),
    true,
  ),
  simple('in a text box', (xml) => inProse(p(shape(xml)))),
  simple(
    'in a content control',
    (xml) => inProse(`<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`),
    true,
  ),
  {
    name: 'in an item of a list',
    onPage: true,
    file: ({ inline, block, parts }) =>
      fileWith(
        inProse(
          p(
            `${run('mục ')}${inline ?? run('x')}`,
            `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.numbers}"/></w:numPr>`,
          ) + (block ?? ''),
        ),
        parts,
      ),
  },
  {
    name: 'in a heading',
    onPage: true,
    file: ({ inline, block, parts }) =>
      fileWith(
        inProse(
          p(`${run('Mục ')}${inline ?? run('x')}`, '<w:pStyle w:val="Heading2"/>') +
            (block ?? '') +
            line('Một câu.'),
        ),
        parts,
      ),
  },
  {
    name: 'in a note',
    // A note has no notes.
    takes: ({ parts = [] }) => !parts.some(({ type }) => type === 'footnotes'),
    file: (construct) =>
      fileWith(
        inProse(p(`${run('câu')}<w:r><w:footnoteReference w:id="7"/></w:r>`)),
        [
          {
            id: 'rId70',
            type: 'footnotes',
            target: 'chu-thich.xml',
            content: word('footnotes', `<w:footnote w:id="7">${blocks(construct)}</w:footnote>`),
          },
          ...(construct.parts ?? []),
        ],
        { 'word/_rels/chu-thich.xml.rels': relations(construct.parts ?? []) },
      ),
  },
];
