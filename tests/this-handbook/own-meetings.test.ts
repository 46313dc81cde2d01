import { describe, expect, test } from 'vitest';
import config from '#config';
import { buildKitData } from '#kit/data/build-data.ts';
import { papersOf } from '#kit/papers/papers.ts';
import { factsOf } from '#kit/papers/facts.ts';
import { expectedVote } from '#kit/papers/expected-vote.ts';
import { startRun } from '#kit/rules/run.ts';
import { newVote } from '#kit/rules/vote.ts';
import { blankMeeting } from '#kit/state/new-meeting.ts';
import type { Meeting } from '#kit/state/schema.ts';
import { ownHandbook } from '../support/own-handbook.ts';
import { printedPapers } from '../support/full-meetings.ts';

const { graph } = await ownHandbook();
const data = buildKitData(graph, config);
const own = data.procedures.filter(({ meeting }) => meeting === 'own');

/** A held meeting of twenty, with a vote in each step that is there for one. */
function heldMeeting(kind: string, yes = 16): Meeting {
  const blank = blankMeeting({ kind, date: '2026-12-10' });
  const meeting: Meeting = {
    ...blank,
    heldOn: '2026-12-10',
    called: true,
    setup: {
      ...blank.setup,
      place: 'Nhà văn hóa',
      superior: 'Đảng ủy xã Hai',
      cell: 'Chi bộ thôn Tây',
      locality: 'Xã Hai',
      chair: 'Bà Chủ',
      noteTaker: 'Ông Thư',
    },
    run: { ...startRun([], Date.UTC(2026, 11, 10, 12)), endedAt: Date.UTC(2026, 11, 10, 14) },
    members: Array.from({ length: 20 }, (_, i) => ({
      id: `m${i}`,
      name: `Người Thứ ${i}`,
      kind: 'official' as const,
      standing: 'active' as const,
      presence: i === 0 ? ('excused' as const) : ('present' as const),
      reason: '',
    })),
  };
  const facts = factsOf(meeting, data);
  const votes = facts.agenda.flatMap(({ id }) => {
    const vote = expectedVote(facts, id);
    if (!vote) return [];
    const ballots = vote === 'discipline' ? { reprimand: yes } : { for: yes };
    const rest = { ballot: 'secret' as const, against: 19 - yes, step: id };
    return [{ ...newVote('v', vote, 'đồng chí Người Được Xét'), ...ballots, ...rest }];
  });
  return { ...meeting, votes };
}

describe('a meeting with steps of its own', () => {
  test('there are the year-end review, a vacancy, admission, confirmation, removal and discipline', () => {
    expect(own.map(({ id }) => id).toSorted()).toEqual(['BBS', 'CNC', 'KDN', 'KLU', 'KNA', 'XTN']);
  });

  test.each(own)(
    '$id opens and closes like any meeting, each role where it belongs',
    ({ steps }) => {
      const roles = steps.map(({ role }) => role);
      expect(roles[0]).toBe('opening');
      expect(roles.at(-1)).toBe('minutes');
      expect(roles.filter((role) => role === 'attendance')).toHaveLength(1);
      expect(roles.filter((role) => role === 'vote')).toHaveLength(1);
      expect(roles).not.toContain('other');
    },
  );

  test.each(own)('$id prints nothing of a regular or thematic meeting', async ({ id, words }) => {
    const papers = await printedPapers(heldMeeting(id), data);
    const text = [...papers.values()].join('\n');
    expect([...papers.keys()]).toEqual(
      expect.arrayContaining(['agenda', 'notice', 'script', 'minutes']),
    );
    for (const paper of ['score', 'month-resolution', 'topic-resolution', 'committee-minutes'])
      expect([...papers.keys()]).not.toContain(paper);
    expect(text).toContain(words);
    expect(text).not.toMatch(/thường kỳ|chuyên đề|tháng trước|tự chấm|đảng phí tháng|\(nếu có\)/i);
    expect(papers.get('minutes')).not.toMatch(/……|\.{4}/);
  });

  test.each([
    ['KNA', 'admission'],
    ['CNC', 'confirmation'],
    ['XTN', 'removal'],
  ] as const)(
    '%s: the vote is in its proposal, which is none where it fell short',
    async (id, paper) => {
      const text = (await printedPapers(heldMeeting(id), data)).get(paper) ?? '';
      expect(text).toContain('Người Được Xét');
      expect(text).not.toContain('đồng chí đồng chí');
      expect(text).toMatch(/80%/);
      const short = papersOf(heldMeeting(id, 10), data).map(({ template }) => template.paper);
      expect(short).not.toContain(paper);
    },
  );

  test('the year-end review brings the ballot and the list with the names of the cell', async () => {
    const papers = await printedPapers(heldMeeting('KDN'), data);
    for (const paper of ['rating-ballot', 'rating-list'] as const)
      expect(papers.get(paper)).toContain('Người Thứ 19');
  });

  test('the proposal to appoint has a row for the person voted on', async () => {
    const text = (await printedPapers(heldMeeting('BBS'), data)).get('appointment') ?? '';
    expect(text).toContain('Người Được Xét');
    expect(text).toContain('80%');
  });
});
