import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { type HTMLElement, parse } from 'node-html-parser';
import { elements, merged, numberedLine, phrasing, trimmed } from './to-phrasing.ts';
import { tableOf } from './to-table.ts';

type Block = BlockContent | DefinitionContent;

const isList = (node: HTMLElement) => /^[uo]l$/.test(node.rawTagName);

const paragraph = (children: PhrasingContent[]): Block[] =>
  children.length > 0 ? [{ type: 'paragraph', children }] : [];

/** Items of one list of the reader; a number that does not follow begins a list of its own. */
function lists(node: HTMLElement): Block[] {
  const found: List[] = [];
  for (const item of elements(node)) {
    const nested = elements(item).filter((child) => isList(child) || child.rawTagName === 'table');
    const own = item.childNodes.filter((child) => !nested.includes(child as HTMLElement));
    const { number, line } = numberedLine(own);
    const inner = nested.flatMap(block);
    const children: Block[] = [...paragraph(line), ...inner];
    if (children.length === 0) continue;
    const content: ListItem = { type: 'listItem', spread: false, children };
    const last = found.at(-1);
    const follows =
      last !== undefined &&
      (number === undefined
        ? !last.ordered
        : last.ordered && (last.start ?? 1) + last.children.length === number);
    if (follows) last.children.push(content);
    else if (line.length === 0 && last) last.children.at(-1)?.children.push(...inner);
    else
      found.push({
        type: 'list',
        ordered: number !== undefined,
        start: number ?? null,
        spread: false,
        children: [content],
      });
  }
  // A list that begins deep down has no item of its own above.
  return found.flatMap((list): Block[] => {
    const [only] = list.children;
    return list.children.length === 1 && only?.children.every(({ type }) => type === 'list')
      ? only.children
      : [list];
  });
}

function block(node: HTMLElement): Block[] {
  if (isList(node)) return lists(node);
  if (node.rawTagName === 'table') return [tableOf(node)];
  // The reader puts what older programs drew behind the paragraph, in none.
  if (/^(?:img|a|strong|em|sup|sub|input)$/.test(node.rawTagName))
    return paragraph(trimmed(phrasing([node])));
  const { number, line } = numberedLine(node.childNodes);
  const whole: PhrasingContent[] =
    number === undefined ? line : [{ type: 'text', value: `${number}. ` }, ...line];
  if (whole.length === 0) return [];
  const level = /^h([1-6])$/.exec(node.rawTagName)?.[1];
  if (!level) return paragraph(merged(whole));
  // The page's own title is the only heading of the first level.
  const depth = Math.max(2, Number(level)) as 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', depth, children: merged(whole) }];
}

const isNotes = (node: HTMLElement) =>
  node.rawTagName === 'ol' && /^(foot|end)note-/.test(elements(node)[0]?.id ?? '');

/** The HTML that mammoth makes of a Word file as a tree of Markdown; notes are counted from 1 in the order of the text. */
export function toMdast(html: string): Root {
  const top = elements(parse(html));
  const body = top.filter((node) => !isNotes(node)).flatMap(block);
  const notes = top
    .filter(isNotes)
    .flatMap(elements)
    .map((item): Block => ({
      type: 'footnoteDefinition',
      identifier: item.id,
      label: item.id,
      children: elements(item).flatMap(block) as BlockContent[],
    }));
  const root: Root = { type: 'root', children: [...body, ...notes] };
  countNotes(root);
  return root;
}

function countNotes(root: Root): void {
  const seen = new Map<string, string>();
  const walk = (node: {
    type: string;
    identifier?: string;
    label?: string | null;
    children?: unknown[];
  }) => {
    if (node.identifier !== undefined) {
      if (!seen.has(node.identifier)) seen.set(node.identifier, String(seen.size + 1));
      node.label = node.identifier = seen.get(node.identifier) ?? '';
    }
    for (const child of node.children ?? []) walk(child as never);
  };
  walk(root);
}
