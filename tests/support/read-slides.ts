import { strFromU8, unzipSync } from 'fflate';
import { elements, parseXml } from './read-cartridge.ts';

/** Words of an element, run by run. */
const wordsOf = (element: Element): string => {
  const runs = element.getElementsByTagName('a:t');
  return [...Array(runs.length).keys()].map((i) => runs[i]?.textContent ?? '').join('');
};

/** A presentation as an unzip and an XML parser find it: its slides in order, their titles and all their words. */
export function readSlides(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  const docs = Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => number(a) - number(b))
    .map((name) => parseXml(strFromU8(files[name] ?? new Uint8Array())));
  const titles = docs.map((doc) => {
    const shape = elements(doc, 'sp').find((one) =>
      /itle$/.test(one.getElementsByTagName('p:ph')[0]?.getAttribute('type') ?? ''),
    );
    return shape ? wordsOf(shape) : '';
  });
  const words = docs.map((doc) => elements(doc, 'p').map(wordsOf).filter(Boolean));
  return { files, slides: docs.length, titles, words, docs };
}
