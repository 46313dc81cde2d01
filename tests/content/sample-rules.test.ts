import { describe, expect, test } from 'vitest';
import { dayOff } from '#calendar/days-off.ts';
import { addDays } from '#calendar/days.ts';
import { proposeForMonth } from '#calendar/meeting-day.ts';
import { factsOf } from '#kit/papers/facts.ts';
import { missingAtEnd } from '#kit/papers/missing.ts';
import { electionSheetValues } from '#kit/papers/count-sheets.ts';
import { voteAdvice } from '#kit/papers/vote-advice.ts';
import { congressMembers, elect, quorumOf, validBallots } from '#kit/rules/election.ts';
import { checkMinimum } from '#kit/rules/minimum.ts';
import { taskLacks } from '#kit/rules/tasks.ts';
import { percent } from '#kit/rules/vote.ts';
import { electionSharesOf, voteRuleOf } from '#kit/rules/vote-rules.ts';
import type { RuleKey } from '#rules/keys.ts';
import { leastOf } from '#rules/share.ts';
import { numberOf } from '#rules/value.ts';
import { meetingOf } from '#samples/meeting.ts';
import { ownSamples } from '../support/own-samples.ts';

const { graph, forms, sets } = await ownSamples();
const { data } = forms;
const daysOf = (key: RuleKey) => numberOf(data.rules[key].value);
const meetings = sets.flatMap((set) => {
  const { meeting, forms: hand } = set.data;
  if (!meeting) return [];
  const facts = factsOf(meetingOf(meeting, hand), data);
  return [{ slug: set.slug, set, meeting, facts }];
});
/** The hand-written part of a form, in the sample that has it. */
const handOf = (form: string, slug?: string) => {
  const found = sets.find((set) => set.data.forms[form] && (!slug || set.slug === slug));
  const hand = found?.data.forms[form];
  if (!hand) throw new Error(`không có mẫu ${form}`);
  return hand;
};
const number = (text: string | undefined) => Number((text ?? '').replaceAll('.', ''));

describe.each(meetings)('$slug', ({ slug, set, meeting, facts }) => {
  const { votes, roll, total } = facts;
  const { date } = meeting.setup;

  test('nobody is off that day, the roll adds up, and nothing is missing at its end', () => {
    expect([dayOff(data.calendar, date), roll.problem]).toEqual([undefined, '']);
    expect(meeting.minutesAgreed).toBeLessThanOrEqual(roll.present + roll.presentTemporary);
    expect(meeting.spoke).toBeLessThanOrEqual(roll.present);
    // The year-end ballot is counted on its own list.
    if (slug !== 'kiem-diem-cuoi-nam') expect(missingAtEnd(facts)).toEqual([]);
  });

  test('its agenda and its length reach the least that the rule sets', () => {
    const { minimum: rule } = facts.procedure;
    const minutes = (Date.parse(`${date}T${meeting.ended}`) - Date.parse(`${date}T${meeting.began}`)) / 60_000;
    for (const length of [total, minutes])
      expect(checkMinimum({ total: length, rule, own: undefined }).state).not.toBe('short');
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThan(total + 30);
    expect(set.data.summary).toContain(
      `${date.slice(8)}/${Number(date.slice(5, 7)) > 2 ? Number(date.slice(5, 7)) : date.slice(5, 7)}/${date.slice(0, 4)}`,
    );
    const told = /trong (\d+) phút/.exec(set.data.summary)?.[1];
    if (told) expect(Number(told)).toBe(minutes);
  });

  test('every vote was counted whole and passed by its rule', () => {
    for (const counted of votes.counted) {
      const { rule, result } = counted;
      expect(result.refused).toBe('');
      expect(result.uncounted).toBe(0);
      expect(result.passed).toBe(true);
      expect(result.needed).toBe(leastOf(rule.share, votes.voters.members));
      expect(result.votes).toBeGreaterThanOrEqual(result.needed ?? Infinity);
      // Both readings agree: a sample leaves nothing to ask.
      expect(result.onAll).toBeUndefined();
      expect(voteAdvice(counted, votes.voters, data.rules).warning).toBe('');
    }
  });

  test('tasks are given to somebody, by a day after the meeting', () => {
    for (const task of facts.tasks) {
      expect(taskLacks(task)).toBe('');
      expect(task.due > date).toBe(true);
    }
    for (const { givenOn, due } of meeting.earlierTasks) {
      expect(givenOn < date).toBe(true);
      expect(due < date).toBe(true);
    }
  });

  test('points keep within the weights, and follow from who came', () => {
    if (meeting.points.length === 0) return;
    const { criteria, thresholds } = data.rubric;
    expect(meeting.points).toHaveLength(criteria.length);
    meeting.points.forEach((points, i) => {
      expect(points).toBeLessThanOrEqual(criteria[i]!.weight);
    });
    const aim = daysOf('attendance-aim') / 100;
    const most = roll.unexcused > 0 ? 2 : (roll.rate ?? 0) >= aim ? 5 : 4;
    expect(meeting.points[1]).toBeLessThanOrEqual(most);
    // Without a topic nobody has points for one.
    if (!facts.hasTopic) expect(meeting.points[3]).toBeLessThanOrEqual(25);
    const sum = meeting.points.reduce((a, b) => a + b, 0);
    expect(facts.score.level).toBe(sum >= thresholds.good ? 'Tốt' : 'Khá');
  });
});

