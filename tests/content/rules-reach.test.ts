import { describe, expect, test } from 'vitest';
import config from '#config';
import { buildGraph } from '#handbook/graph/graph.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import { type RuleKey, ruleKeys } from '#rules/keys.ts';
import { changedRules } from '../support/changed-rules.ts';
import { frozenHandbook } from '../support/frozen-handbook.ts';

const { written: library } = (await frozenHandbook()).graph;
const before = buildKitData(buildGraph(library, config), config);

/** The kit of a copy of the content in which one rule has another value. */
function kitWith(key: RuleKey) {
  const rules = library.rules.map((entry) =>
    entry.data.key === key
      ? { ...entry, data: { ...entry.data, value: changedRules[key].value } }
      : entry,
  );
  return buildKitData(buildGraph({ ...library, rules }, config), config);
}

describe.each(ruleKeys)('%s', (key) => {
  const after = kitWith(key);
  const { kit, paper } = changedRules[key];

  test('another value changes what the kit does', () => {
    const [see, old, now] = kit;
    expect(see(before)).toContain(old);
    expect(see(before)).not.toContain(now);
    expect(see(after)).toContain(now);
  });

  if (!paper) return;
  test('and what is printed', async () => {
    const [see, old, now] = paper;
    expect(await see(before)).toContain(old);
    expect(await see(before)).not.toContain(now);
    expect(await see(after)).toContain(now);
  });
});
