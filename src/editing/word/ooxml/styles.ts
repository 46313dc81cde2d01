import type { Part } from './open-package.ts';
import { around, at, attribute, isOn, kid, kids, make, nameOf, valueOf } from './dom.ts';

/** Properties as the format adds them up: what stands at the run, then its styles, then what holds for the whole file. */
export interface Styles {
  /** Whether a run has this property, `w:vanish` or another that is on or off. */
  runIs: (run: Element, property: string) => boolean;
  /** The value of a property of a run, its own or that of its styles. */
  valueAt: (run: Element, property: string) => string | undefined;
  /** The font of a run. */
  fontOf: (run: Element) => string;
  /** The property elements of a paragraph, nearest first: its own, then those of its styles. */
  paragraphProperties: (paragraph: Element) => Element[];
  /** The name of the paragraph's style. */
  styleName: (paragraph: Element) => string;
  /** The names of its style and of those that it builds on. */
  styleNames: (paragraph: Element) => string[];
  /** The id of the style of headings at a level; made where the file has none. */
  headingId: (level: number) => string;
}

export function readStyles(part: Part | undefined): Styles {
  const byId = new Map<string, Element>();
  let plain: string | undefined;
  for (const style of part ? kids(part.root) : []) {
    if (nameOf(style) !== 'w:style') continue;
    const id = attribute(style, 'w:styleId') ?? '';
    byId.set(id, style);
    if (attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1')
      plain ??= id;
  }
  const chain = (id: string | undefined): Element[] => {
    const found: Element[] = [];
    for (let now = id; now !== undefined && found.length < 20;) {
      const style = byId.get(now);
      if (!style || found.includes(style)) break;
      found.push(style);
      now = valueOf(kid(style, 'w:basedOn'));
    }
    return found;
  };
  const defaults = at(part?.root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const styleOf = (paragraph: Element | undefined) =>
    valueOf(at(paragraph, 'w:pPr', 'w:pStyle')) ?? plain;
  const namesOf = (paragraph: Element) => chain(styleOf(paragraph)).map(styleName);
  /** The styles of a run: of its letters, of its paragraph, of its table. */
  const chainsOf = (run: Element): Element[][] => [
    chain(valueOf(at(run, 'w:rPr', 'w:rStyle'))),
    chain(styleOf(around(run, 'w:p'))),
    chain(valueOf(at(around(run, 'w:tbl'), 'w:tblPr', 'w:tblStyle'))),
  ];
  const runProperties = (run: Element): Element[] => {
    const own = kid(run, 'w:rPr');
    const named = chainsOf(run)
      .flat()
      .flatMap((style) => kid(style, 'w:rPr') ?? []);
    return [own, ...named, defaults].filter((one) => one !== undefined);
  };
  return {
    runIs: (run, property) => {
      const own = kid(kid(run, 'w:rPr'), property);
      if (own) return isOn(own);
      const byDefault = isOn(kid(defaults, property));
      const isIn = (styles: Element[]) =>
        isOn(styles.map((style) => at(style, 'w:rPr', property)).find(Boolean));
      const on = chainsOf(run).filter(isIn).length;
      // Hidden twice is shown: styles turn such a property on and off.
      return byDefault || (property === 'w:dstrike' ? on > 0 : on % 2 === 1);
    },
    valueAt: (run, property) =>
      runProperties(run)
        .map((properties) => valueOf(kid(properties, property)))
        .find((value) => value !== undefined),
    fontOf: (run) => {
      for (const properties of runProperties(run)) {
        const fonts = kid(properties, 'w:rFonts');
        const name = attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi');
        if (name) return name;
      }
      return '';
    },
    paragraphProperties: (paragraph) =>
      [
        kid(paragraph, 'w:pPr'),
        ...chain(styleOf(paragraph)).map((style) => kid(style, 'w:pPr')),
      ].filter((one) => one !== undefined),
    styleName: (paragraph) => namesOf(paragraph)[0] ?? '',
    styleNames: namesOf,
    headingId: (level) => {
      const name = `heading ${level}`;
      const known = [...byId].find(([, style]) => styleName(style) === name)?.[0];
      if (known !== undefined || !part) return known ?? '';
      const id = `Heading${level}`;
      const style = make(
        part.root,
        'style',
        { type: 'paragraph', styleId: id },
        make(part.root, 'name', { val: name }),
      );
      part.root.appendChild(style);
      byId.set(id, style);
      return id;
    },
  };
}

const styleName = (style: Element) => valueOf(kid(style, 'w:name'))?.toLowerCase() ?? '';
