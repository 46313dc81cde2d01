import { createHash } from 'node:crypto';
import type { Document } from 'yaml';
import type { Library } from '#handbook/collections.ts';
import { lacks } from '#handbook/check/rules/paper-lacks.ts';
import { type PaperName, paperNames, papers } from '#templates/papers.ts';
import { templateSchema } from '#templates/schema.ts';
import { add, dataOf, idOf, type Page, top } from './pages.ts';

/** What a form prints, in few letters: alike for two forms with the same fields and blocks. */
export const frameOf = (data: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify([data['fields'], data['blocks']]))
    .digest('hex')
    .slice(0, 12);

/** What is to be done so that the kit can fill each of its papers. */
export interface FormPlan {
  /** Forms whose frame was taken from the new version, by id. */
  framed: string[];
  /** Papers for which the new version's form has to stand beside one that was edited here. */
  beside: { paper: PaperName; own?: Page; form: Library['templates'][number] }[];
}

/**
 * Sees to it that each paper has a form with all that its contract names. A form that has it keeps every word; one that
 * nobody here has edited (`isShipped`) gets the new frame; beside any other the new form stands as a page of its own.
 */
export function completeForms(
  pages: readonly Page[],
  shipped: Library['templates'],
  trees: ReadonlyMap<string, Document>,
  weights: readonly number[],
  isShipped: (id: string, frame: string) => boolean,
): FormPlan {
  const own = pages.filter(({ collection }) => collection === 'templates');
  const plan: FormPlan = { framed: [], beside: [] };
  for (const paper of paperNames) {
    const form = shipped.find(({ data }) => data.paper === paper);
    if (!form) continue;
    const page =
      own.find((one) => dataOf(one)['paper'] === paper) ??
      own.find((one) => idOf(one) === form.data.id && one.file === form.file);
    const map = page && top(page);
    if (!page || !map) {
      if (papers[paper].isNeeded) plan.beside.push({ paper, form });
    } else if (hasAll(page, paper, weights)) {
      if (!map.has('paper')) page.done.push(`thêm paper: ${paper}`);
      add(page, map, 'paper', paper, 'changes');
    } else if (isShipped(idOf(page), frameOf(dataOf(page)))) {
      const tree = trees.get(form.file);
      for (const key of ['fields', 'blocks']) map.set(key, tree?.get(key, true));
      add(page, map, 'paper', paper, 'changes');
      page.done.push(`khung mẫu (fields, blocks) thay bằng khung của bản mới, vì ở đây chưa sửa`);
      plan.framed.push(idOf(page));
    } else if (papers[paper].isNeeded) {
      if (map.delete('paper')) page.done.push(`bỏ paper: ${paper}, nay ở mẫu mới`);
      plan.beside.push({ paper, own: page, form });
    }
  }
  return plan;
}

/** True where a form, taken for this paper, lacks nothing. */
function hasAll(page: Page, paper: PaperName, weights: readonly number[]): boolean {
  const parsed = templateSchema.safeParse({ ...dataOf(page), paper });
  const { file, body } = page;
  return parsed.success && lacks({ slug: '', file, body, data: parsed.data }, weights).length === 0;
}
