import { file, node, type Xml } from '#base/xml.ts';
import { zip } from '#base/zip.ts';
import { fullTitle, type Pack } from '../pack.ts';
import { slidesOf } from '../slides/slides.ts';
import { layout, layouts, master } from './master.ts';
import { notesFile, notesMaster } from './notes.ts';
import { type DeckSlide, deckSlide, linkId, slideFile } from './slide.ts';
import { coreProperties, theme } from './theme.ts';
import { sheet } from '../slides/boxes.ts';
import { emu, root } from './xml.ts';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument';

interface Relation {
  id: string;
  type: string;
  target: string;
  isOutside?: boolean;
}

const relations = (list: readonly Relation[]): string =>
  file(
    node(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...list.map(({ id, type, target, isOutside }) =>
        node('Relationship', {
          Id: id,
          Type: type.includes('://') ? type : `${officeTypes}/${type}`,
          Target: target,
          ...(isOutside ? { TargetMode: 'External' } : {}),
        }),
      ),
    ),
  );

const presentation = (count: number): string =>
  root(
    'p:presentation',
    { saveSubsetFonts: '1' },
    node('p:sldMasterIdLst', {}, node('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    node('p:notesMasterIdLst', {}, node('p:notesMasterId', { 'r:id': 'rId2' })),
    node(
      'p:sldIdLst',
      {},
      ...Array.from({ length: count }, (_, i) =>
        node('p:sldId', { id: 256 + i, 'r:id': `rId${i + 4}` }),
      ),
    ),
    node('p:sldSz', { cx: emu(sheet.width), cy: emu(sheet.height) }),
    node('p:notesSz', { cx: emu(540), cy: emu(720) }),
    node('p:defaultTextStyle', {}, node('a:defPPr', {}, node('a:defRPr', { lang: 'vi-VN' }))),
  );

function types(slides: readonly DeckSlide[]): string {
  const part = (name: string, type: string): Xml =>
    node('Override', { PartName: `/${name}`, ContentType: `${contentTypes}.${type}+xml` });
  const of = (kind: string) => `presentationml.${kind}`;
  return file(
    node(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      node('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('ppt/presentation.xml', of('presentation.main')),
      part('ppt/slideMasters/slideMaster1.xml', of('slideMaster')),
      part('ppt/notesMasters/notesMaster1.xml', of('notesMaster')),
      part('ppt/theme/theme1.xml', 'theme'),
      part('ppt/theme/theme2.xml', 'theme'),
      ...layouts.map((_, i) => part(`ppt/slideLayouts/slideLayout${i + 1}.xml`, of('slideLayout'))),
      ...slides.flatMap((one, i) => [
        part(`ppt/slides/slide${i + 1}.xml`, of('slide')),
        ...(hasNotes(one)
          ? [part(`ppt/notesSlides/notesSlide${i + 1}.xml`, of('notesSlide'))]
          : []),
      ]),
      node('Override', {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      }),
    ),
  );
}

const hasNotes = ({ slide }: DeckSlide) => (slide.notes ?? []).length > 0;

function slideFiles(one: DeckSlide, number: number, site: string): [string, string][] {
  const { slide, layout: name } = one;
  const notes = `notesSlide${number}.xml`;
  const related: Relation[] = [
    {
      id: 'rId1',
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${layouts.indexOf(name) + 1}.xml`,
    },
    ...(hasNotes(one)
      ? [{ id: 'rId2', type: 'notesSlide', target: `../notesSlides/${notes}` }]
      : []),
    ...(slide.link ? [{ id: linkId, type: 'hyperlink', target: slide.link, isOutside: true }] : []),
  ];
  const files: [string, string][] = [
    [`ppt/slides/slide${number}.xml`, slideFile(one, site)],
    [`ppt/slides/_rels/slide${number}.xml.rels`, relations(related)],
  ];
  if (!hasNotes(one)) return files;
  return [
    ...files,
    [`ppt/notesSlides/${notes}`, notesFile(slide.notes ?? [])],
    [
      `ppt/notesSlides/_rels/${notes}.rels`,
      relations([
        { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
      ]),
    ],
  ];
}

/** A pack as a presentation for PowerPoint, Impress, Keynote; the same pack always makes the same bytes. */
export function pptx(pack: Pack): Uint8Array {
  const slides = slidesOf(pack).map(deckSlide);
  const masterFile = '../slideMasters/slideMaster1.xml';
  const files: [string, string][] = [
    ['[Content_Types].xml', types(slides)],
    [
      '_rels/.rels',
      relations([
        { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
        {
          id: 'rId2',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
      ]),
    ],
    ['docProps/core.xml', coreProperties(fullTitle(pack), pack.site)],
    ['ppt/presentation.xml', presentation(slides.length)],
    [
      'ppt/_rels/presentation.xml.rels',
      relations([
        { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
        { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
        ...slides.map((_, i) => ({
          id: `rId${i + 4}`,
          type: 'slide',
          target: `slides/slide${i + 1}.xml`,
        })),
      ]),
    ],
    ['ppt/theme/theme1.xml', theme('Trang chiếu')],
    ['ppt/theme/theme2.xml', theme('Trang ghi chú')],
    ['ppt/slideMasters/slideMaster1.xml', master(pack.site)],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations([
        ...layouts.map((_, i) => ({
          id: `rId${i + 1}`,
          type: 'slideLayout',
          target: `../slideLayouts/slideLayout${i + 1}.xml`,
        })),
        { id: `rId${layouts.length + 1}`, type: 'theme', target: '../theme/theme1.xml' },
      ]),
    ],
    ...layouts.flatMap((name, i): [string, string][] => [
      [`ppt/slideLayouts/slideLayout${i + 1}.xml`, layout(name, pack.site)],
      [
        `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
        relations([{ id: 'rId1', type: 'slideMaster', target: masterFile }]),
      ],
    ]),
    ['ppt/notesMasters/notesMaster1.xml', notesMaster()],
    [
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      relations([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]),
    ],
    ...slides.flatMap((one, i) => slideFiles(one, i + 1, pack.site)),
  ];
  return zip(
    files.map(([name, words]) => ({ name, bytes: new TextEncoder().encode(words) })),
    9,
  );
}
