import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { RuleKey } from '#rules/keys.ts';
import type { Library } from '#handbook/collections.ts';
import { add, dataOf, idOf, type Page, top } from './pages.ts';

/** A number that a handbook had set for itself before numbers stood in rules: it goes into the rule of that purpose. */
export interface OwnNumber {
  key: RuleKey;
  value: Record<string, number>;
  basis?: unknown;
}

/** What steps know beside the page they edit. */
export interface StepFacts {
  /** Central content of the version that is moved to. */
  shipped: Library;
  /** Numbers that a step took out of configuration or pages. */
  numbers: OwnNumber[];
}

/** What one version asks of content and configuration written for the version before; done again it changes nothing. */
export interface Step {
  version: string;
  page?: (page: Page, facts: StepFacts) => void;
  config?: (text: string, facts: StepFacts) => { text: string; done: string[] };
}

/** Every step, oldest first. A version that renames, moves or demands a field adds one. */
export const steps: readonly Step[] = [
  { version: '0.2.0', page: meetingsSayWhatTheyAre, config: numbersLeaveTheConfiguration },
];

/** The version of a handbook that says nothing of its own: it is given every step. */
export const unnumbered = '0.0.0';

/** True where the first version is older than the second. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((i) => a?.[i] !== b?.[i]);
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

/** Takes `meetingDay` and the thresholds out of `handbook.config.ts`: they are rules now. */
function numbersLeaveTheConfiguration(text: string, { numbers }: StepFacts) {
  const done: string[] = [];
  const day = /^[ \t]*meetingDay:\s*(\d+),?[ \t]*\n/m;
  const levels =
    /^[ \t]*thresholds:\s*\{\s*good:\s*(\d+),\s*fair:\s*(\d+),\s*average:\s*(\d+),?\s*\},?[ \t]*\n/m;
  const [, number] = day.exec(text) ?? [];
  if (number) {
    numbers.push({ key: 'meeting-day', value: { number: Number(number) } });
    done.push(`meetingDay (${number}) chuyển sang quy tắc có khóa meeting-day`);
  }
  const [, good, fair, average] = levels.exec(text) ?? [];
  if (good && fair && average) {
    const value = { good: Number(good), fair: Number(fair), average: Number(average) };
    numbers.push({ key: 'score-thresholds', value });
    done.push(
      `rubric.thresholds (${good}, ${fair}, ${average}) chuyển sang quy tắc có khóa score-thresholds`,
    );
  }
  return { text: text.replace(day, '').replace(levels, ''), done };
}

/** A procedure says its group and kind of meeting, its steps their role, and names the rule of its least length. */
function meetingsSayWhatTheyAre(page: Page, facts: StepFacts): void {
  const map = top(page);
  if (page.collection !== 'procedures' || !map) return;
  const now = facts.shipped.procedures.find(({ data }) => data.id === idOf(page))?.data;
  if (!map.has('group')) {
    add(page, map, 'group', now?.group ?? 'routine', 'shortTitle');
    page.done.push(`thêm group: ${now?.group ?? 'routine'}`);
  }
  if (now?.meeting && !map.has('meeting')) {
    add(page, map, 'meeting', now.meeting, 'group');
    const roles = new Map(
      now.phases.flatMap(({ steps: all }) => all.map((step) => [step.id, step] as const)),
    );
    const count = stepsIn(map, 'meeting').filter((step) => {
      if (step.has('role')) return false;
      const { role = 'other', notesTo } = roles.get(String(step.get('id'))) ?? {};
      add(page, step, 'role', role, 'title');
      if (notesTo) add(page, step, 'notesTo', notesTo, 'role');
      return true;
    }).length;
    page.done.push(`thêm meeting: ${now.meeting}, vai trò của ${count} bước`);
  }
  minimumNamesItsRule(page, map, facts);
}

/** The steps of a procedure's phases of one time, as groups of fields. */
function stepsIn(map: YAMLMap, when: string): YAMLMap[] {
  const phases = map.get('phases');
  const groups = isSeq(phases) ? phases.items.filter(isMap) : [];
  return groups
    .filter((phase) => phase.get('when') === when)
    .flatMap((phase) => {
      const all = phase.get('steps');
      return isSeq(all) ? all.items.filter(isMap) : [];
    });
}

function minimumNamesItsRule(page: Page, map: YAMLMap, { shipped, numbers }: StepFacts): void {
  const minimum = map.get('minimum');
  if (!isMap(minimum) || !minimum.has('minutes')) return;
  const { minutes, basis } = (dataOf(page)['minimum'] ?? {}) as Record<string, unknown>;
  const id = shipped.procedures.find(({ data }) => data.id === idOf(page))?.data.minimum?.rule;
  const rule = shipped.rules.find(({ data }) => data.id === id)?.data;
  if (rule?.key) {
    numbers.push({ key: rule.key, value: { number: Number(minutes) }, basis });
    minimum.delete('minutes');
    minimum.delete('basis');
    add(page, minimum, 'rule', rule.id, '');
    page.done.push(`số phút tối thiểu (${String(minutes)}) chuyển sang quy tắc ${rule.id}`);
    return;
  }
  // A procedure of the committee's own: the number stays a sentence with its basis.
  map.delete('minimum');
  const statement = { text: `Thời lượng tối thiểu ${String(minutes)} phút.`, basis };
  const rules = map.get('rules');
  if (isSeq(rules)) rules.add(page.yaml.createNode(statement));
  else add(page, map, 'rules', [statement], 'phases');
  page.done.push(`số phút tối thiểu (${String(minutes)}) thành một câu trong rules`);
}
