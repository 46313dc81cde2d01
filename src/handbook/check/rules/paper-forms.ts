import { type PaperContract, type PaperName, paperNames, papers } from '#templates/papers.ts';
import { type Template, templateId } from '#templates/schema.ts';
import type { Library } from '#handbook/collections.ts';
import type { Problem } from '#handbook/problem.ts';
import { lacks } from './paper-lacks.ts';
import type { Rule } from './rule.ts';

type Entry = Library['templates'][number];

/** Each paper that the kit writes has one form, and that form has every field, table, column and slot of its contract. */
export const paperForms: Rule = ({ library: { templates }, config, refusedIds }) => {
  const weights = config.rubric.criteria.map(({ weight }) => weight);
  // A form that its schema refuses may be the one.
  const isSure = ![...refusedIds].some((id) => templateId.safeParse(id).success);
  return [
    ...paperNames.flatMap((paper): Problem[] => {
      const [first, ...others] = templates.filter(({ data }) => data.paper === paper);
      if (!first) return papers[paper].isNeeded && isSure ? [missing(paper, templates)] : [];
      // A copied file has the id of its original too: that is told once, by the rule of ids.
      const rivals = others.filter(({ data }) => data.id !== first.data.id);
      return rivals.map(({ file }) => ({
        file,
        place: { path: ['paper'] },
        message: `“paper: ${paper}” (${papers[paper].label}) đã có ở ${first.data.id} (${first.file})`,
        fix: 'mỗi văn bản chỉ một mẫu: bỏ “paper” ở một trong hai mẫu',
      }));
    }),
    ...templates.flatMap((entry) => lacks(entry, weights)),
  ];
};

/** How many of the fields and tables of a paper a form has. */
function likeness({ fields, blocks }: Template, contract: PaperContract): number {
  const names = [
    ...fields.map(({ name }) => name),
    ...blocks.flatMap((block) => (block.type === 'table' ? [block.name] : [])),
  ];
  const asked = [...Object.keys(contract.fields), ...Object.keys(contract.tables)];
  const has = asked.filter((name) => names.includes(name)).length;
  // A paper that asks for nothing is like no form.
  return has / Math.max(1, asked.length);
}

/** How much a form is like the paper that it says it is; 0 where it says nothing. */
const ownLikeness = (form: Template): number =>
  form.paper ? likeness(form, papers[form.paper]) : 0;

/** A paper without a form, told at the form that is most like it where one is. */
function missing(paper: PaperName, templates: readonly Entry[]): Problem {
  const contract = papers[paper];
  const [likely] = templates
    .map((entry) => ({ ...entry, share: likeness(entry.data, contract) }))
    .filter(({ data, share }) => share > Math.max(0.7, ownLikeness(data)))
    .sort((a, b) => b.share - a.share);
  const message = `chưa mẫu nào là ${contract.label} (paper: ${paper}), nên trang Chuẩn bị buổi họp không soạn được văn bản này`;
  return likely
    ? {
        file: likely.file,
        place: { path: [likely.data.paper ? 'paper' : 'id'] },
        message,
        fix: `${likely.data.id} giống văn bản này nhất: nếu đúng thì ghi “paper: ${paper}” ở phần đầu tệp`,
      }
    : {
        file: 'templates',
        place: { line: 1 },
        message,
        fix: `thêm dòng “paper: ${paper}” vào phần đầu của mẫu đó, hoặc tạo: npm run new -- template "Tên"`,
      };
}
