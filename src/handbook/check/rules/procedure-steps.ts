import { minimumOf } from '#handbook/graph/minimum.ts';
import { minutesMissing, stepsOf, totalMinutes } from '#procedures/timing.ts';
import type { Library } from '#handbook/collections.ts';
import type { Problem } from '#handbook/problem.ts';
import { blanked, withoutComments } from '#handbook/prose/live.ts';
import { stepTags } from '#handbook/prose/read.ts';
import type { Rule } from './rule.ts';

/** Each step of the data has its text in the prose and the other way round, in one order; guides may hold free prose. */
export const stepText: Rule = ({ library }) =>
  library.procedures.flatMap(({ file, data, body }) => {
    const problems: Problem[] = [];
    const tags = stepTags(body);
    const withText = new Set(
      tags.filter((tag) => withoutComments(tag.text).trim() !== '').map((tag) => tag.id),
    );
    const known = new Set(stepsOf(data).map((step) => step.id));
    data.phases.forEach((phase, p) =>
      phase.steps.forEach((step, s) => {
        if (withText.has(step.id)) return;
        problems.push({
          file,
          place: { path: ['phases', p, 'steps', s, 'id'] },
          message: `bước ${step.id} không có phần chữ`,
          fix: `thêm <Step id="${step.id}"> … </Step> ở phần thân`,
        });
      }),
    );
    for (const tag of tags) {
      if (known.has(tag.id)) continue;
      problems.push({
        file,
        place: { bodyOffset: tag.offset },
        message: `phần chữ của ${tag.id} không thuộc bước nào`,
        fix: `khai báo bước ${tag.id} ở phần đầu hoặc xóa đoạn này`,
      });
    }
    const order = stepsOf(data)
      .map((step) => step.id)
      .filter((id) => withText.has(id));
    const wrong = tags.filter((tag) => known.has(tag.id)).find((tag, i) => tag.id !== order[i]);
    if (problems.length === 0 && wrong) {
      problems.push({
        file,
        place: { bodyOffset: wrong.offset },
        message: `phần chữ của ${wrong.id} đứng sai thứ tự`,
        fix: 'xếp các <Step> theo đúng thứ tự đã khai báo, mỗi bước một lần',
      });
    }
    if (data.form === 'sequence') problems.push(...looseText(file, body));
    return problems;
  });

function looseText(file: string, body: string): Problem[] {
  const steps = stepTags(body).map(({ offset, end }) => ({ from: offset, to: end }));
  const outside = blanked(withoutComments(body), steps);
  const offset = outside.search(/\S/);
  if (offset < 0) return [];
  return [
    {
      file,
      place: { bodyOffset: offset },
      message: 'có chữ nằm ngoài các bước',
      fix: 'đưa đoạn này vào một <Step> hoặc vào “rules” ở phần đầu',
    },
  ];
}

/** Steps of a meeting carry minutes, and together they reach the minimum where a rule sets one. */
export const stepMinutes: Rule = ({ library }) =>
  library.procedures.flatMap(({ file, data }) => {
    const untimed = data.phases.flatMap((phase, p) =>
      phase.steps.flatMap((step, s) =>
        phase.when === 'meeting' && step.minutes === undefined
          ? [
              {
                file,
                place: { path: ['phases', p, 'steps', s, 'minutes'] },
                message: `bước ${step.id} trong buổi họp không có số phút`,
                fix: 'thêm “minutes:” (số phút gợi ý)',
              },
            ]
          : [],
      ),
    );
    const minimum = minimumOf(library, data);
    const missing = minutesMissing(data, minimum?.minutes ?? 0);
    if (!minimum || data.phases.length === 0 || missing === 0)
      return [...untimed, ...noMinutes(file, data.minimum?.rule, library.rules)];
    return [
      ...untimed,
      {
        file,
        place: { path: ['minimum', 'rule'] },
        message: `các bước cộng lại ${totalMinutes(data)} phút, chưa đủ mức tối thiểu ${minimum.minutes} phút của ${minimum.rule.id}`,
        fix: `tăng thêm ${missing} phút ở các bước bắt buộc`,
      },
    ];
  });

/** A least length is a number of minutes. */
function noMinutes(file: string, id: string | undefined, rules: Library['rules']): Problem[] {
  const rule = rules.find(({ data }) => data.id === id)?.data;
  if (!rule || rule.value.unit === 'minutes') return [];
  return [
    {
      file,
      place: { path: ['minimum', 'rule'] },
      message: `${rule.id} không nói số phút, nên không là thời lượng tối thiểu`,
      fix: 'ghi mã của quy tắc có “unit: minutes”',
    },
  ];
}
