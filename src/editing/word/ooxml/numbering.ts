import { all, attribute, isOn, kid, kids, nameOf, valueOf } from './dom.ts';
import type { Part } from './open-package.ts';
import { numeral } from './numerals.ts';
import type { Styles } from './styles.ts';

/** What Word prints before a paragraph of a list. */
export interface Label {
  /** As it is printed: `Điều 2.`, `a)`; empty for a bullet. */
  text: string;
  /** The number, where the label is nothing but it and a full stop. */
  plain?: number;
  /** Its numbers are of a kind that is written in plain figures here. */
  isStrange?: boolean;
  /** Where the list stands: its number in the file, and how deep. */
  list: string;
  level: number;
}

interface Level {
  start: number;
  format: string;
  pattern: string;
  restart: number | undefined;
  legal: boolean;
  style: string | undefined;
}

interface Numbering {
  level: (list: string, level: number) => Level | undefined;
  /** The number of the abstract list that several lists share: they go on counting together. */
  group: (list: string) => string;
  overridden: (list: string, level: number) => number | undefined;
  byStyle: (style: string) => { list: string; level: number } | undefined;
}

/** How numbers are written; a way of its own stands there for newer programs only. */
function formatOf(level: Element): string {
  const [own] = all(level, 'w:numFmt');
  const format = valueOf(own) ?? 'decimal';
  return format === 'custom' ? (attribute(own, 'w:format') ?? 'decimal') : format;
}

function readLevel(element: Element): Level {
  const get = (name: string) => valueOf(kid(element, name));
  const restart = get('w:lvlRestart');
  return {
    start: Number(get('w:start') ?? 1),
    format: formatOf(element),
    pattern: get('w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: isOn(kid(element, 'w:isLgl')),
    style: get('w:pStyle'),
  };
}

const levelsIn = (element: Element) =>
  new Map(
    kids(element)
      .filter((child) => nameOf(child) === 'w:lvl')
      .map((child, i) => [Number(attribute(child, 'w:ilvl') ?? i), readLevel(child)]),
  );

function readNumbering(part: Part | undefined): Numbering {
  const abstracts = new Map<string, { levels: Map<number, Level>; link?: string; name?: string }>();
  const lists = new Map<string, { abstract: string; over: Map<number, Element> }>();
  for (const element of part ? kids(part.root) : []) {
    if (nameOf(element) === 'w:abstractNum')
      abstracts.set(attribute(element, 'w:abstractNumId') ?? '', {
        levels: levelsIn(element),
        link: valueOf(kid(element, 'w:numStyleLink')),
        name: valueOf(kid(element, 'w:styleLink')),
      });
    if (nameOf(element) === 'w:num')
      lists.set(attribute(element, 'w:numId') ?? '', {
        abstract: valueOf(kid(element, 'w:abstractNumId')) ?? '',
        over: new Map(
          kids(element)
            .filter((child) => nameOf(child) === 'w:lvlOverride')
            .map((child) => [Number(attribute(child, 'w:ilvl') ?? 0), child]),
        ),
      });
  }
  const group = (list: string): string => {
    const id = lists.get(list)?.abstract ?? '';
    const link = abstracts.get(id)?.link;
    return (link && [...abstracts].find(([, { name }]) => name === link)?.[0]) || id;
  };
  return {
    group,
    level: (list, level) => {
      const own = kid(lists.get(list)?.over.get(level), 'w:lvl');
      return own ? readLevel(own) : abstracts.get(group(list))?.levels.get(level);
    },
    overridden: (list, level) => {
      const start = valueOf(kid(lists.get(list)?.over.get(level), 'w:startOverride'));
      return start === undefined ? undefined : Number(start);
    },
    byStyle: (style) => {
      for (const [list] of lists)
        for (const [level, { style: own }] of abstracts.get(group(list))?.levels ?? [])
          if (own === style) return { list, level };
      return undefined;
    },
  };
}

/** Computes the label of each paragraph given, which have to come in the order of the text. */
export function labelsOf(
  paragraphs: readonly Element[],
  part: Part | undefined,
  styles: Styles,
): Map<Element, Label> {
  const numbering = readNumbering(part);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const labels = new Map<Element, Label>();
  for (const paragraph of paragraphs) {
    const place = placeOf(paragraph, numbering, styles);
    const level = place && numbering.level(place.list, place.level);
    if (!place || !level) continue;
    const group = numbering.group(place.list);
    const count = counts.get(group) ?? [];
    counts.set(group, count);
    const over = numbering.overridden(place.list, place.level);
    const key = `${place.list} ${place.level}`;
    const from = over !== undefined && !begun.has(key) ? over : undefined;
    begun.add(key);
    const before = count[place.level];
    count[place.level] = from ?? (before === undefined ? level.start : before + 1);
    // What lies deeper begins anew, unless it says that it does not.
    for (let deeper = place.level + 1; deeper < count.length; deeper++) {
      const restart = numbering.level(place.list, deeper)?.restart;
      if (restart === undefined || (restart > 0 && place.level < restart))
        count[deeper] = undefined;
    }
    labels.set(paragraph, { ...labelAt(numbering, place, level, count), ...place });
  }
  return labels;
}

function labelAt(
  numbering: Numbering,
  place: { list: string; level: number },
  level: Level,
  count: readonly (number | undefined)[],
): Pick<Label, 'text' | 'plain' | 'isStrange'> {
  const wordless = !/[\p{L}\p{N}]/u.test(level.pattern);
  if (level.format === 'bullet' && wordless) return { text: '' };
  let isStrange = false;
  const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const other = numbering.level(place.list, depth);
    const format = level.legal && depth < place.level ? 'decimal' : (other?.format ?? 'decimal');
    const number = count[depth] ?? other?.start ?? 1;
    const written = numeral(number, format);
    isStrange ||= written === undefined;
    return written ?? String(number);
  });
  const isPlain = level.format === 'decimal' && level.pattern === `%${place.level + 1}.`;
  const plain = isPlain ? { plain: count[place.level] ?? 1 } : {};
  return { text: text.trim(), ...plain, ...(isStrange ? { isStrange } : {}) };
}

function placeOf(paragraph: Element, numbering: Numbering, styles: Styles) {
  let level: number | undefined;
  for (const properties of styles.paragraphProperties(paragraph)) {
    const numbered = kid(properties, 'w:numPr');
    const ilvl = valueOf(kid(numbered, 'w:ilvl'));
    if (ilvl !== undefined) level ??= Number(ilvl);
    const list = valueOf(kid(numbered, 'w:numId'));
    if (list === '0') return undefined;
    if (list !== undefined) {
      const style = attribute(properties.parentNode as Element, 'w:styleId');
      const byStyle = style === undefined ? undefined : numbering.byStyle(style);
      return { list, level: level ?? (byStyle?.list === list ? byStyle.level : 0) };
    }
  }
  return undefined;
}