describe.each(meetings.filter(({ set }) => set.data.isWhole))('$slug, before', (one) => {
  const { slug, meeting, facts } = one;
  const { date, hasCommittee } = meeting.setup;

  test('the monthly meeting is on its day', () => {
    if (facts.hasRegular)
      expect(date).toBe(proposeForMonth(data.calendar, date.slice(0, 7)).date);
  });

  test('committee, notice and papers keep their days', () => {
    const before = (days: number) => addDays(date, -days);
    const notice = handOf('BM-05', slug).date ?? '';
    expect(notice <= before(daysOf('notice-days'))).toBe(true);
    if (!hasCommittee) return;
    const { fields } = handOf('BM-53', slug);
    expect(fields['ngay-hop']! <= before(daysOf('committee-days'))).toBe(true);
    expect(fields['ngay-hop']! <= notice).toBe(true);
  });

  test('what the papers of before say was known then', () => {
    const early = one.set.papers.filter(({ template }) =>
      ['agenda', 'notice', 'script', 'committee-minutes'].includes(template.paper ?? ''),
    );
    const words = JSON.stringify(early.map(({ values }) => values));
    const given = meeting.tasks.filter(({ step }) => step !== '');
    expect(given.length).toBeGreaterThan(0);
    for (const { what } of given) expect(words).not.toContain(what);
    expect(words).not.toContain(`có mặt ${facts.roll.present},`);
  });
});

test('a cell of five has no committee, and asks for less time than the rule sets', () => {
  const { facts } = meetings.find(({ slug }) => slug === 'nam-dang-vien')!;
  expect(facts.isSmall).toBe(true);
  const asked = number(handOf('BM-54').fields['thoi-luong-de-nghi']);
  expect(asked).toBeLessThan(facts.procedure.minimum!.minutes);
});

describe('the election', () => {
  const { fields, tables } = handOf('BM-30');
  const of = (name: string) => number(fields[name]);
  const shares = electionSharesOf(data.rules);
  const candidates = tables['ket-qua']!.map(([, name = '', votes]) => ({
    name,
    votes: number(votes),
  }));
  const members = congressMembers(
    of('trieu-tap') - of('tru-mien') - of('tru-tam-thoi') - of('tru-dinh-chi'),
    of('vang-suot'),
  );
  const seats = of('so-can-bau');
  const result = elect(candidates, seats, members, shares.elected);

  test('is counted as the handbook counts', () => {
    const ballots = {
      present: of('co-mat'),
      handedOut: of('phieu-phat-ra'),
      returned: of('phieu-thu-ve'),
      invalid: of('phieu-khong-hop-le'),
    };
    expect(validBallots(ballots, candidates)).toEqual({ valid: of('phieu-hop-le'), problem: '' });
    const form = forms.forms.find(({ id }) => id === 'BM-30')!;
    const sheet = electionSheetValues(
      {
        office: fields['chuc-danh']!,
        seats,
        candidates,
        ballots,
        voters: {
          official: of('trieu-tap'),
          taken: [
            { group: 'exempt-absent', number: of('tru-mien') },
            { group: 'away-absent', number: of('tru-tam-thoi') },
            { group: 'suspended', number: of('tru-dinh-chi') },
          ],
          members: members + of('vang-suot'),
          present: of('co-mat'),
          most: of('co-mat'),
          isTaken: true,
          isSure: true,
          problem: '',
        },
        excusedThroughout: of('vang-suot'),
        members,
        quorum: quorumOf(of('trieu-tap'), shares.quorum),
        result,
      },
      form,
    );
    expect(fields).toMatchObject(sheet.fields);
    expect(tables['ket-qua']).toEqual(sheet.tables?.['ket-qua']);
    expect(of('co-mat')).toBeGreaterThanOrEqual(of('can-co-mat'));
  });

  test('marks no more names than there are places, and its report says the same', () => {
    const ballot = handOf('BM-15').tables['danh-sach']!;
    expect(ballot.filter(([, , yes]) => yes === 'x').length).toBeLessThanOrEqual(seats);
    expect(ballot.every(([, , yes, no]) => (yes === 'x') !== (no === 'x'))).toBe(true);
    const report = handOf('BM-16');
    expect(number(report.fields['so-de-tinh'])).toBe(members);
    expect(number(report.fields['trieu-tap']) - number(report.fields['duoc-tru'])).toBe(members);
    const committee = report.tables['ket-qua']!.filter(([, , office]) => office === 'Chi ủy viên');
    expect(committee.map(([, name, , , votes]) => ({ name, votes: number(votes) }))).toEqual(
      candidates,
    );
    for (const [, name, , , votes, outcome] of report.tables['ket-qua']!)
      expect(outcome, name).toBe(number(votes) >= result.needed ? 'Trúng cử' : 'Không trúng cử');
  });
});

