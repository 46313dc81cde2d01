import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import config from '../../../handbook.config.ts';
import { checkContent } from '../../handbook/check.ts';
import { contentDir } from '../../handbook/content-dir.ts';
import { writeDocx } from '../../word/write-docx.ts';
import { buildKitData } from '../data/build-data.ts';
import { type HeadCount, noCounts } from '../rules/attendance.ts';
import { congressMembers, elect, electTied, quorumOf, validBallots } from '../rules/election.ts';
import { rollOf } from '../rules/roll.ts';
import { parseRoster } from '../rules/roster.ts';
import { newVote, type Vote, type VoteKind } from '../rules/vote.ts';
import { deductionsOf, voteRuleOf } from '../rules/vote-rules.ts';
import { votersOf } from '../rules/voters.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { electionSheetValues } from './count-sheets.ts';
import { rollOfMeeting } from './facts.ts';
import { headerOf, papersOf } from './papers.ts';
import { voteAdvice } from './vote-advice.ts';
import { countVote } from './votes.ts';
import { wordFiles } from './word.ts';

const data = buildKitData((await checkContent(contentDir, config)).graph, config);

let n = 0;
const vote = (kind: VoteKind, part: Partial<Vote>, subject = ''): Vote => ({
  ...newVote(`v${(n += 1)}`, kind, subject),
  ...part,
});

/** The same cell twice: by numbers, and as a list of names with their marks. */
function meetings(roll: Partial<HeadCount>, votes: Vote[]): [string, Meeting][] {
  const blank = blankMeeting({ kind: 'TK', date: '2026-12-03', locality: 'Phường Một' });
  const counts = { ...noCounts(), ...roll };
  const plain = counts.official - counts.exempt - counts.away - counts.near - counts.suspended;
  const came =
    counts.presentOfficial - counts.presentExempt - counts.presentAway - counts.presentNear;
  const lines = (count: number, mark: string) =>
    Array.from({ length: count }, (_, i) => `Đồng chí ${mark} ${i + 1}${mark && ` (${mark})`}`);
  const members = parseRoster(
    [
      ...lines(plain, ''),
      ...lines(counts.exempt, 'miễn'),
      ...lines(counts.away, 'tạm thời đi'),
      ...lines(counts.near, 'tạm thời đi, cùng đảng bộ'),
      ...lines(counts.suspended, 'đình chỉ'),
      ...lines(counts.probationary, 'dự bị'),
      ...lines(counts.temporary, 'tạm thời đến'),
    ].join('\n'),
    [],
    () => `m${(n += 1)}`,
  ).map((member, i) => {
    if (i < plain)
      return { ...member, presence: i < came ? ('present' as const) : ('excused' as const) };
    const first = i - plain;
    return member.standing === 'exempt' && first < counts.presentExempt
      ? { ...member, presence: 'present' as const }
      : member;
  });
  return [
    ['by numbers', { ...blank, counts, votes }],
    ['by names', { ...blank, members, votes }],
  ];
}

/** The text of a paper's Word file. */
async function printed(meeting: Meeting, id: string): Promise<string> {
  const papers = papersOf(meeting, data).filter((paper) => paper.template.id === id);
  const [file] = await wordFiles(papers, headerOf(meeting, data));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file!.bytes) });
  return value;
}

const advice = (meeting: Meeting, at = 0) => {
  const voters = votersOf(rollOfMeeting(meeting), deductionsOf(data.rules));
  return voteAdvice(countVote(meeting.votes[at]!, data.rules, voters), voters, data.rules);
};

const example1 = { official: 20, exempt: 2, away: 1, presentOfficial: 12, excused: 5 };

