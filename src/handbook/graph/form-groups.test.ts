import { expect, test } from 'vitest';
import { stepsOf } from '#procedures/timing.ts';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { formGroups } from './form-groups.ts';

const { graph } = await frozenHandbook();
const { library } = graph;
const groups = formGroups(library);
const idsOf = (forms: typeof library.templates) => forms.map(({ data }) => data.id);

test('every form stands in one group', () => {
  const shown = groups.flatMap(({ forms }) => idsOf(forms));
  expect(shown.toSorted()).toEqual(idsOf(library.templates).toSorted());
});

test('a form stands under the work whose steps use it, meetings first', () => {
  const [first] = groups;
  expect(first?.procedure?.id).toBe('TK');
  for (const { procedure, forms } of groups) {
    const found = library.procedures.find(({ data }) => data.id === procedure?.id);
    const used = found ? stepsOf(found.data).flatMap((step) => step.templates) : [];
    if (procedure) expect(used).toEqual(expect.arrayContaining(idsOf(forms)));
  }
});

test('what no step uses comes last, under no work', () => {
  const bare = formGroups({ ...library, procedures: [] });
  expect(bare).toHaveLength(1);
  expect(bare[0]?.procedure).toBeUndefined();
});
