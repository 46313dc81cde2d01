/** Pieces of WordprocessingML as other programs write them, spelled out: nothing here is shared with the import. */

export const t = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
export const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(words)}</w:r>`;
export const p = (inner: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const line = (words: string, properties = '') => p(run(words), properties);
export const item = (words: string, list: number, level = 0) =>
  line(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const cell = (inner: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
export const field = (instruction: string, result: string, data = '') =>
  `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  (result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
export const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const graphic = (uri: string, inner: string) =>
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic>`;
export const drawing = (uri: string, inner: string, alt = 'hình vẽ') =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="h" descr="${alt}"/>${graphic(uri, inner)}</wp:inline></w:drawing></w:r>`;
export const picture = (attribute: string, alt?: string) =>
  drawing(
    'http://schemas.openxmlformats.org/drawingml/2006/picture',
    `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic>`,
    alt,
  );
export const shape = (inner: string) =>
  drawing(
    'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
    `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`,
  );
const content = (xml: string) => xml.replace(/^<w:r>|<\/w:r>$/g, '');
export const alternate = (choice: string, fallback = '') =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${content(choice)}</mc:Choice>${fallback && `<mc:Fallback>${content(fallback)}</mc:Fallback>`}</mc:AlternateContent></w:r>`;
export const vmlBox = (inner: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const level = (depth: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

/** Lists by what Word prints before their items. */
export const lists = {
  bullets: 1,
  numbers: 2,
  articles: 11,
  roman: 12,
  letters: 13,
  fromFive: 14,
  levels: 15,
};
const abstracts: [id: number, levels: string][] = [
  [lists.bullets, level(0, 'bullet', '•')],
  [lists.numbers, level(0, 'decimal', '%1.')],
  [lists.articles, level(0, 'decimal', 'Điều %1.')],
  [lists.roman, level(0, 'upperRoman', '%1.')],
  [lists.letters, level(0, 'lowerLetter', '%1)')],
  [lists.fromFive, level(0, 'decimal', '%1.', 5)],
  [lists.levels, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')],
];
export const word = (root: string, inner: string) =>
  `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</w:${root}>`;
export const numbering = word(
  'numbering',
  abstracts
    .map(([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`)
    .join('') +
    abstracts
      .map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join(''),
);
