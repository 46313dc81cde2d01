import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { data, form } from '#tests/support/kit-cells.ts';
import { writeDocx } from '#word/write-docx.ts';
import { noCounts } from '../rules/attendance.ts';
import { congressMembers, elect, electTied, quorumOf, validBallots } from '../rules/election.ts';
import { rollOf } from '../rules/roll.ts';
import { deductionsOf, electionSharesOf } from '../rules/vote-rules.ts';
import { votersOf } from '../rules/voters.ts';
import { electionSheetValues } from './count-sheets.ts';

/** The sheet of an election (BM-30) as Word prints it. */
async function electionSheet(round: Parameters<typeof electionSheetValues>[0]): Promise<string> {
  const sheet = form('BM-30');
  const bytes = await writeDocx(sheet, electionSheetValues(round, sheet), {});
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

describe('8. and 9. a congress of twenty, one exempt and two absent throughout for accepted reasons', () => {
  const roll = rollOf({ ...noCounts(), official: 20, exempt: 1, presentOfficial: 16, excused: 3 });
  const voters = votersOf(roll, deductionsOf(data.rules));
  const members = congressMembers(voters.members, 2);
  const shares = electionSharesOf(data.rules);
  const quorum = quorumOf(voters.official, shares.quorum);
  const common = { voters, members, quorum, excusedThroughout: 2 };

  test('is valid with sixteen present, and counts on seventeen', () => {
    expect(quorum).toBe(14);
    expect(16).toBeGreaterThanOrEqual(quorum);
    expect(members).toBe(17);
  });

  test('one name for secretary: nine of seventeen elect, though two valid ballots are for nobody', async () => {
    const candidates = [{ name: 'Đồng chí E', votes: 9 }];
    const ballots = { present: 16, handedOut: 16, returned: 16, invalid: 1 };
    expect(validBallots(ballots, candidates)).toEqual({ valid: 15, problem: '' });
    const result = elect(candidates, 1, members, shares.elected);
    expect(result).toMatchObject({ needed: 9, elected: candidates, tied: [], open: 0 });
    const text = await electionSheet({
      ...common,
      office: 'bí thư',
      seats: 1,
      candidates,
      ballots,
      result,
    });
    expect(text).toContain(
      'Đảng viên chính thức được triệu tập: 20. Có mặt, có quyền bầu: 16; đại hội hợp lệ khi có mặt ít nhất 14.',
    );
    expect(text).toContain('vắng suốt đại hội có lý do được đồng ý 2.');
    expect(text).toContain(
      'Số thành viên để tính kết quả: 17. Người trúng cử cần ít nhất 9 phiếu.',
    );
    expect(text).toContain('Hợp lệ: 15. Không hợp lệ: 1.');
    expect(text).toMatch(/Đồng chí E\s+9\s+52,9%/);
    expect(text).toContain('Đồng chí E (9/17)');
  });

  test('five of six: four are elected, the two with nine are voted on again', async () => {
    const candidates = Object.entries({ A: 15, B: 14, C: 13, D: 12, E: 9, F: 9 }).map(
      ([name, votes]) => ({ name, votes }),
    );
    const ballots = { present: 16, handedOut: 16, returned: 16, invalid: 0 };
    const result = elect(candidates, 5, members, shares.elected);
    expect(result.elected.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(result.tied.map(({ name }) => name)).toEqual(['E', 'F']);
    expect(result).toMatchObject({ needed: 9, tiedFor: 1, open: 0 });
    const text = await electionSheet({
      ...common,
      office: 'chi ủy',
      seats: 5,
      candidates,
      ballots,
      result,
    });
    expect(text).toContain('Số cần bầu: 5. Danh sách bầu: 6 người.');
    expect(text).toContain(
      'Ngang phiếu ở suất cuối, bầu lại giữa: E, F, lấy 1 người cao phiếu hơn.',
    );
    expect(text).toMatch(/A \(15\/17\)\s+B \(14\/17\)\s+C \(13\/17\)\s+D \(12\/17\)/);
    // In the second round eight votes suffice, less than half.
    expect(
      electTied(
        [
          { name: 'E', votes: 8 },
          { name: 'F', votes: 7 },
        ],
        1,
      ).elected,
    ).toMatchObject([{ name: 'E' }]);
  });
});
