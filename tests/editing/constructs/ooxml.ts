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
  threeLevels: 16,
  counted: 17,
  circled: 18,
  ordinal: 19,
  ownFormat: 20,
  linked: 21,
  named: 22,
  begunAnew: 23,
  wordedBullets: 24,
  legal: 25,
  unknown: 26,
  withZero: 27,
  styled: 28,
};
const abstracts: [id: number, levels: string][] = [
  [lists.bullets, level(0, 'bullet', '•')],
  [lists.numbers, level(0, 'decimal', '%1.')],
  [lists.articles, level(0, 'decimal', 'Điều %1.')],
  [lists.roman, level(0, 'upperRoman', '%1.')],
  [lists.letters, level(0, 'lowerLetter', '%1)')],
  [lists.fromFive, level(0, 'decimal', '%1.', 5)],
  [lists.levels, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')],
  [
    lists.threeLevels,
    level(0, 'upperRoman', 'Chương %1') +
      level(1, 'decimal', 'Mục %2') +
      level(2, 'lowerLetter', '%2.%3)'),
  ],
  [lists.counted, level(0, 'vietnameseCounting', '%1 là')],
  [lists.circled, level(0, 'decimalEnclosedCircle', '%1')],
  [lists.ordinal, level(0, 'ordinal', '%1')],
  [
    lists.ownFormat,
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>',
  ],
  [lists.linked, '<w:numStyleLink w:val="KieuDanhSach"/>'],
  [lists.named, `<w:styleLink w:val="KieuDanhSach"/>${level(0, 'upperLetter', 'Phần %1')}`],
  [lists.begunAnew, level(0, 'decimal', 'Bước %1')],
  [lists.wordedBullets, level(0, 'bullet', 'Lưu ý:')],
  [
    lists.legal,
    level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%1.%2.').replace('<w:lvlText', '<w:isLgl/><w:lvlText'),
  ],
  [lists.unknown, level(0, 'hindiVowels', '%1.')],
  [lists.withZero, level(0, 'decimalZero', '%1.')],
  [
    lists.styled,
    level(0, 'decimal', 'Điều %1.').replace('<w:lvlText', '<w:pStyle w:val="KieuDieu"/><w:lvlText'),
  ],
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
      .join('') +
    `<w:num w:numId="99"><w:abstractNumId w:val="${lists.begunAnew}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>` +
    `<w:num w:numId="98"><w:abstractNumId w:val="${lists.begunAnew}"/><w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Khối %1')}</w:lvlOverride></w:num>`,
);

/** Styles that some constructs name; every file has them. */
export const moreStyles = [
  '<w:style w:type="character" w:styleId="MuTren"><w:name w:val="Mu tren"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="ChuAn"><w:name w:val="Chu an"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="DoanAn"><w:name w:val="Doan an"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="DoanGach"><w:name w:val="Doan gach"/><w:rPr><w:strike/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="BangAn"><w:name w:val="Bang an"/><w:rPr><w:vanish/></w:rPr></w:style>',
  `<w:style w:type="paragraph" w:styleId="KieuDieu"><w:name w:val="Dieu"/><w:pPr><w:numPr><w:numId w:val="${lists.styled}"/></w:numPr></w:pPr></w:style>`,
  '<w:style w:type="paragraph" w:styleId="MucBay"><w:name w:val="heading 7"/></w:style>',
].join('');