describe('1. twenty members, two exempt and one elsewhere, absent: nine of seventeen carry it', () => {
  const month = vote('month-resolution', { for: 9, against: 2, other: 1 });
  test.each(meetings(example1, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 9 phiếu tán thành (hơn một nửa của 17).',
      how: '20 chính thức − 2 được miễn sinh hoạt, vắng mặt − 1 sinh hoạt tạm thời ở đảng bộ khác, vắng mặt = 17.',
      result: 'Được thông qua: 9/17 (52,9% số thành viên).',
      warning: '',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('Đảng viên chính thức: 20.');
    expect(minutes).toContain('được miễn sinh hoạt, vắng mặt 2;');
    expect(minutes).toContain('sinh hoạt tạm thời ở đảng bộ khác, vắng mặt 1;');
    expect(minutes).toContain(
      'Số thành viên để tính biểu quyết: 17. Có mặt, có quyền biểu quyết: 12.',
    );
    expect(minutes).toContain('Hình thức: giơ thẻ đảng viên. Cần ít nhất 9 phiếu tán thành.');
    expect(minutes).toContain(
      'Tán thành: 9, đạt 52,9% số thành viên. Không tán thành: 2. Ý kiến khác: 1. Kết quả: được thông qua.',
    );
    const resolution = await printed(meeting, 'BM-03');
    expect(resolution).toContain(
      'Nghị quyết được thông qua với 9/17 thành viên tán thành, đạt 52,9% (cần ít nhất 9 phiếu)',
    );
    expect(resolution).toContain(
      'được trừ: 2 được miễn sinh hoạt, vắng mặt; 1 sinh hoạt tạm thời ở đảng bộ khác, vắng mặt;',
    );
    expect(resolution).toMatch(/^(?!.*DỰ THẢO)/s);
    for (const text of [minutes, resolution]) expect(text).not.toContain('75%');
  });
});

describe('2. the same cell on an admission, eleven for; on another matter, twelve', () => {
  const votes = [
    vote('admission', { for: 11, against: 1, ballot: 'open' }, 'quần chúng A'),
    vote('admission', { for: 12, ballot: 'secret' }, 'quần chúng B'),
    vote('other', { for: 12 }, 'thăm hỏi gia đình chính sách'),
  ];
  test.each(meetings(example1, votes))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 12 phiếu tán thành (hai phần ba của 17, làm tròn lên).',
      result: 'Chưa đủ tỷ lệ đề nghị kết nạp: 11/17 (64,7% số thành viên).',
    });
    expect(advice(meeting).notes).toContain('Báo cáo đầy đủ kết quả lên cấp ủy có thẩm quyền.');
    expect(advice(meeting, 1).result).toBe(
      'Đủ tỷ lệ đề nghị kết nạp: 12/17 (70,6% số thành viên).',
    );
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain(
      'Biểu quyết đề nghị kết nạp đảng viên: quần chúng A (giơ thẻ đảng viên): tán thành 11/17 (64,7% số thành viên), không tán thành 1, ý kiến khác 0; cần ít nhất 12 phiếu; kết quả: chưa đủ tỷ lệ đề nghị kết nạp.',
    );
    expect(minutes).toContain('quần chúng B (phiếu kín): tán thành 12/17 (70,6% số thành viên)');
    // Two thirds of all twenty are fourteen: both readings stand in the paper, and what to do.
    expect(minutes).toContain(
      'hai phần ba của 17 là 12 phiếu: đủ. Theo tổng số đảng viên chính thức, hai phần ba của 20 là 14 phiếu: chưa đủ.',
    );
    expect(minutes).toContain('ghi cả hai con số và báo cáo cấp ủy cấp trên trực tiếp');
    expect(minutes).toContain('Nội dung biểu quyết: thăm hỏi gia đình chính sách.');
    expect(minutes).toContain('Tán thành: 12, đạt 70,6% số thành viên.');
    // The secret one has its sheet.
    const sheet = await printed(meeting, 'BM-31');
    expect(sheet).toContain('Số thành viên để tính biểu quyết: 17.');
    expect(sheet).toContain('Kết quả: đủ tỷ lệ đề nghị kết nạp.');
    expect(sheet).toContain('hai phần ba của 20 là 14 phiếu');
  });
});

describe('3. nobody is taken off: nine of twenty do not carry it', () => {
  const roll = { official: 20, presentOfficial: 12, excused: 8 };
  const month = vote('month-resolution', { for: 9, against: 3 });
  test.each(meetings(roll, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 11 phiếu tán thành (hơn một nửa của 20).',
      how: '20 đảng viên chính thức, không ai được trừ.',
      result: 'Không được thông qua: 9/20 (45% số thành viên).',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('Tán thành: 9, đạt 45% số thành viên.');
    expect(minutes).toContain('Kết quả: không được thông qua.');
    const resolution = await printed(meeting, 'BM-03');
    expect(resolution).toContain('DỰ THẢO NGHỊ QUYẾT');
    expect(resolution).toContain(
      'KHÔNG ĐƯỢC THÔNG QUA: dự thảo này được 9/20 (45% số thành viên) tán thành, cần ít nhất 11 phiếu.',
    );
    expect(resolution).toContain(
      'Nghị quyết không được thông qua với 9/20 thành viên tán thành, đạt 45%',
    );
    expect(resolution).toContain('được trừ: không có;');
    // Nobody signs it, and it has no number.
    expect(resolution).not.toMatch(/T\/M CHI BỘ|-NQ\/CB/);
    for (const text of [minutes, resolution]) expect(text).not.toContain('75%');
  });
});

