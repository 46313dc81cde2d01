import { mdxToMdast } from 'satteri';
import { node, w, type Xml } from '#base/xml.ts';
import { linkId } from '#word/package.ts';
import { type CollectionName, hasProse } from '#handbook/collections.ts';
import { type Field, fieldsOf } from '../fields/fields.ts';
import { kinds, type Kind } from '../kinds.ts';
import type { RawData } from '../write-entry.ts';
import { precedingLine } from '../brackets.ts';
import { levelWord, toLines } from './cells.ts';
import { hintOf } from './examples.ts';
import { grid, packageDraft, para, words } from './package.ts';
import { bodyHeading, fieldsHeading } from './wording.ts';

// The syntax tree is read by the few properties that matter here.
interface Node {
  type: string;
  value?: string;
  name?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  identifier?: string;
  attributes?: { name: string; value: string }[];
  children?: Node[];
}

const optional = '\n(không bắt buộc)';
/** What the import fills in by itself. */
const mayBeEmpty: Record<string, string> = {
  id: '\n(trang mới thì để trống)',
  reviewed: '\n(để trống thì lấy ngày nhập)',
};

const nameOf = (field: Field): Xml =>
  para([
    words(field.label, true),
    words(mayBeEmpty[field.name] ?? (field.required ? '' : optional), false, true, true),
  ]);

/** A page as a Word file that can be imported again; without data it is the empty template. */
export function writeDraft(name: CollectionName, data: RawData = {}, body = ''): Uint8Array {
  const targets: string[] = [];
  const kind = (Object.keys(kinds) as Kind[]).find((key) => kinds[key].collection === name);
  const rows = fieldsOf(name).map((field) => [
    [nameOf(field)],
    toLines(field, data[field.name]).map((line) => para([words(line)])),
    [para([words(hintOf(field), false, true, true)])],
  ]);
  const head = [
    [para([words('Trường', true)])],
    [para([words('Điền ở cột này', true)])],
    [para([words('Cách điền', true)])],
  ];
  const prose = !hasProse(name)
    ? []
    : [
        para([words(bodyHeading)], 'Heading1'),
        ...blocks((mdxToMdast(body) as Node).children ?? [], targets),
      ];
  const title = `Mẫu soạn ${kind ? kinds[kind].word : name}`;
  return packageDraft(
    title,
    [
      para([words(title)], 'Title'),
      para([
        words(
          'Điền cột giữa, mỗi ý một dòng. Không đổi cột đầu. Ô không bắt buộc thì có thể để trống.',
        ),
      ]),
      para([words(fieldsHeading)], 'Heading1'),
      grid([2200, 4600, 2800], [head, ...rows]),
      ...prose,
    ],
    targets,
  );
}

function blocks(nodes: readonly Node[], targets: string[], list?: number): Xml[] {
  return nodes.flatMap((child): Xml[] => {
    const children = child.children ?? [];
    switch (child.type) {
      case 'heading':
        return [para(runs(children, targets), `Heading${Math.min(child.depth ?? 2, 3)}`)];
      case 'paragraph':
        return [para(runs(children, targets), undefined, list)];
      case 'list':
        return children.flatMap((item) =>
          blocks(item.children ?? [], targets, child.ordered ? 2 : 1),
        );
      case 'table':
        return [table(children, targets), para([])];
      case 'mdxJsxFlowElement':
        if (child.name !== 'Suggestion') return [para(runs([child], targets), undefined, list)];
        return [
          para([words('[gợi ý]')]),
          ...blocks(children, targets),
          para([words('[hết gợi ý]')]),
        ];
      default:
        return child.children
          ? blocks(children, targets, list)
          : [para([words(child.value ?? '')])];
    }
  });
}

function table(rows: readonly Node[], targets: string[]): Xml {
  const width = Math.floor(9600 / Math.max(1, rows[0]?.children?.length ?? 1));
  const cells = rows.map((row) =>
    (row.children ?? []).map((cell) => [para(runs(cell.children ?? [], targets))]),
  );
  return grid(
    (rows[0]?.children ?? []).map(() => width),
    cells,
  );
}

function runs(nodes: readonly Node[], targets: string[], bold = false, italic = false): Xml[] {
  return nodes.flatMap((child): Xml[] => {
    const children = child.children ?? [];
    const get = (key: string) => child.attributes?.find(({ name }) => name === key)?.value ?? '';
    const inner = () => runs(children, targets, bold, italic);
    switch (child.type) {
      case 'strong':
        return runs(children, targets, true, italic);
      case 'emphasis':
        return runs(children, targets, bold, true);
      case 'link':
        targets.push(child.url ?? '');
        return [node('w:hyperlink', { 'r:id': linkId(targets.length - 1) }, ...inner())];
      case 'footnoteReference':
        return [words(`[^${child.identifier}]`, bold, italic)];
      case 'break':
        return [w('r', {}, w('br'))];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (child.name === 'Ref') return [words(`[xem ${get('id')}: `), ...inner(), words(']')];
        if (child.name === 'Rule')
          return [words(`{${[get('id'), get('part')].filter(Boolean).join('.')}}`, bold, italic)];
        if (child.name === 'Cite')
          return [
            words(
              `[dẫn: ${[get('id'), get('provision'), precedingLine(get('precedes')), levelWord(get('evidence'))].filter(Boolean).join('; ')}]`,
            ),
          ];
        return inner();
      default:
        return child.children ? inner() : [words(child.value ?? '', bold, italic)];
    }
  });
}
