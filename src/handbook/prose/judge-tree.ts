import { attributesOf, type ProseNode, proseTree } from './tree.ts';
import type { ProseFormat } from './live.ts';
import { pictureProblem } from './pictures.ts';
import type { ProseProblem } from './scan.ts';
import { vocabulary } from './vocabulary.ts';

/** Kinds of node that are words and their order, and nothing else. */
const words = new Set([
  ...['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'blockquote', 'thematicBreak'],
  ...['emphasis', 'strong', 'delete', 'break', 'inlineCode', 'code'],
  ...['table', 'tableRow', 'tableCell', 'footnoteDefinition', 'footnoteReference'],
  ...['link', 'linkReference', 'image', 'imageReference', 'definition'],
]);
const tags = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const expressions = new Set(['mdxFlowExpression', 'mdxTextExpression']);

/** Where a link may lead: a page of the web, a letter, a place of this site. */
const linkTarget = /^(?:https?:\/\/|mailto:|#|\/(?!\/)|\.\/)/i;

/**
 * What the build would do more with than show it: the tree that the compiler makes is judged, so that nothing depends on
 * two readers agreeing on what is code. Only listed kinds of node, tags and targets pass.
 */
export function judgeProse(body: string, format: ProseFormat): ProseProblem[] {
  const problems: ProseProblem[] = [];
  const visit = (node: ProseNode): void => {
    const told = problemOf(node);
    if (told) problems.push({ offset: node.position?.start?.offset ?? 0, ...told });
    else node.children?.forEach(visit);
  };
  visit(proseTree(body, format));
  return problems;
}

type Told = Pick<ProseProblem, 'message' | 'fix'>;

function problemOf(node: ProseNode): Told | undefined {
  const { type, value = '' } = node;
  if (tags.has(type)) return tagProblem(node);
  if (expressions.has(type)) return isComment(value) ? undefined : runs('dấu { }');
  if (type === 'html') return /^<!--[\s\S]*-->$/.test(value.trim()) ? undefined : markup;
  if (!words.has(type)) return type === 'mdxjsEsm' ? runs('dòng import, export') : unknown(type);
  return targetProblem(node);
}

/** Braces around nothing but a comment. */
const isComment = (value: string) => /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(value);

function tagProblem(node: ProseNode): Told | undefined {
  const { name, attributes = [] } = node;
  const known = name ? vocabulary[name]?.attributes : undefined;
  if (!known || !Object.hasOwn(vocabulary, name ?? ''))
    return {
      message: `không có thẻ tên <${name ?? ''}>`,
      fix: 'xóa thẻ, hoặc viết \\< nếu cần chính dấu đó',
    };
  const plain = attributesOf(node);
  if (
    plain.size !== attributes.length ||
    [...plain.keys()].some((key) => !Object.hasOwn(known, key))
  )
    return {
      message: `thẻ <${name}> có thuộc tính không phải chữ thường`,
      fix: `viết ${vocabulary[name as string]?.model}`,
    };
  return undefined;
}

function targetProblem({ type, url }: ProseNode): Told | undefined {
  if (url === undefined || url === null || url === '') return undefined;
  const strange = type === 'image' ? pictureProblem(url) : undefined;
  if (strange) return strange;
  if (!linkTarget.test(url))
    return {
      message: `liên kết dẫn tới “${url.slice(0, 60)}” không dùng được`,
      fix: 'viết địa chỉ bắt đầu bằng https://, hoặc / cho trang này',
    };
  return undefined;
}

const runs = (what: string): Told => ({
  message: `${what} ở đây bị hiểu là lệnh`,
  fix: 'viết \\{ nếu cần chính dấu đó, hoặc viết lại câu',
});
const markup: Told = {
  message: 'có mã HTML trong phần chữ',
  fix: 'viết bằng Markdown, hoặc viết \\< nếu cần chính dấu đó',
};
const unknown = (type: string): Told => ({
  message: `phần chữ có “${type}”, không dùng được ở đây`,
  fix: 'viết lại bằng đoạn, danh sách, bảng, liên kết',
});
