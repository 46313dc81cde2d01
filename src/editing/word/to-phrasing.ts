import type { PhrasingContent } from 'mdast';
import { HTMLElement, type Node, TextNode } from 'node-html-parser';
import { nfc } from '#base/nfc.ts';
import { linkTarget } from './link-target.ts';
import { numberBefore } from './settle/numbers.ts';

/** The elements right inside another one. */
export const elements = (node: HTMLElement): HTMLElement[] =>
  node.childNodes.filter((child): child is HTMLElement => child instanceof HTMLElement);

const noteId = (address: string) => /^#((?:footnote|endnote)-\d+)/.exec(address)?.[1];

const jsx = (name: string, children: PhrasingContent[] = []): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children,
});
/** A break within a paragraph or a cell. */
export const lineBreak = (): PhrasingContent => jsx('br');

/** Pieces of a line as the tree has them; blanks around bold and italic words stand outside. */
export function phrasing(nodes: readonly Node[]): PhrasingContent[] {
  return merged(nodes.flatMap(phrase));
}

function phrase(node: Node): PhrasingContent[] {
  if (node instanceof TextNode) {
    const value = node.text.replace(/[^\S\u00a0]+/g, ' ');
    return value === '' ? [] : [{ type: 'text', value: nfc(value) }];
  }
  if (!(node instanceof HTMLElement)) return [];
  const children = () => phrasing(node.childNodes);
  switch (node.rawTagName) {
    case 'strong':
    case 'b':
      return wrapped('strong', children());
    case 'em':
    case 'i':
      return wrapped('emphasis', children());
    case 'br':
      return [lineBreak()];
    case 'input':
      return [{ type: 'text', value: node.hasAttribute('checked') ? '☒' : '☐' }];
    case 'sup': {
      const id = noteId(node.querySelector('a')?.getAttribute('href') ?? '');
      return id
        ? [{ type: 'footnoteReference', identifier: id, label: id }]
        : script('sup', children());
    }
    case 'sub':
      return script('sub', children());
    case 'img': {
      const url = node.getAttribute('src') ?? '';
      const alt = nfc(node.getAttribute('alt') ?? '').replace(/\s+/g, ' ');
      return url === '' ? [] : [{ type: 'image', url, alt, title: null }];
    }
    case 'a': {
      const words = children();
      if (words.length === 1 && words[0]?.type === 'text' && words[0].value === '↑') return [];
      const url = linkTarget(node.getAttribute('href') ?? '');
      return url && words.length > 0
        ? [{ type: 'link', url, title: null, children: words as never }]
        : words;
    }
    default:
      return children();
  }
}

const script = (name: string, children: PhrasingContent[]) =>
  children.length > 0 ? [jsx(name, children)] : [];

function wrapped(type: 'strong' | 'emphasis', children: PhrasingContent[]): PhrasingContent[] {
  const inner = [...children];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const first = inner[0];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push({ type: 'text', value: ' ' });
    inner[0] = { ...first, value: first.value.trimStart() };
  }
  const last = inner.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.push({ type: 'text', value: ' ' });
    inner[inner.length - 1] = { ...last, value: last.value.trimEnd() };
  }
  const words = inner.filter((node) => node.type !== 'text' || node.value !== '');
  if (words.length === 0) return [...before, ...after].slice(0, 1);
  // What is bold twice is bold once.
  const flat = words.flatMap((node) => (node.type === type ? node.children : [node]));
  return [...before, { type, children: flat } as PhrasingContent, ...after];
}

/** Neighbours of one kind become one: two runs in bold are one bold phrase. */
export function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      found[found.length - 1] = { ...last, value: last.value + node.value };
    else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type)
      found[found.length - 1] = {
        ...last,
        children: merged([...last.children, ...node.children]),
      } as PhrasingContent;
    else found.push(node);
  }
  return found.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replace(/ {2,}/g, ' ') } : node,
  );
}

const isBreak = (node: PhrasingContent | undefined) =>
  node?.type === 'mdxJsxTextElement' && node.name === 'br';

/** A line without blanks and breaks at its ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line = [...nodes];
  const blank = (node: PhrasingContent | undefined) =>
    isBreak(node) || (node?.type === 'text' && node.value.trim() === '');
  while (line.length > 0 && blank(line[0])) line.shift();
  while (line.length > 0 && blank(line.at(-1))) line.pop();
  const first = line[0];
  if (first?.type === 'text') line[0] = { ...first, value: first.value.trimStart() };
  const last = line.at(-1);
  if (last?.type === 'text') line[line.length - 1] = { ...last, value: last.value.trimEnd() };
  return line;
}

/** The line of some nodes, and the number that Word computes before it. */
export function numberedLine(nodes: readonly Node[]): { number?: number; line: PhrasingContent[] } {
  const line = trimmed(phrasing(nodes));
  const first = line[0];
  if (first?.type !== 'text') return { line };
  const { number, rest } = numberBefore(first.value);
  if (number === undefined) return { line };
  return { number, line: trimmed([{ ...first, value: rest }, ...line.slice(1)]) };
}
