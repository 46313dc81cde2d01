import { expect, test } from 'vitest';
import { blankMeeting } from '../state/new-meeting.ts';
import { noCounts } from '../rules/attendance.ts';
import { data, printed } from '#tests/support/kit-cells.ts';
import { fullMeeting } from '#tests/support/full-meetings.ts';
import { factsOf } from './facts.ts';
import { voteOfStep } from './expected-vote.ts';

const draft = (kind: string) => {
  const procedure = data.procedures.find(({ meeting }) => meeting === kind)!;
  return {
    ...blankMeeting({ kind: procedure.id, date: '2026-12-03' }),
    counts: { ...noCounts(), official: 24 },
    agenda: {
      minutes: {},
      on: Object.fromEntries(procedure.steps.map(({ id }) => [id, true])),
      leads: {},
      extras: [],
    },
  };
};

test.each(['regular', 'combined', 'topic'])(
  'the script of a %s meeting asks all three questions for every resolution, once',
  async (kind) => {
    const meeting = draft(kind);
    const facts = factsOf(meeting, data);
    const voted = facts.agenda.filter(({ id }) => voteOfStep(facts, id));
    const script = await printed(meeting, 'BM-06');
    for (const question of [/nào tán thành/g, /nào không tán thành\?/g, /có ý kiến khác\?/g])
      expect(script.match(question)?.length ?? 0, String(question)).toBeGreaterThanOrEqual(
        voted.length,
      );
    expect(script.match(/nào không tán thành\?/g)).toHaveLength(voted.length);
    expect(script.match(/cần ít nhất 13 phiếu/g)).toHaveLength(voted.length);
  },
);

test('a meeting that gave nobody anything on its topic says so by silence', async () => {
  const meeting = fullMeeting(data, 'combined', 'forty');
  const script = await printed(meeting, 'BM-06');
  expect(script).not.toMatch(/giao đồng chí …/);
  expect(await printed({ ...meeting, heldOn: '', run: null }, 'BM-06')).toMatch(
    /giao đồng chí …|việc …/,
  );
});
