import { nfc } from './nfc.ts';

/** A finished piece of XML. A plain string is none: it has to go through `text` first. */
export type Xml = string & { readonly finished: 'xml' };

/** An element's attributes; those that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** What XML 1.0 cannot carry even when escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Removes the characters that would make a file unreadable. */
export const legal = (words: string): string => words.replace(FORBIDDEN, '');

/** Words as XML: legal, composed (NFC) and escaped. */
export const text = (words: string): Xml =>
  nfc(legal(words)).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) as Xml;

/** Pieces of XML one after another. */
export const join = (pieces: readonly Xml[]): Xml => pieces.join('') as Xml;

/** An element. */
export function node(name: string, attributes: Attributes = {}, ...children: Xml[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${text(String(value))}"`)
    .join('');
  const inner = join(children);
  return (inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`) as Xml;
}

/** An element of WordprocessingML: its name and its attributes get the prefix `w:`. */
export function w(name: string, attributes: Attributes = {}, ...children: Xml[]): Xml {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value] as const);
  return node(`w:${name}`, Object.fromEntries(prefixed), ...children);
}

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The text of one file of the package. */
export const file = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** A file of WordprocessingML: its root element with the namespaces. */
export const wordFile = (root: string, ...children: Xml[]): string =>
  file(node(`w:${root}`, NAMESPACES, ...children));
