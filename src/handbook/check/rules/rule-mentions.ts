import { mentionForms, mentionsIn, mentionWords } from '#rules/mentions.ts';
import { collectionNames, type Entry } from '#handbook/collections.ts';
import type { Problem } from '#handbook/problem.ts';
import { valuesOf } from '#handbook/graph/put-values.ts';
import type { Rule } from './rule.ts';

/** What is taken from a rule is a part of its value, and braces in data are such mentions or the blanks of a form or of a sentence to say. */
export const ruleMentions: Rule = ({ library, references }) => [
  ...references.flatMap(({ mention, file, place }): Problem[] => {
    const value = mention && valuesOf(library)(mention.id);
    if (!value || mentionWords(value, mention.part) !== undefined) return [];
    return [
      {
        file,
        place,
        message: `${mention.id} không có phần tên “${mention.part}”`,
        fix: `viết một trong: ${mentionForms(mention.id, value, 'bodyOffset' in place).join(', ')}`,
      },
    ];
  }),
  ...collectionNames.flatMap((name) =>
    (library[name] as Entry<unknown>[]).flatMap(({ file, data }) => {
      const problems: Problem[] = [];
      const visit = (value: unknown, path: PropertyKey[]): void => {
        if (typeof value === 'string') {
          const stray = strayBrace(value, name === 'templates' || path.at(-1) === 'script');
          if (stray)
            problems.push({
              file,
              place: { path },
              message: `“${stray}” không thành trị số của quy tắc nào`,
              fix: 'viết mã trong ngoặc nhọn như {QT-001}, hoặc bỏ dấu ngoặc',
            });
        } else if (value !== null && typeof value === 'object')
          for (const [key, child] of Object.entries(value))
            visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
      };
      visit(data, []);
      return problems;
    }),
  ),
];

/** The first brace that is no mention, with what it holds; blanks of a form and of a sentence to say are judged by rules of their own. */
function strayBrace(text: string, isForm: boolean): string | undefined {
  if (!/[{}]/.test(text)) return undefined;
  const rest = mentionsIn(text).reduceRight(
    (left, { offset, text: written }) =>
      left.slice(0, offset) + left.slice(offset + written.length),
    isForm ? text.replace(/\{[a-z0-9-]+\}/g, (blank) => ' '.repeat(blank.length)) : text,
  );
  return /\{[^{}]{0,40}\}?|\}/.exec(rest)?.[0];
}
