import { file, node, text, type Xml } from '#base/xml.ts';

/** Fonts that stand on every Windows; titles as on the papers of the Party, the rest without serifs. */
const titleFont = 'Times New Roman';
const bodyFont = 'Arial';

const colours: [string, string][] = [
  ['dk1', '1D1B19'],
  ['lt1', 'FFFFFF'],
  ['dk2', '5B554D'],
  ['lt2', 'F6EFE6'],
  ['accent1', '9C1F1F'],
  ['accent2', '8A6D1F'],
  ['accent3', '2F5D50'],
  ['accent4', '3A5A7A'],
  ['accent5', '6B4A6E'],
  ['accent6', '7A5230'],
  ['hlink', '9C1F1F'],
  ['folHlink', '5B554D'],
];

const font = (name: string, typeface: string) =>
  node(
    `a:${name}`,
    {},
    node('a:latin', { typeface }),
    node('a:ea', { typeface: '' }),
    node('a:cs', { typeface: '' }),
  );
const plainFill = node('a:solidFill', {}, node('a:schemeClr', { val: 'phClr' }));
const line = node('a:ln', { w: 9525 }, plainFill);
const effect = node('a:effectStyle', {}, node('a:effectLst'));
const three = (one: Xml): Xml[] => [one, one, one];

/** The theme: colours of the site on white, two fonts. */
export const theme = (name: string): string =>
  file(
    node(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
      node(
        'a:themeElements',
        {},
        node(
          'a:clrScheme',
          { name },
          ...colours.map(([role, val]) => node(`a:${role}`, {}, node('a:srgbClr', { val }))),
        ),
        node('a:fontScheme', { name }, font('majorFont', titleFont), font('minorFont', bodyFont)),
        node(
          'a:fmtScheme',
          { name },
          node('a:fillStyleLst', {}, ...three(plainFill)),
          node('a:lnStyleLst', {}, ...three(line)),
          node('a:effectStyleLst', {}, ...three(effect)),
          node('a:bgFillStyleLst', {}, ...three(plainFill)),
        ),
      ),
    ),
  );

/** Titles and properties of the file. */
export const coreProperties = (title: string, creator: string): string =>
  file(
    node(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      node('dc:title', {}, text(title)),
      node('dc:creator', {}, text(creator)),
      node('dc:language', {}, text('vi-VN')),
    ),
  );
