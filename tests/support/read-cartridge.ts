import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** One entry of the table of contents, as an independent reader finds it. */
export interface ReadItem {
  title: string | undefined;
  /** Path of the file that it opens. */
  file?: string;
  /** Where a web link leads. */
  link?: string;
  items: ReadItem[];
}

/** A cartridge opened with an unzip and an XML parser that know nothing of how it was made. */
export interface ReadCartridge {
  names: string[];
  texts: Record<string, string>;
  manifest: Document;
  root: ReadItem;
}

/** Parses XML; anything that the parser reports is an error. */
export function parseXml(text: string): Document {
  const problem = (message: string): never => {
    throw new Error(message);
  };
  const errorHandler = { warning: problem, error: problem, fatalError: problem };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}

/** Child elements of a name, in order. */
export const children = (element: Element, name: string): Element[] =>
  [...Array(element.childNodes.length).keys()]
    .map((i) => element.childNodes[i] as unknown as Element)
    .filter((node) => node.nodeType === 1 && node.localName === name);

export const elements = (doc: Document, name: string): Element[] => {
  const found = doc.getElementsByTagNameNS('*', name);
  return [...Array(found.length).keys()].map((i) => found[i] as unknown as Element);
};

/** Opens a cartridge and follows its table of contents. */
export function readCartridge(bytes: Uint8Array): ReadCartridge {
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, strFromU8(content)]),
  );
  const manifest = parseXml(texts['imsmanifest.xml'] ?? '');
  const resources = new Map(
    elements(manifest, 'resource').map((r) => [r.getAttribute('identifier'), r]),
  );
  const read = (item: Element): ReadItem => {
    const resource = resources.get(item.getAttribute('identifierref'));
    const file = resource && children(resource, 'file')[0]?.getAttribute('href');
    const isLink = resource?.getAttribute('type') === 'imswl_xmlv1p1';
    const url = isLink ? elements(parseXml(texts[file ?? ''] ?? ''), 'url')[0] : undefined;
    return {
      title: children(item, 'title')[0]?.textContent ?? undefined,
      ...(file ? { file } : {}),
      ...(url ? { link: url.getAttribute('href') ?? '' } : {}),
      items: children(item, 'item').map(read),
    };
  };
  const organization = elements(manifest, 'organization')[0]!;
  return {
    names: Object.keys(files),
    texts,
    manifest,
    root: read(children(organization, 'item')[0]!),
  };
}