describe('the year-end rating', () => {
  const { fields, tables } = handOf('BM-21');
  const rows = tables['tong-hop']!;
  const { facts } = meetings.find(({ slug }) => slug === 'kiem-diem-cuoi-nam')!;
  const levels = ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'];

  test('each is proposed for the level that has more than half of the members', () => {
    const needed = leastOf(voteRuleOf(data.rules, 'other').share, facts.votes.voters.members);
    expect(rows.map(([, name]) => name)).toEqual(
      facts.meeting.members.map(({ name }) => name),
    );
    for (const [, name, , ...cells] of rows) {
      const counts = cells.slice(0, 4).map(number);
      expect(counts.reduce((a, b) => a + b, 0), name).toBe(number(fields['co-mat']));
      const at = levels.indexOf(cells[4] ?? '');
      expect(counts[at], name).toBeGreaterThanOrEqual(needed);
    }
  });

  test('no more excel than the cap allows', () => {
    const of = (level: string) => rows.filter((row) => row.at(-1) === level).length;
    const cap = graph.library.rules.find(({ slug }) => slug === 'xep-loai-tran-xuat-sac')!;
    expect([of('Tốt'), of('Xuất sắc')]).toEqual([
      number(fields['so-tot']),
      number(fields['so-xuat-sac']),
    ]);
    expect(of('Xuất sắc')).toBeLessThanOrEqual((of('Tốt') * numberOf(cap.data.value)) / 100);
  });

  test('a ballot marks one level for each', () => {
    const ballot = handOf('BM-20').tables['xep-loai']!;
    expect(ballot.map(([, name]) => name)).toEqual(rows.map(([, name]) => name));
    for (const [, name, ...marks] of ballot)
      expect(marks.filter((mark) => mark === 'X'), name).toHaveLength(1);
  });
});

test('dues add up, and what stays is the share of a residential cell', () => {
  const { fields, tables } = handOf('BM-50');
  const sum = tables['thu']!.reduce((all, row) => all + number(row[3]), 0);
  expect(sum).toBe(number(fields['tong-thu']));
  expect(number(fields['nop-len']) + number(fields['giu-lai'])).toBe(sum);
  expect(number(fields['giu-lai'])).toBe(sum * 0.7);
});

describe('votes that were written by hand', () => {
  const needed = (members: number) =>
    leastOf(voteRuleOf(data.rules, 'month-resolution').share, members);

  test.each([
    ['BM-40', 'so-thanh-vien', 'ty-le'],
    ['BM-11', 'so-thanh-vien', 'ty-le'],
    ['BM-28', 'thanh-vien', undefined],
  ])('%s passed, of the members', (form, members, share) => {
    const { fields } = handOf(form);
    const all = number(fields[members]);
    const yes = number(fields['tan-thanh']);
    expect(yes).toBeGreaterThanOrEqual(needed(all));
    if (fields['co-mat']) expect(yes).toBeLessThanOrEqual(number(fields['co-mat']));
    if (share) expect(fields[share]).toBe(percent(yes / all));
  });

  test('the proposal to appoint and its letter tell of one vote', () => {
    const { facts } = meetings.find(({ slug }) => slug === 'chi-dinh-bo-sung')!;
    const [counted] = facts.votes.counted;
    const { fields, tables } = handOf('BM-11');
    expect(number(fields['tan-thanh'])).toBe(counted?.vote.for);
    expect(number(fields['so-thanh-vien'])).toBe(facts.votes.voters.members);
    expect(tables['nhan-su']?.[0]?.[3]).toBe(`${counted?.vote.for}/${facts.votes.voters.members}`);
  });

  test.each(['ket-nap', 'xoa-ten', 'khien-trach', 'chi-dinh-bo-sung'])(
    '%s: as many ballots as were counted',
    (slug) => {
      const { facts } = meetings.find((one) => one.slug === slug)!;
      const { fields } = handOf('BM-31', slug);
      const [counted] = facts.votes.counted;
      const of = (name: string) => number(fields[name]);
      expect(of('phieu-phat-ra')).toBe(facts.votes.voters.present);
      expect(of('phieu-thu-ve')).toBe(counted?.result.cast);
      expect(of('phieu-hop-le') + of('phieu-khong-hop-le')).toBe(of('phieu-thu-ve'));
    },
  );
});
