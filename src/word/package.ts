import { strToU8 } from 'fflate';
import { layout } from './layout.ts';
import { paragraph, run } from './paragraph.ts';
import { file, node, text, w, wordFile, type Xml } from '#base/xml.ts';
import { zip } from '#base/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PROPERTIES = 'application/vnd.openxmlformats-package.core-properties+xml';

/** What a Word file is made of. */
export interface WordDocument {
  /** Paragraphs and tables, the section at their end. */
  body: Xml;
  /** Title among the file's properties. */
  title: string;
  /** `word/styles.xml`. */
  styles: string;
  /** `word/numbering.xml`, where the file has lists that Word counts. */
  numbering?: string;
  /** True where the section has the headers of `headerIds`. */
  hasHeaders?: boolean;
  /** What stands at the top of every page, above its number. */
  note?: string;
  /** Addresses that the text leads to: the ids of their relationships are those of `linkId`. */
  links?: readonly string[];
}

/** Ids by which the document names its headers. */
export const headerIds = { first: 'rId3', other: 'rId4' } as const;

/** The id by which the document names its nth address. */
export const linkId = (n: number): string => `rId${n + 10}`;

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

/** The header of a page: a note where there is one, then what is given or an empty line. */
const header = (note: string | undefined, ...lines: Xml[]): string =>
  wordFile(
    'hdr',
    ...(note ? [paragraph({ style: 'Header' }, run(note, { italic: true }))] : []),
    ...(lines.length > 0 || note ? lines : [paragraph({ style: 'Header' })]),
  );

/** A part of the document beside its text: name, kind, id of its relationship, content. */
type Part = [name: string, kind: string, id: string, content: string];

/** The parts beside the text, all in the folder of the document. */
function partsOf({ styles, numbering, hasHeaders, note }: WordDocument): Part[] {
  return [
    ['styles.xml', 'styles', 'rId1', styles],
    ['settings.xml', 'settings', 'rId2', settings],
    ...(hasHeaders
      ? ([
          ['header-first.xml', 'header', headerIds.first, header(note)],
          ['header.xml', 'header', headerIds.other, header(note, pageNumber)],
        ] satisfies Part[])
      : []),
    ...(numbering ? [['numbering.xml', 'numbering', 'rId5', numbering] satisfies Part] : []),
  ];
}

const contentTypes = (parts: readonly Part[]): string => {
  const override = (PartName: string, ContentType: string): Xml =>
    node('Override', { PartName, ContentType });
  return file(
    node(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      node('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/word/document.xml', `${WORD}.document.main+xml`),
      ...parts.map(([name, kind]) => override(`/word/${name}`, `${WORD}.${kind}+xml`)),
      override('/docProps/core.xml', PROPERTIES),
    ),
  );
};

/** Relationships of a part: id, type, target, and whether that lies outside the file. */
const relationships = (...links: [string, string, string, 'External'?][]): string =>
  file(
    node(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...links.map(([Id, Type, Target, TargetMode]) =>
        node('Relationship', { Id, Type, Target, TargetMode }),
      ),
    ),
  );

const packageLinks = relationships(
  ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
  ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
);

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

/** The .docx file around a finished document: the one place where Word files are put together. */
export function packageDocument(document: WordDocument): Uint8Array {
  const { body, title, links = [] } = document;
  const parts = partsOf(document);
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', packageLinks],
    ['word/document.xml', wordFile('document', w('body', {}, body))],
    [
      'word/_rels/document.xml.rels',
      relationships(
        ...parts.map(
          ([name, kind, id]) => [id, `${OFFICE}/${kind}`, name] as [string, string, string],
        ),
        ...links.map(
          (to, n) =>
            [linkId(n), `${OFFICE}/hyperlink`, to, 'External'] as [
              string,
              string,
              string,
              'External',
            ],
        ),
      ),
    ],
    ...parts.map(([name, , , content]) => [`word/${name}`, content] as [string, string]),
    ['docProps/core.xml', coreProperties(title)],
  ];
  return zip(
    files.map(([name, content]) => ({ name, bytes: strToU8(content) })),
    9,
  );
}
