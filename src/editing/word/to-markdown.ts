import { nfc } from '#base/nfc.ts';
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { decodedAddress } from '#base/decode.ts';

/** Signs that MDX or Markdown would take for its own; the value of a rule, `{QT-001}`, is read later on. */
const escaped = (text: string) =>
  text
    .replace(/(\{\s*QT[-\u2010-\u2014]\d{3}(?:\.[a-z]+)?\s*\})|[\\{}<*`]/gi, (sign, mention) =>
      mention ? sign : `\\${sign}`,
    )
    .replace(/~~/g, '\\~\\~');

/** A paragraph must not begin like a heading, a list, a quotation or a program. */
const safeStart = (line: string) =>
  line
    .replace(/^(\s*)(#{1,6}\s|[-+]\s|>|---|===|\|)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)]\s)/, '$1\\$2')
    .replace(/^(import|export)(?=\s)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node instanceof TextNode) return escaped(node.text.replace(/\s+/g, ' '));
      if (!(node instanceof HTMLElement)) return '';
      const inner = inline(node.childNodes);
      const wrap = (sign: string) => {
        const end = inner.trimEnd().length;
        const start = inner.length - inner.trimStart().length;
        return end === 0
          ? inner
          : inner.slice(0, start) + sign + inner.slice(start, end) + sign + inner.slice(end);
      };
      switch (node.rawTagName) {
        case 'strong':
        case 'b':
          return wrap('**');
        case 'em':
        case 'i':
          return wrap('*');
        case 'br':
          return '<br />';
        case 'sup': {
          const note = /^#((?:footnote|endnote)-\d+)/.exec(
            node.querySelector('a')?.getAttribute('href') ?? '',
          );
          return note ? `[^${note[1]}]` : `<sup>${inner}</sup>`;
        }
        case 'sub':
          return `<sub>${inner}</sub>`;
        case 'img':
          return `![${escaped(node.getAttribute('alt') ?? '')}](${node.getAttribute('src')})`;
        case 'a': {
          const target = node.getAttribute('href') ?? '';
          if (target.startsWith('#') || inner.trim() === '↑')
            return inner.trim() === '↑' ? '' : inner;
          return /^(https?:|mailto:)/.test(target)
            ? `[${inner}](${encodeURI(decodedAddress(target.toWellFormed()))})`
            : inner;
        }
        default:
          return inner;
      }
    })
    .join('');
}

const elements = (node: HTMLElement) =>
  node.childNodes.filter((child): child is HTMLElement => child instanceof HTMLElement);

function list(node: HTMLElement, depth: number): string[] {
  const ordered = node.rawTagName === 'ol';
  return elements(node).flatMap((item, i) => {
    const nested = elements(item).filter((child) => /^[uo]l$/.test(child.rawTagName));
    const own = item.childNodes.filter((child) => !nested.includes(child as HTMLElement));
    const sign = ordered ? `${i + 1}.` : '-';
    const line = `${'   '.repeat(depth)}${sign} ${line1(own)}`;
    return [line, ...nested.flatMap((child) => list(child, depth + 1))];
  });
}

const line1 = (nodes: readonly Node[]) => inline(nodes).replace(/\s+/g, ' ').trim();

function table(node: HTMLElement): string {
  const rows = node.querySelectorAll('tr').map((row) =>
    elements(row).map((cell) => {
      const paragraphs = elements(cell)
        .map((child) => line1([child]))
        .filter(Boolean);
      return (paragraphs.join('<br />') || line1(cell.childNodes)).replaceAll('|', '\\|');
    }),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`,
  );
  return [full[0], `|${' --- |'.repeat(width)}`, ...full.slice(1)].join('\n');
}

/** The HTML that mammoth makes of a Word file as Markdown, NFC; what stands in brackets is left as it is. */
export function toMarkdown(html: string): string {
  const notes: string[] = [];
  const blocks = elements(parse(html)).flatMap((node): string[] => {
    const first = elements(node)[0];
    if (node.rawTagName === 'ol' && /^(foot|end)note-/.test(first?.id ?? '')) {
      for (const item of elements(node)) notes.push(`[^${item.id}]: ${line1(item.childNodes)}`);
      return [];
    }
    if (/^[uo]l$/.test(node.rawTagName)) return [list(node, 0).join('\n')];
    if (node.rawTagName === 'table') return [table(node)];
    const line = line1(node.childNodes);
    if (line === '') return [];
    const level = /^h([1-6])$/.exec(node.rawTagName)?.[1];
    // The page's own title is the only heading of the first level.
    return [level ? `${'#'.repeat(Math.max(2, Number(level)))} ${line}` : safeStart(line)];
  });
  return nfc(numbered([...blocks, ...notes].join('\n\n')));
}

/** Notes counted from 1 in the order of the text; programs number them as they like. */
function numbered(text: string): string {
  const seen = new Map<string, number>();
  return text.replace(/\[\^((?:footnote|endnote)-\d+)\]/g, (_, id: string) => {
    if (!seen.has(id)) seen.set(id, seen.size + 1);
    return `[^${seen.get(id)}]`;
  });
}
