import { text } from '#base/xml.ts';

/** An element: drawn as HTML text by the build and in cartridges, as live nodes in the browser. */
export interface Markup {
  tag: string;
  attributes: Record<string, string>;
  children: (Markup | string)[];
}

type Child = Markup | string | false | undefined | Child[];

/** An element with its attributes and children; what is absent is left out. */
export function h(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): Markup {
  const flat = (list: Child[]): (Markup | string)[] =>
    list.flatMap((child) =>
      Array.isArray(child) ? flat(child) : child === false || child === undefined ? [] : [child],
    );
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    tag,
    attributes: Object.fromEntries(given) as Record<string, string>,
    children: flat(children),
  };
}

const empty = new Set(['br', 'meta', 'hr', 'wbr']);

/** The element as HTML. Every word and every value is escaped: nothing that was typed becomes markup. */
export function toHtml({ tag, attributes, children }: Markup): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${text(value)}"`))
    .join('');
  if (empty.has(tag)) return `<${tag}${written}>`;
  const inner = children.map((child) => (typeof child === 'string' ? text(child) : toHtml(child)));
  return `<${tag}${written}>${inner.join('')}</${tag}>`;
}

const svgSpace = 'http://www.w3.org/2000/svg';
const svgTags = new Set(['svg', 'path']);

/** The element as a live node of the page; words become text nodes. */
export function toNode({ tag, attributes, children }: Markup): Element {
  const made = svgTags.has(tag)
    ? document.createElementNS(svgSpace, tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))));
  return made;
}