describe('4. one of those exempt comes and votes: nine of eighteen are exactly half', () => {
  const roll = { ...example1, presentExempt: 1, presentOfficial: 13 };
  const month = vote('month-resolution', { for: 9, against: 4 });
  test.each(meetings(roll, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 10 phiếu tán thành (hơn một nửa của 18).',
      result: 'Không được thông qua: 9/18 (50% số thành viên).',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('được miễn sinh hoạt, vắng mặt 1;');
    expect(minutes).toContain(
      'Số thành viên để tính biểu quyết: 18. Có mặt, có quyền biểu quyết: 13.',
    );
    expect(minutes).toContain('đạt 50% số thành viên');
    expect(minutes).toContain('Kết quả: không được thông qua.');
  });
});

describe('5. one is suspended: five of nine carry it', () => {
  const roll = { official: 10, suspended: 1, presentOfficial: 8, excused: 1 };
  const month = vote('month-resolution', { for: 5, against: 3 });
  test.each(meetings(roll, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 5 phiếu tán thành (hơn một nửa của 9).',
      result: 'Được thông qua: 5/9 (55,6% số thành viên).',
    });
    expect(advice(meeting).notes.join(' ')).toContain('đã trừ 1 bị đình chỉ');
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('tạm giam 1. Số thành viên để tính biểu quyết: 9.');
    expect(minutes).toContain('Tán thành: 5, đạt 55,6% số thành viên. Không tán thành: 3.');
    expect(minutes).toContain('Kết quả: được thông qua.');
  });

  test('without the suspension five of ten do not', async () => {
    const [[, meeting]] = meetings({ official: 10, presentOfficial: 8, excused: 2 }, [month]) as [
      [string, Meeting],
    ];
    expect(advice(meeting).result).toBe('Không được thông qua: 5/10 (50% số thành viên).');
    expect(await printed(meeting, 'BM-03')).toContain('KHÔNG ĐƯỢC THÔNG QUA');
  });
});

describe('6. a confirmation: sixteen of twenty-five are short of seventeen, and probationary members do not count', () => {
  const roll = {
    official: 25,
    probationary: 2,
    presentOfficial: 17,
    presentProbationary: 2,
    excused: 8,
  };
  const confirmation = vote('confirmation', { for: 16, other: 1, ballot: 'secret' }, 'đồng chí C');
  test.each(meetings(roll, [confirmation]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 17 phiếu tán thành (hai phần ba của 25, làm tròn lên).',
      result: 'Chưa đủ tỷ lệ đề nghị công nhận chính thức: 16/25 (64% số thành viên).',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain(
      'Số thành viên để tính biểu quyết: 25. Có mặt, có quyền biểu quyết: 17.',
    );
    expect(minutes).toContain('Tán thành: 16, đạt 64% số thành viên.');
    expect(minutes).toContain('Kết quả: chưa đủ tỷ lệ đề nghị công nhận chính thức.');
    expect(await printed(meeting, 'BM-31')).toContain('64%');
  });

  test('the two probationary votes on top are more than may vote', async () => {
    const [[, meeting]] = meetings(roll, [{ ...confirmation, for: 18 }]) as [[string, Meeting]];
    expect(advice(meeting).warning).toContain('có mặt 17 đảng viên có quyền biểu quyết');
    expect(await printed(meeting, 'BM-02')).not.toMatch(/Tán thành: 18|72%/);
  });
});

