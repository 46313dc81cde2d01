import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data } from '#tests/support/kit-cells.ts';
import { rollOfMeeting } from '../papers/facts.ts';
import { papersOf } from '../papers/papers.ts';
import { deductionsOf } from '../rules/vote-rules.ts';
import { votersOf } from '../rules/voters.ts';
import { meetingFile, readMeetingFile } from './meeting-file.ts';
import { blankMeeting } from './new-meeting.ts';
import { formatVersion, type Meeting } from './schema.ts';
import { storageKey } from './storage.ts';
import { Store } from './store.ts';

// Written by the code of version 1, full of data: a list of names, and in the archive a meeting by numbers.
const sample = (name: string) => readFileSync(`tests/fixtures/kit/${name}-v1.json`, 'utf8');

function opened(): { now: Meeting; older: Meeting; raw: Map<string, string> } {
  const raw = new Map([[storageKey, sample('stored')]]);
  const storage = {
    getItem: (key: string) => raw.get(key) ?? null,
    setItem: (key: string, value: string) => void raw.set(key, value),
    removeItem: (key: string) => void raw.delete(key),
  };
  const store = new Store(storage, () => blankMeeting({ kind: 'TK', date: '', locality: '' }));
  expect(store.snapshot).toMatchObject({ keeping: 'kept', asides: [] });
  store.change((meeting) => meeting, true);
  const { meeting, archive } = store.snapshot;
  return { now: meeting, older: archive[0]!, raw };
}

