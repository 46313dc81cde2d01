import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data } from '#tests/support/kit-cells.ts';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { agendaOf } from '../rules/agenda.ts';
import { papersOf } from '../papers/papers.ts';
import { meetingFile, openMeetingFile, readMeetingFile } from './meeting-file.ts';
import { blankMeeting } from './new-meeting.ts';
import type { Meeting } from './schema.ts';
import { Store } from './store.ts';

const text = readFileSync('tests/fixtures/kit/file-v3.json', 'utf8');
const stored = readFileSync('tests/fixtures/kit/stored-v3.json', 'utf8');
type Raw = Record<string, unknown>;

/** The sample with one place set to something else. */
function withValue(path: string, value: unknown, sample = text): string {
  const file = JSON.parse(sample) as Raw;
  const keys = path.split('.');
  const last = keys.pop()!;
  const place = keys.reduce<Raw>((at, key) => at[key] as Raw, file);
  place[last] = value;
  return JSON.stringify(file);
}
const many = (count: number, item: (i: number) => unknown) =>
  Array.from({ length: count }, (_, i) => item(i));
const extra = (i: number) => ({
  id: `t${i}`,
  title: 'x',
  lead: '',
  minutes: 1,
  after: `t${(i + 1) % 3000}`,
});

describe('what no kit writes is refused by its place and its true cause', () => {
  const id = 'chỉ được có chữ không dấu';
  const table = Object.fromEntries(many(2001, (i) => [`k${i}`, '']) as [string, string][]);
  test.each<[place: string, value: unknown, cause: string]>([
    ['meeting.id', 'abc\r\nX-THU-ID:1', id],
    ['meeting.id', 'a\u2028b', id],
    ['meeting.id', '', id],
    ['meeting.id', 'x'.repeat(65), id],
    ['meeting.votes.0.id', 'v\0', id],
    ['meeting.members.1.id', '../x', id],
    ['meeting.tasks.0.id', 'a b', id],
    ['meeting.agenda.extras.0.id', 'x;y', id],
    ['meeting.setup.time', '19:00\r\nX-THU-GIO:1', 'phải là giờ'],
    ['meeting.setup.time', '25:00', 'phải là giờ'],
    ['meeting.setup.time', '7 giờ', 'phải là giờ'],
    ['meeting.setup.date', '2026-11-03\nX:1', 'phải là ngày'],
    ['meeting.setup.date', '03/11/2026', 'phải là ngày'],
    ['meeting.setup.date', '2026-13-01', 'phải là ngày'],
    ['meeting.tasks.0.due', 'mai', 'phải là ngày'],
    ['meeting.setup.place', 'x'.repeat(10_001), 'dài quá 10.000 ký tự'],
    ['meeting.members.0.name', 'x'.repeat(10_001), 'dài quá 10.000 ký tự'],
    ['meeting.notes.KET-11', 'x'.repeat(1_000_001), 'dài quá 1.000.000 ký tự'],
    ['meeting.drafts.BM-02.ket-luan', 'x'.repeat(1_000_001), 'dài quá 1.000.000 ký tự'],
    ['meeting.points', many(1001, () => 1), 'có quá 1.000 mục'],
    ['meeting.ticks', many(5001, String), 'có quá 5.000 mục'],
    ['meeting.agenda.extras', many(5001, extra), 'có quá 5.000 mục'],
    ['meeting.notes', table, 'có quá 2.000 mục'],
    ['meeting.content.matters', many(101, () => 1), 'có quá 100 mục'],
    ['meeting.heldOn', 'hôm qua', 'phải là ngày'],
    ['meeting.leads', { ['k'.repeat(201)]: '' }, ''],
    ['meeting.run.startedAt', 1e300, 'là số lớn quá mức'],
    ['meeting.points', [1e9], 'là số lớn quá mức'],
    ['meeting.agenda.minutes', { 'KET-11': -1e9 }, 'là số lớn quá mức'],
    ['meeting.changedAt', 1e20, 'là số lớn quá mức'],
    ['meeting.counts.official', 1e9, 'là số lớn quá mức'],
    ['meeting.counts.official', 1e300, 'phải là số nguyên'],
    ['meeting.counts.official', -1, 'là số âm'],
    ['version', 0, 'không phải số phiên bản'],
    ['meeting.counts.official', null, 'thiếu, hoặc không đúng dạng'],
    ['meeting.members', { a: 1 }, 'thiếu, hoặc không đúng dạng'],
    ['meeting.run', 'x', 'thiếu, hoặc không đúng dạng'],
  ])('%s', (place, value, cause) => {
    const read = readMeetingFile(withValue(place, value));
    if (cause === '') return expect(read).toHaveProperty('meeting');
    expect(read).not.toMatchObject({ refused: expect.stringMatching(/Invalid|expected/) });
    const told = `mục “${place.split('.').slice(0, 3).join(' › ')}`;
    expect(read).toMatchObject({ refused: expect.stringContaining(told) });
    expect(read).toMatchObject({ refused: expect.stringContaining(cause) });
    expect(read).toMatchObject({ refused: expect.stringMatching(/không thay đổi gì\.$/) });
  });

  test('a text of the device that was saved as a file has the same bounds, also in its archive', () => {
    const at = (place: string, value: unknown) => readMeetingFile(withValue(place, value, stored));
    expect(at('meeting.setup.time', '9h')).toMatchObject({
      refused: expect.stringContaining('giờ'),
    });
    expect(at('archive.1.id', 'a\nb')).toMatchObject({ refused: expect.stringContaining(id) });
    expect(at('rev', 7)).toHaveProperty('archive');
  });

  test('too much of anything is refused before it is read', async () => {
    expect(readMeetingFile(withValue('them', 'x'.repeat(10_000_000)))).toMatchObject({
      refused: expect.stringContaining('lớn quá'),
    });
    const read = async () => Promise.reject(new DOMException('', 'NotFoundError'));
    const open = (size: number) => openMeetingFile({ size, text: read });
    expect(await open(41_000_000)).toMatchObject({ refused: expect.stringContaining('lớn quá') });
    expect(await open(1)).toMatchObject({ refused: expect.stringContaining('không đọc được tệp') });
    const deep = text.replace(/\}$/, `,"them":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(readMeetingFile(deep)).toMatchObject({ refused: expect.stringContaining('quá sâu') });
    expect(readMeetingFile('['.repeat(100_000))).toHaveProperty('refused');
    expect(readMeetingFile('['.repeat(50_000) + ']'.repeat(50_000))).toHaveProperty('refused');
  });
});

describe('what is only strange opens, is drawn and comes back', () => {
  const strange: [string, string][] = [
    ['unknown keys at every level', withValue('meeting.setup.moi', { sau: [1, { a: null }] })],
    ['3,000 extras in a circle', withValue('meeting.agenda.extras', many(3000, extra))],
    ['an extra after itself', withValue('meeting.agenda.extras', [{ ...extra(0), after: 't0' }])],
    [
      '5,000 members',
      withValue(
        'meeting.members',
        many(5000, (i) => ({
          id: `m${i}`,
          name: `Người ${i}`,
          kind: 'official',
          standing: 'active',
          presence: 'present',
          reason: '',
        })),
      ),
    ],
    [
      'names of objects as names',
      withValue('meeting.notes', { constructor: 'a', toString: 'b', valueOf: 'c' }),
    ],
    [
      '__proto__ as a name',
      text
        .replace('"notes": {', '"notes": {"__proto__": "x", ')
        .replace('"notes":{', '"notes":{"__proto__":"x",'),
    ],
    ['a meeting of another handbook', withValue('meeting.setup.kind', 'KHONG-CO')],
    ['markup', withValue('meeting.setup.place', '<img src=x onerror=1>{{1}}${1}')],
  ];
  test.each(strange)('%s', (_, file) => {
    const read = readMeetingFile(file);
    expect(read).toHaveProperty('meeting');
    const { meeting } = read as { meeting: Meeting };
    const device = fakeStorage();
    const store = new Store(device, () => blankMeeting({ kind: 'TK', date: '', locality: '' }));
    store.consent(true);
    store.replace(meeting);
    const again = new Store(device, () => meeting).snapshot;
    expect(again).toMatchObject({ keeping: 'kept', asides: [], meeting: { id: meeting.id } });
    expect(JSON.stringify(again.meeting)).toBe(JSON.stringify(store.snapshot.meeting));
    // What was brought goes on to the next device.
    expect(readMeetingFile(meetingFile(again.meeting, ''))).toMatchObject({
      meeting: { id: meeting.id },
    });
    expect(({} as Raw).x).toBeUndefined();
    const [procedure] = data.procedures;
    expect(agendaOf(procedure!, meeting.agenda, true).length).toBeGreaterThan(0);
    expect(
      papersOf({ ...meeting, setup: { ...meeting.setup, kind: procedure!.id } }, data).length,
    ).toBeGreaterThan(3);
  });

  test('a note of ten megabytes on the device says that the device is full, and is kept in sight', () => {
    const store = new Store(fakeStorage(5_000_000), () =>
      blankMeeting({ kind: 'TK', date: '', locality: '' }),
    );
    store.consent(true);
    const note = 'x'.repeat(10_000_000);
    store.change((m) => ({ ...m, notes: { a: note } }));
    expect(store.snapshot).toMatchObject({ keeping: 'full' });
    expect(store.snapshot.meeting.notes.a).toBe(note);
  });
});
