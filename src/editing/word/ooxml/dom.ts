import { DOMParser } from '@xmldom/xmldom';

/** The namespaces of a Word file, transitional and strict, by the prefix that they are written with here. */
const prefixes = new Map(
  [
    ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
    ['w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
    ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
    ['r', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
    ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
    ['wp', 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing'],
    ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
    ['a', 'http://purl.oclc.org/ooxml/drawingml/main'],
    ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
    ['m', 'http://purl.oclc.org/ooxml/officeDocument/math'],
    ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
    ['c', 'http://purl.oclc.org/ooxml/drawingml/chart'],
    ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
    ['v', 'urn:schemas-microsoft-com:vml'],
    ['o', 'urn:schemas-microsoft-com:office:office'],
    ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
    ['rel', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ].map(([prefix = '', address = '']) => [address, prefix]),
);

/** The namespace of WordprocessingML that new elements get. */
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Text of a part, whatever it is encoded in: Word writes UTF-8, the format allows UTF-16. */
export function xmlText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const wide =
    (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)
      ? 'utf-16le'
      : (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** A part as a tree; throws where it is not well-formed. */
export function parseXml(bytes: Uint8Array): Document {
  const fail = (message: string) => {
    throw new Error(message);
  };
  // A warning is a fault too: the reader would guess what was meant.
  const parser = new DOMParser({
    errorHandler: { warning: fail, error: fail, fatalError: fail },
  });
  const document = parser.parseFromString(xmlText(bytes), 'text/xml');
  tidy(document);
  return document;
}

/** How things look and no page shows; which saving a word is from. A file has more of it than of words. */
const looks = new Set(
  (
    'proofErr lastRenderedPageBreak sz szCs color kern spacing w noProof bCs iCs ind jc keepNext keepLines widowControl ' +
    'contextualSpacing autoSpaceDE autoSpaceDN adjustRightInd snapToGrid shd tcW tblBorders tcBorders tblCellMar tcMar ' +
    'pBdr tabs textAlignment tblW tblLook vAlign cantSplit trHeight highlight lsdException latentStyles'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);
const savings = /^(?:rsid\w*|paraId|textId)$/;

/** Text in other forms becomes text, remarks and mere looks go: no reader has to know them, nor to hold them. */
function tidy(document: Document): void {
  for (let node: Node | null = document; node;) {
    const isGone: boolean =
      node.nodeType === 8 || node.nodeType === 7 || (isElement(node) && looks.has(nameOf(node)));
    const following: Node | null = isGone ? behind(node, document) : next(node, document);
    if (node.nodeType === 4)
      node.parentNode?.replaceChild(document.createTextNode(node.nodeValue ?? ''), node);
    else if (isGone) remove(node);
    else if (isElement(node))
      for (let i = node.attributes.length - 1; i >= 0; i--) {
        const one = node.attributes.item(i);
        if (one && savings.test(one.localName)) node.removeAttributeNode(one);
      }
    node = following;
  }
}

const prefixOf = (address: string | null) => (address ? (prefixes.get(address) ?? '?') : '');

/** The name of an element as the format's own documents write it, whatever its prefix: `w:p`. */
export const nameOf = (element: Element): string =>
  `${prefixOf(element.namespaceURI)}:${element.localName}`;

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The elements right inside another one. */
export function kids(element: Node): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node)) found.push(node);
  return found;
}

/** The first element of that name right inside. */
export const kid = (element: Element | undefined, name: string): Element | undefined =>
  element && kids(element).find((child) => nameOf(child) === name);

/** The element that a path of names leads to. */
export const at = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => kid(found, name), element);

/** An attribute by its name and namespace, whatever its prefix: `w:val`, or `Target` without one. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const [local = '', prefix = ''] = name.split(':').reverse();
  const list = element.attributes;
  for (let i = 0; i < list.length; i++) {
    const one = list.item(i);
    if (one?.localName === local && prefixOf(one.namespaceURI) === prefix) return one.value;
  }
  return undefined;
}

/** The value that most elements of properties carry. */
export const valueOf = (element: Element | undefined): string | undefined =>
  attribute(element, 'w:val');

/** A property that is on where it stands, unless it says off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(valueOf(element) ?? '');

/** All elements of these names at any depth, in order; a list of its own, so that the tree may change. */
export function all(root: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (let node = next(root, root); node; node = next(node, root))
    if (isElement(node) && names.includes(nameOf(node))) found.push(node);
  return found;
}

/** The node that follows in the order of the text, within a root. */
export function next(node: Node, root: Node): Node | null {
  return node.firstChild ?? behind(node, root);
}

/** The node that follows on all that lies in this one. */
function behind(node: Node, root: Node): Node | null {
  for (let up: Node | null = node; up && up !== root; up = up.parentNode)
    if (up.nextSibling) return up.nextSibling;
  return null;
}

/** The nearest element of one of these names around another one. */
export function around(node: Node, ...names: string[]): Element | undefined {
  for (let up = node.parentNode; up; up = up.parentNode)
    if (isElement(up) && names.includes(nameOf(up))) return up;
  return undefined;
}

/** A new element of WordprocessingML. */
export function make(
  near: Node,
  name: string,
  attributes: Record<string, string> = {},
  ...children: Node[]
): Element {
  const element = ownerOf(near).createElementNS(WORD, `w:${name}`);
  for (const [key, value] of Object.entries(attributes))
    element.setAttributeNS(WORD, `w:${key}`, value);
  for (const child of children) element.appendChild(child);
  return element;
}

/** A run of words. */
export function makeRun(near: Node, words: string, properties?: Element): Element {
  const text = make(near, 't', {}, ownerOf(near).createTextNode(words));
  text.setAttribute('xml:space', 'preserve');
  return make(near, 'r', {}, ...(properties ? [properties.cloneNode(true)] : []), text);
}

const ownerOf = (node: Node) => node.ownerDocument ?? (node as Document);

export const remove = (node: Node): void => void node.parentNode?.removeChild(node);

/** Puts the children of an element, or these nodes, in its place. */
export function replaceBy(element: Element, nodes: Node[] = [...childrenOf(element)]): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const node of nodes) parent.insertBefore(node, element);
  parent.removeChild(element);
}

function childrenOf(element: Element): Node[] {
  const found: Node[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) found.push(node);
  return found;
}

/** Puts an element before all others in another one. */
export function insertFirst(parent: Element, element: Element): Element {
  parent.insertBefore(element, parent.firstChild);
  return element;
}

export const insertAfter = (node: Node, after: Node): void =>
  void after.parentNode?.insertBefore(node, after.nextSibling);