/** Every text and number in a value. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe('what version 1 kept on the device', () => {
  const { now, older, raw } = opened();
  const old = JSON.parse(sample('stored')) as { meeting: Meeting; archive: Meeting[] };

  test('opens with everything but what has another form now as it was', () => {
    const same = (meeting: Meeting) => ({
      ...meeting,
      members: [],
      counts: {},
      votes: [],
      drafts: {},
      decisions: [],
      heldOn: '',
      tasks: meeting.tasks.map(entered),
      earlierTasks: meeting.earlierTasks.map(entered),
    });
    const entered = ({ id, what, who, due, result }: Meeting['tasks'][number]) => ({
      id,
      what,
      who,
      due,
      result,
    });
    const blank = blankMeeting({ kind: '', date: '' });
    const { spoke, spokeMore, minutesAgreed, minutesChanges, unlocked, corrections } = blank;
    const since = { spoke, spokeMore, minutesAgreed, minutesChanges, unlocked, corrections };
    const added = {
      version: formatVersion,
      carried: {},
      copyOf: '',
      changedAt: 0,
      content: blank.content,
      committee: blank.committee,
      called: true,
      ...since,
    };
    expect(same(now)).toEqual({ ...same(old.meeting), ...added });
    expect(same(older)).toEqual({ ...same(old.archive[0]!), ...added });
  });

  test('what was decided in a step is a decision of it, and a meeting that was over is held', () => {
    expect(now.decisions).toEqual([
      { id: 'quyet-0', step: 'KET-18', text: 'Giao hai việc', to: '', who: '', due: '' },
    ]);
    expect(now).toMatchObject({ heldOn: '2026-11-03', unlocked: false });
    expect(older.heldOn).toBe('');
  });

  test('no text that was entered is lost', () => {
    for (const [before, after] of [
      [old.meeting, now],
      [old.archive[0]!, older],
    ] as const) {
      const texts = leaves(before).filter((leaf) => typeof leaf === 'string' && leaf !== 'exempt');
      expect(leaves(after)).toEqual(expect.arrayContaining(texts));
    }
  });

  test('who was exempt is so, and absent', () => {
    expect(
      now.members.map(({ kind, standing, presence, reason }) => [kind, standing, presence, reason]),
    ).toEqual([
      ['official', 'active', 'present', ''],
      ['official', 'active', 'excused', 'ốm'],
      ['official', 'exempt', 'excused', 'tuổi cao'],
      ['official', 'active', 'unexcused', ''],
      ['probationary', 'active', 'present', ''],
      ['probationary', 'exempt', 'excused', 'chữa bệnh'],
    ]);
    // Four official, one of them exempt and absent.
    expect(votersOf(rollOfMeeting(now), deductionsOf(data.rules))).toMatchObject({
      members: 3,
      present: 1,
    });
  });

  test('counts still add up, with those exempt among the official members', () => {
    const roll = rollOfMeeting(older);
    expect(roll).toMatchObject({
      total: 22,
      present: 16,
      exempt: 3,
      excused: 2,
      unexcused: 1,
      problem: '',
    });
    expect(votersOf(roll, deductionsOf(data.rules))).toMatchObject({ members: 17, present: 15 });
  });

  test('votes have the kind that papers took from their words then', () => {
    expect(now.votes.map(({ kind, for: yes, ballot }) => [kind, yes, ballot])).toEqual([
      ['other', 2, 'open'],
      ['month-resolution', 1, 'open'],
      ['topic-resolution', 2, 'open'],
      ['admission', 2, 'open'],
    ]);
    expect(older.votes[0]?.kind).toBe('month-resolution');
  });

  test('corrected drafts stand in the blanks as they are named now; a share of those present is not printed', () => {
    const papers = papersOf({ ...now, votes: [] }, data);
    const fields = (id: string) => papers.find((paper) => paper.id === id)?.values.fields;
    expect(fields('BM-02')).toMatchObject({
      'ket-luan': 'Sửa tay',
      'co-mat-bieu-quyet': '2',
      'tan-thanh': '2',
    });
    expect(fields('BM-03')).toMatchObject({ 'chinh-thuc': '4', 'han-che': 'Còn họp muộn' });
    expect(fields('BM-07')).toMatchObject({ 'co-mat-bieu-quyet': '2' });
    expect(Object.values(fields('BM-02') ?? {})).not.toContain('33,3%');
    expect(fields('BM-02')).not.toHaveProperty('ty-le-thanh-vien');
  });

  test('is written as the present version', () =>
    expect(JSON.parse(raw.get(storageKey) ?? '')).toMatchObject({
      version: formatVersion,
      rev: 3,
      meeting: { version: formatVersion },
    }));
});

describe('a file of version 1', () => {
  test('opens as the same meeting', () => {
    const read = readMeetingFile(sample('file'));
    expect(read).toEqual({ meeting: opened().now, exportedAt: expect.any(String) });
    const written = meetingFile(opened().now, '2026-11-27');
    expect(readMeetingFile(written)).toEqual({ ...read, exportedAt: '2026-11-27' });
  });

  const broken = (change: (meeting: Record<string, unknown>) => void): string => {
    const file = JSON.parse(sample('file')) as { meeting: Record<string, unknown> };
    change(file.meeting);
    return JSON.stringify(file);
  };
  test.each<[string, (meeting: Record<string, unknown>) => void]>([
    ['meeting › votes › 0', (m) => (m.votes = [{}])],
    ['meeting › members › 0', (m) => (m.members = [{ presence: 'exempt' }])],
    ['meeting › counts', (m) => (m.counts = { official: 3 })],
    ['meeting › counts', (m) => (m.counts = null)],
    ['meeting › drafts', (m) => (m.drafts = [])],
  ])('that is damaged at %s is refused there', (place, change) =>
    expect(readMeetingFile(broken(change))).toMatchObject({
      refused: expect.stringContaining(place),
    }),
  );
});

/** Version 1 counted exempt members of both kinds in one number. */
describe('one number of exempt members', () => {
  const read = (counts: Record<string, number>) => {
    const file = JSON.parse(sample('file')) as { meeting: Record<string, unknown> };
    const none = {
      official: 0,
      probationary: 0,
      exempt: 0,
      presentOfficial: 0,
      presentProbationary: 0,
      excused: 0,
      unexcused: 0,
    };
    file.meeting = { ...file.meeting, members: [], counts: { ...none, ...counts } };
    const result = readMeetingFile(JSON.stringify(file));
    return 'meeting' in result ? result.meeting.counts : undefined;
  };
  test.each([
    ['before the roll call all are official', { official: 20, probationary: 2, exempt: 3 }, 3, 0],
    [
      'no more official ones than were absent',
      { official: 20, probationary: 2, exempt: 3, presentOfficial: 19 },
      1,
      2,
    ],
    [
      'what fits nowhere stays, for the roll to say so',
      { official: 2, probationary: 1, exempt: 5 },
      4,
      1,
    ],
  ])('%s', (_, counts, exempt, probationaryExempt) =>
    expect(read(counts)).toMatchObject({ exempt, probationaryExempt }),
  );
});