describe('7. discipline by secret ballot: no measure reaches eight alone, five and six do', () => {
  const roll = { official: 15, presentOfficial: 15 };
  const ballots = { warning: 5, reprimand: 6, against: 3, other: 1 };
  const discipline = vote('discipline', ballots, 'đồng chí D');
  test.each(meetings(roll, [discipline]))('%s', async (_, meeting) => {
    const { need, result, notes } = advice(meeting);
    expect(need).toBe('Cần ít nhất 8 phiếu cho một hình thức (hơn một nửa của 15).');
    expect(result).toContain(
      'Khiển trách (không hình thức nào đủ 8 phiếu; cộng dồn từ hình thức cao xuống được 11 phiếu): 11/15',
    );
    expect(notes.join(' ')).toMatch(
      /bản liền trước.*hỏi ủy ban kiểm tra cấp trên trước khi công bố/,
    );
    const sheet = await printed(meeting, 'BM-31');
    expect(sheet).toMatch(
      /Cảnh cáo\s+5\s+33,3%\s+Khiển trách\s+6\s+40%\s+Không kỷ luật\s+3\s+20%\s+Phiếu trắng, phiếu khác\s+1\s+6,7%/,
    );
    expect(sheet).toContain('Cần ít nhất 8 phiếu.');
    expect(sheet).toContain(
      'Kết quả: khiển trách (không hình thức nào đủ 8 phiếu; cộng dồn từ hình thức cao xuống được 11 phiếu).',
    );
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('Hình thức: phiếu kín.');
    expect(minutes).toContain(
      'Tán thành: cảnh cáo 5, khiển trách 6, đạt 73,3% số thành viên. Không tán thành: 3 (không kỷ luật).',
    );
  });
});

/** The sheet of an election (BM-30) as Word prints it. */
async function electionSheet(round: Parameters<typeof electionSheetValues>[0]): Promise<string> {
  const form = data.templates.find(({ id }) => id === 'BM-30')!;
  const bytes = await writeDocx(form, electionSheetValues(round), {});
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

describe('8. and 9. a congress of twenty, one exempt and two absent throughout for accepted reasons', () => {
  const roll = rollOf({ ...noCounts(), official: 20, exempt: 1, presentOfficial: 16, excused: 3 });
  const voters = votersOf(roll, deductionsOf(data.rules));
  const members = congressMembers(voters.members, 2);
  const { share } = voteRuleOf(
    { ...data.rules, 'vote-resolution': data.rules['vote-election'] },
    'other',
  );
  const quorumRule = data.rules['congress-quorum'].value;
  const quorum = quorumRule.unit === 'share' ? quorumOf(20, quorumRule) : 0;
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
    const result = elect(candidates, 1, members, share);
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
    const result = elect(candidates, 5, members, share);
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

describe('10. three members, two present', () => {
  const roll = { official: 3, presentOfficial: 2, excused: 1 };
  const votes = [
    vote('admission', { for: 2, ballot: 'open' }, 'quần chúng G'),
    vote('other', { for: 1, against: 1 }, 'mua sổ'),
  ];
  test.each(meetings(roll, votes))('%s', async (_, meeting) => {
    expect(advice(meeting).need).toBe('Cần ít nhất 2 phiếu tán thành (hai phần ba của 3).');
    expect(advice(meeting).result).toBe('Đủ tỷ lệ đề nghị kết nạp: 2/3 (66,7% số thành viên).');
    expect(advice(meeting, 1).need).toBe('Cần ít nhất 2 phiếu tán thành (hơn một nửa của 3).');
    expect(advice(meeting, 1).result).toBe('Không được thông qua: 1/3 (33,3% số thành viên).');
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('tán thành 2/3 (66,7% số thành viên)');
    expect(minutes).toContain('kết quả: đủ tỷ lệ đề nghị kết nạp');
    expect(minutes).toContain('Tán thành: 1, đạt 33,3% số thành viên.');
    expect(minutes).toContain('Kết quả: không được thông qua.');
  });

  test('a cell of two does not take an admission up by itself', () => {
    const [[, meeting]] = meetings({ official: 2, presentOfficial: 2 }, [votes[0]!]) as [
      [string, Meeting],
    ];
    expect(advice(meeting).notes.join(' ')).toContain(
      'dưới 3: báo cáo cấp ủy cấp trên trực tiếp, không tự xét',
    );
  });
});

test('from a real question: seventeen members, one exempt, two absent otherwise: sixteen, so nine', () => {
  const [[, meeting]] = meetings({ official: 17, exempt: 1, presentOfficial: 14, excused: 2 }, [
    vote('month-resolution', { for: 8, against: 6 }),
  ]) as [[string, Meeting]];
  expect(advice(meeting)).toMatchObject({
    need: 'Cần ít nhất 9 phiếu tán thành (hơn một nửa của 16).',
    result: 'Không được thông qua: 8/16 (50% số thành viên).',
  });
});
