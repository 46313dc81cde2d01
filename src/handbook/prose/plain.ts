import { attributesOf, type ProseNode } from './tree.ts';

/** A piece of prose that stands by itself: a paragraph, an item of a list, a row of a table. */
export interface PlainPart {
  /** Its words, without any sign of the markup. */
  text: string;
  /** What a list puts before it. */
  mark: string;
  /** Depth of a heading. */
  heading?: number;
  /** True within a box that says itself that it is a suggestion. */
  suggestion: boolean;
  /** Attributes of the citations in it, in order. */
  cites: ReadonlyMap<string, string>[];
}

/** Stands for what readers of plain text do without, until the blanks around it are settled. */
const dropped = '\u0000';

const inlineTypes = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
  ...['image', 'imageReference', 'footnoteReference', 'mdxTextExpression', 'mdxJsxTextElement'],
]);
const inlineTags = new Set(['Ref', 'Cite', 'Rule', 'br', 'sub', 'sup']);
const listMarks = ['-', '+', '•'];

const isInline = ({ type, name }: ProseNode) =>
  name ? inlineTags.has(name) : inlineTypes.has(type);

/** Prose in parts of plain text: lists and tables stay readable, link targets, comments and signs of footnotes are left out. */
export function plainParts(nodes: readonly ProseNode[]): PlainPart[] {
  return partsOf(nodes, { depth: 0, suggestion: false }).filter(({ text }) => text !== '');
}

interface Around {
  /** How many lists lie around it. */
  depth: number;
  suggestion: boolean;
}

function partsOf(nodes: readonly ProseNode[], around: Around): PlainPart[] {
  const parts: PlainPart[] = [];
  let run: ProseNode[] = [];
  const endRun = () => {
    if (run.length > 0) parts.push(partOf(run, around));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      endRun();
      parts.push(...blockOf(node, around));
    }
  }
  endRun();
  return parts;
}

function blockOf(node: ProseNode, around: Around): PlainPart[] {
  const { type, name, children = [] } = node;
  switch (type) {
    case 'paragraph':
      return partsOf(children, around);
    case 'heading':
      return [{ ...partOf(children, around), heading: node.depth ?? 1 }];
    case 'list':
      return listParts(node, around);
    case 'table':
      return tableParts(node, around);
    case 'code':
      return (node.value ?? '')
        .split('\n')
        .map((text) => ({ ...partOf([], around), text: text.trim() }));
    case 'footnoteDefinition':
      return partsOf(children, around).map((part, i) =>
        i === 0 ? { ...part, text: `Chú thích: ${part.text}` } : part,
      );
    case 'html':
    case 'definition':
      return [];
    default:
      return partsOf(children, name === 'Suggestion' ? { ...around, suggestion: true } : around);
  }
}

const partOf = (nodes: readonly ProseNode[], { suggestion }: Around): PlainPart => ({
  text: settled(nodes.map(inline).join('')),
  mark: '',
  suggestion,
  cites: nodes.flatMap(citesIn),
});

function listParts({ children = [], ordered, start }: ProseNode, around: Around): PlainPart[] {
  const sign = listMarks[Math.min(around.depth, listMarks.length - 1)] ?? '-';
  return children.flatMap((item, i) => {
    const mark = ordered ? `${(start ?? 1) + i}.` : sign;
    const parts = partsOf(item.children ?? [], { ...around, depth: around.depth + 1 });
    return parts.map((part, n) => (n === 0 && !part.mark ? { ...part, mark } : part));
  });
}

/** Each row with the names of its columns, since nothing stands below them any more. */
function tableParts({ children = [] }: ProseNode, around: Around): PlainPart[] {
  const [head, ...rows] = children.map(({ children: cells = [] }) =>
    cells.map((cell) => partOf(cell.children ?? [], around)),
  );
  const names = (head ?? []).map(({ text }) => text);
  if (rows.length === 0)
    return [
      joined(
        head ?? [],
        names.map(() => ''),
      ),
    ];
  return rows.map((cells) => joined(cells, names));
}

const joined = (cells: readonly PlainPart[], names: readonly string[]): PlainPart => ({
  text: cells
    .flatMap(({ text }, i) => (text === '' ? [] : [names[i] ? `${names[i]}: ${text}` : text]))
    .join('; '),
  mark: '',
  suggestion: cells.some(({ suggestion }) => suggestion),
  cites: cells.flatMap(({ cites }) => cites),
});

function inline(node: ProseNode): string {
  const words = () => (node.children ?? []).map(inline).join('');
  if (node.name === 'Cite' || node.name === 'Rule') return dropped;
  if (node.name === 'br' || node.type === 'break') return ' ';
  // A reference without words of its own is named by its id.
  if (node.name === 'Ref') return words() || (attributesOf(node).get('id') ?? '');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value ?? '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value ?? '') ? ' ' : '';
    case 'footnoteReference':
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return dropped;
    default:
      return words();
  }
}

const citesIn = (node: ProseNode): ReadonlyMap<string, string>[] =>
  node.name === 'Cite' ? [attributesOf(node)] : (node.children ?? []).flatMap(citesIn);

/** Words with single blanks, and none where something was left out before a sign. */
const settled = (text: string): string =>
  text
    .replace(/\(\s*\0\s*\)/g, dropped)
    .replace(/[\s\0]+/g, (gap, offset: number, whole: string) =>
      gap.includes(dropped) && '.,;:!?)…'.includes(whole[offset + gap.length] ?? '') ? '' : gap,
    )
    .replaceAll(dropped, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Parts as lines to show one below the other; the first line of a box says what it is. */
export function plainLines(parts: readonly PlainPart[]): string[] {
  return parts.map(({ text, mark, suggestion }, i) => {
    const line = mark ? `${mark} ${text}` : text;
    return suggestion && !parts[i - 1]?.suggestion ? `Gợi ý: ${line}` : line;
  });
}
