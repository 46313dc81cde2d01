/** One rule made wrong on purpose. */
export interface Mutation {
  /** What the rule says, and how the mutant breaks it. */
  rule: string;
  file: string;
  from: string;
  to: string;
}

const check = (name: string) => `src/handbook/check/rules/${name}.ts`;

/** One mutation for each of these rules of the check, the count, the kit and the calendar. */
export const mutations: Mutation[] = [
  {
    rule: 'each kind of cell has one page: a second one passes',
    file: check('cell-kind-pages'),
    from: 'if (!other) first.set(key, file);',
    to: '',
  },
  {
    rule: 'a former address is never given to another page: it is',
    file: check('kept-addresses'),
    from: 'if (!now || pageOf(old) === pageOf(url)) return [];',
    to: 'if (!now || now) return [];',
  },
  {
    rule: 'a published id never names something else: its kind may change',
    file: check('kept-ids'),
    from: 'kept.kind !== thing.kind',
    to: 'false',
  },
  {
    rule: 'a mention names a thing of the right kind: any kind will do',
    file: check('known-references'),
    from: '(!expected || found.kind === expected)',
    to: 'true',
  },
  {
    rule: 'a role that a meeting has once: twice passes',
    file: check('meeting-roles'),
    from: 'singleRoles.includes(role) && before !== undefined',
    to: 'false',
  },
  {
    rule: 'a paper has one form: a second one passes',
    file: check('paper-forms'),
    from: 'const rivals = others.filter(({ data }) => data.id !== first.data.id);',
    to: 'const rivals = others.filter(() => false);',
  },
  {
    rule: 'a form has every column of its paper: a missing one passes',
    file: check('paper-lacks'),
    from: '.filter((column) => !names.includes(column))',
    to: '.filter(() => false)',
  },
  {
    rule: 'file names are small letters without marks: anything passes',
    file: check('plain-slugs'),
    from: 'const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;',
    to: 'const plain = /^.*$/;',
  },
  {
    rule: 'only a past document precedes another one: one in force does',
    file: check('preceding-versions'),
    from: 'isKnownPast(to) === false',
    to: 'false',
  },
  {
    rule: 'each step has its text: none is asked for',
    file: check('procedure-steps'),
    from: 'if (withText.has(step.id)) return;',
    to: 'return;',
  },
  {
    rule: 'a replaced document has a successor: none is asked for',
    file: check('successors'),
    from: "data.status === 'replaced' && !replaced.has(data.id)",
    to: 'false',
  },
  {
    rule: 'a blank of a form is declared: it need not be',
    file: check('template-fields'),
    from: 'if (declared.has(name)) continue;',
    to: 'continue;',
  },
  {
    rule: 'an id is given once: twice passes',
    file: check('unique-ids'),
    from: 'return [...shared].flatMap(',
    to: 'return [...shared].slice(99).flatMap(',
  },
  {
    rule: 'a title is given once: twice passes',
    file: check('unique-titles'),
    from: 'if (!first)',
    to: 'if (true)',
  },
  {
    rule: 'two thirds are rounded up: down',
    file: 'src/rules/share.ts',
    from: "reach === 'over' || rest > 0 ? down + 1 : down",
    to: "reach === 'over' ? down + 1 : down",
  },
  {
    rule: 'those away are deducted only when absent: always',
    file: 'src/kit/rules/attendance.ts',
    from: 'c.away - c.presentAway',
    to: 'c.away',
  },
  {
    rule: 'one suspended does not sit in the meeting: he does when ticked',
    file: 'src/kit/rules/attendance.ts',
    from: "presence === 'present' && standing !== 'suspended'",
    to: "presence === 'present'",
  },
  {
    rule: 'names tied at the last place are voted on again: the first is elected',
    file: 'src/kit/rules/election.ts',
    from: 'last.votes > next.votes',
    to: 'last.votes >= next.votes',
  },
  {
    rule: 'a level begins at its threshold: just above it',
    file: 'src/kit/rules/score.ts',
    from: 'if (total >= good)',
    to: 'if (total > good)',
  },
  {
    rule: 'a small cell’s own minimum replaces the general one: it does not',
    file: 'src/kit/rules/minimum.ts',
    from: 'const least = own\n',
    to: 'const least = own && !rule\n',
  },
  {
    rule: 'deadlines before the meeting count backwards: forwards',
    file: 'src/kit/rules/deadlines.ts',
    from: 'date: addDays(date, -numberOf(rule.value))',
    to: 'date: addDays(date, numberOf(rule.value))',
  },
  {
    rule: 'a holiday on a weekend gives a day in lieu: none',
    file: 'src/calendar/days-off.ts',
    from: 'off.set(lieu,',
    to: 'if (!name) off.set(lieu,',
  },
  {
    rule: 'a moved meeting keeps to the first week: to the whole month',
    file: 'src/calendar/meeting-day.ts',
    from: 'const end = usual > week ? addDays(usual, 31) : week;',
    to: 'const end = addDays(usual, 31);',
  },
  {
    rule: 'a step never shrinks under half of its plan: to a third',
    file: 'src/kit/rules/redistribute.ts',
    from: 'Math.ceil(planned / 2)',
    to: 'Math.ceil(planned / 3)',
  },
];
