import { strToU8 } from 'fflate';
import { layout } from './layout.ts';
import { paragraph, run } from './paragraph.ts';
import { stylesFile } from './styles.ts';
import { file, node, text, w, wordFile, type Xml } from '#base/xml.ts';
import { zip } from '#base/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the file holds: name, content type. The document comes first, the rest is found from it. */
const parts = [
  ['word/document.xml', `${WORD}.document.main+xml`],
  ['word/styles.xml', `${WORD}.styles+xml`],
  ['word/settings.xml', `${WORD}.settings+xml`],
  ['word/header.xml', `${WORD}.header+xml`],
  ['word/header-first.xml', `${WORD}.header+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
] as const;

const contentTypes = file(
  node(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    node('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(([name, type]) => node('Override', { PartName: `/${name}`, ContentType: type })),
  ),
);

/** Relationships of a part: id, type, target. */
const relationships = (...links: [string, string, string][]): string =>
  file(
    node(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...links.map(([Id, Type, Target]) => node('Relationship', { Id, Type, Target })),
    ),
  );

const packageLinks = relationships(
  ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
  ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
);

/** Ids by which the document names its headers. */
export const headerIds = { first: 'rId3', other: 'rId4' } as const;

const documentLinks = relationships(
  ['rId1', `${OFFICE}/styles`, 'styles.xml'],
  ['rId2', `${OFFICE}/settings`, 'settings.xml'],
  [headerIds.first, `${OFFICE}/header`, 'header-first.xml'],
  [headerIds.other, `${OFFICE}/header`, 'header.xml'],
);

const COMPATIBILITY = 'http://schemas.microsoft.com/office/word';

const settings = wordFile(
  'settings',
  w('defaultTabStop', { val: 567 }),
  w('characterSpacingControl', { val: 'doNotCompress' }),
  w('compat', {}, w('compatSetting', { name: 'compatibilityMode', uri: COMPATIBILITY, val: 15 })),
  w('themeFontLang', { val: layout.language }),
  w('decimalSymbol', { val: ',' }),
  w('listSeparator', { val: ';' }),
);

const pageNumber = paragraph({ style: 'Header' }, w('fldSimple', { instr: 'PAGE' }, run('2')));

/** Title and language; no author and no time, which would tell more than the paper does. */
const coreProperties = (title: string): string =>
  file(
    node(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      node('dc:title', {}, text(title)),
      node('dc:language', {}, text(layout.language)),
    ),
  );

/** The .docx file around a finished document body. */
export function packageDocument(body: Xml, title: string): Uint8Array {
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageLinks],
    ['word/document.xml', wordFile('document', w('body', {}, body))],
    ['word/_rels/document.xml.rels', documentLinks],
    ['word/styles.xml', stylesFile()],
    ['word/settings.xml', settings],
    ['word/header.xml', wordFile('hdr', pageNumber)],
    ['word/header-first.xml', wordFile('hdr', paragraph({ style: 'Header' }))],
    ['docProps/core.xml', coreProperties(title)],
  ];
  return zip(
    files.map(([name, content]) => ({ name, bytes: strToU8(content) })),
    9,
  );
}
