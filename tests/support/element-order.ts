import { strFromU8, unzipSync } from 'fflate';

/**
 * Children in the order of the schemas (ECMA-376, transitional), as far as our files have them: Word, PowerPoint and Excel
 * refuse a file that leaves it. `npm run bench:ooxml` looks at the whole schema.
 */
const order: Record<string, string> = {
  'w:pPr': 'pStyle keepNext keepLines numPr pBdr tabs spacing ind jc outlineLvl',
  'w:rPr': 'rFonts b bCs i iCs color sz szCs u lang',
  'w:numPr': 'ilvl numId',
  'w:tblPr': 'tblW tblBorders tblLayout tblCellMar',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'left right',
  'w:tcPr': 'tcW vAlign',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
  'w:sectPr': 'headerReference pgSz pgMar titlePg',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:styles': 'docDefaults style',
  'w:style': 'name basedOn next qFormat pPr rPr',
  'w:numbering': 'abstractNum num',
  'w:lvl': 'start numFmt lvlText pPr',
  'w:settings':
    'defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz defaultTextStyle',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst hf txStyles',
  'p:sldLayout': 'cSld clrMapOvr',
  'p:sld': 'cSld clrMapOvr',
  'p:notes': 'cSld clrMapOvr',
  'p:notesMaster': 'cSld clrMap notesStyle',
  'p:cSld': 'bg spTree',
  'p:sp': 'nvSpPr spPr txBody',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:spPr': 'xfrm custGeom prstGeom solidFill ln',
  'p:txBody': 'bodyPr lstStyle p',
  'p:txStyles': 'titleStyle bodyStyle otherStyle',
  'a:xfrm': 'off ext chOff chExt',
  'a:custGeom': 'avLst gdLst ahLst cxnLst rect pathLst',
  'a:p': 'pPr r fld',
  'a:pPr': 'spcBef buFont buNone buAutoNum',
  'a:lvl1pPr': 'lnSpc spcBef buFont buNone buChar defRPr',
  'a:r': 'rPr t',
  'a:fld': 'rPr t',
  'a:rPr': 'solidFill hlinkClick',
  'a:defRPr': 'solidFill latin',
  'a:themeElements': 'clrScheme fontScheme fmtScheme',
  'a:fmtScheme': 'fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter pageMargins pageSetup',
  workbook: 'sheets definedNames',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles',
  border: 'left right top bottom',
};

/** Attributes without which a file is not valid, of elements that have only optional ones besides. */
const required: Record<string, readonly string[]> = {
  'w:pgMar': ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'].map((a) => `w:${a}`),
  'w:tab': ['w:val', 'w:pos'],
  'p:cNvPr': ['id', 'name'],
  'p:sldSz': ['cx', 'cy'],
};

const places = new Map(Object.entries(order).map(([parent, names]) => [parent, names.split(' ')]));
const localName = (name: string): string => name.replace(/^.*:/, '');

/** What is wrong with the order of elements in one part of a file, each kind of fault once. */
function misplacedIn(xml: string): string[] {
  const found = new Set<string>();
  const open: { name: string; last: number }[] = [];
  for (const [, close, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g,
  )) {
    if (close) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const names = parent && places.get(parent.name);
    if (parent && names) {
      const place = names.indexOf(localName(name));
      if (place < parent.last) found.add(`${name} in ${parent.name}`);
      parent.last = Math.max(parent.last, place);
    }
    // A tab of a run has no place of its own; one of a paragraph's stops has.
    if (name !== 'w:tab' || parent?.name === 'w:tabs')
      for (const attribute of required[name] ?? [])
        if (!attributes.includes(` ${attribute}="`)) found.add(`${name} without ${attribute}`);
    if (!empty) open.push({ name, last: 0 });
  }
  return [...found];
}

/** What is wrong with the order of elements in an Office file, by its parts. */
export const misplaced = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .flatMap(([name, content]) =>
      misplacedIn(strFromU8(content)).map((fault) => `${name}: ${fault}`),
    );
