import type { TemplateBlock } from '#templates/schema.ts';
import type { Problem } from '#handbook/problem.ts';
import type { Rule } from './rule.ts';

const blanksIn = (text: string) => [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map((m) => m[1] ?? '');

function textsOf(block: TemplateBlock): string[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return block.rows.flat();
  if (block.type === 'slot') return [];
  if (block.type === 'lines') return [`{${block.field}}`];
  return [block.text];
}

/** Every blank of a form is a declared field, and every declared field has its blank. */
export const templateFields: Rule = ({ library }) =>
  library.templates.flatMap(({ file, data }) => {
    const problems: Problem[] = [];
    const declared = new Set(data.fields.map((field) => field.name));
    const used = new Set<string>();
    const places = [
      { path: ['subject'], names: blanksIn(data.subject ?? '') },
      ...data.blocks.map((block, i) => ({
        path: ['blocks', i],
        names: textsOf(block).flatMap(blanksIn),
      })),
    ];
    for (const { path, names } of places) {
      for (const name of names) {
        used.add(name);
        if (declared.has(name)) continue;
        problems.push({
          file,
          place: { path },
          message: `chỗ trống {${name}} không có trong “fields”`,
          fix: 'khai báo trường này hoặc sửa tên chỗ trống',
        });
      }
    }
    data.fields.forEach((field, i) => {
      if (used.has(field.name)) return;
      problems.push({
        file,
        place: { path: ['fields', i, 'name'] },
        message: `trường “${field.name}” không có chỗ trống nào trong mẫu`,
        fix: `đặt {${field.name}} vào mẫu hoặc xóa trường`,
      });
    });
    return problems;
  });
