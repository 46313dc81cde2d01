import { describe, expect, test } from 'vitest';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { formatProblem } from '#handbook/problem.ts';
import { frozenFiles as known, frozenWith } from '../support/frozen-handbook.ts';
import { answerRefusals } from './answer-refusals.ts';
import { archiveRefusals } from './archive-refusals.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { refusals, regular, uncited } from './refusals.ts';

describe('the check refuses', () => {
  test.each([...refusals, ...answerRefusals, ...archiveRefusals, ...meetingRefusals])(
    '$name',
    async ({ faults, expected }) => {
      const { dir, release } = await frozenWith(...faults);
      const lines = (await checkContent(dir, config, { known })).problems.map(formatProblem);
      await release();
      for (const pattern of expected) expect(lines).toContainEqual(expect.stringMatching(pattern));
      for (const line of lines) expect(line).toMatch(/^[^:]+:\d+:\d+: .+ → .+/);
    },
  );

  test('everything at once, sorted, not one fault per run', async () => {
    const { dir, release } = await frozenWith(
      { edit: 'rules/thoi-luong-thuong-ky.yaml', from: 'number: 90', to: 'number: 95' },
      // One that no page cites by the version before it: each such citation would be refused too.
      { edit: uncited, from: 'status: in-force', to: 'status: replaced' },
      { edit: regular, from: '<Ref id="QT-012">', to: '<Ref id="KHONG-CO">' },
    );
    const { problems } = await checkContent(dir, config, { known });
    await release();
    expect(problems.length).toBe(3);
    expect(problems.map((p) => p.file)).toEqual([uncited, regular, regular]);
  });
});
