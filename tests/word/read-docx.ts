import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** An element of a part of the file, with what tests ask of it. */
export interface Part {
  /** All elements of this name. */
  all(name: string): Part[];
  /** The first of them; a missing one is an error. */
  one(name: string): Part;
  /** An attribute, `''` where there is none. */
  get(attribute: string): string;
  /** Its name with the prefix: `w:p`. */
  name: string;
  /** The elements directly inside it, in order. */
  children: Part[];
  /** Text of the runs. */
  text: string;
}

function wrap(element: Element): Part {
  const all = (name: string): Part[] => Array.from(element.getElementsByTagName(name)).map(wrap);
  return {
    all,
    one(name) {
      const [first] = all(name);
      if (!first) throw new Error(`no ${name} in ${element.tagName}`);
      return first;
    },
    get: (attribute) => element.getAttribute(attribute) ?? '',
    name: element.tagName,
    get children() {
      return Array.from(element.childNodes)
        .filter((child) => child.nodeType === 1)
        .map((child) => wrap(child as Element));
    },
    get text() {
      return element.textContent ?? '';
    },
  };
}

/** The root of one part of a .docx, read strictly: a flaw in the XML is an error. */
export function readPart(docx: Uint8Array, name = 'word/document.xml'): Part {
  const bytes = unzipSync(docx)[name];
  if (!bytes) throw new Error(`no part ${name}`);
  const fail = (message: string): never => {
    throw new Error(`${name}: ${message}`);
  };
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  return wrap(parser.parseFromString(strFromU8(bytes), 'application/xml').documentElement);
}

/** The names of all parts. */
export const partNames = (docx: Uint8Array): string[] => Object.keys(unzipSync(docx));
