import { expect, test } from 'vitest';
import { blankMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { data, vote } from '#tests/support/kit-cells.ts';
import { factsOf } from './facts.ts';
import { missingAtEnd } from './missing.ts';

/** A meeting of a kind with 24 of 26 official members there. */
function held(kind: string, votes: Meeting['votes'] = []): Meeting {
  const { id } = data.procedures.find(({ meeting }) => meeting === kind)!;
  const meeting = blankMeeting({ kind: id, date: '2026-12-03' });
  const counts = { ...meeting.counts, official: 26, presentOfficial: 24, excused: 2 };
  return { ...meeting, counts, votes };
}
const all = (meeting: Meeting) => missingAtEnd(factsOf(meeting, data));
const missing = (meeting: Meeting) => all(meeting).map(({ words }) => words);
const month = (yes: number) => vote('month-resolution', { for: yes });
const topic = (yes: number) => vote('topic-resolution', { for: yes });

test('before the end each resolution that nobody voted on is named', () => {
  const both = ['Chưa biểu quyết nghị quyết tháng.', 'Chưa biểu quyết nghị quyết chuyên đề.'];
  expect(missing(held('combined'))).toEqual(both);
  expect(missing(held('combined', [month(24)]))).toEqual(both.slice(1));
  expect(missing(held('regular'))).toEqual(both.slice(0, 1));
  expect(missing(held('topic'))).toEqual(both.slice(1));
  expect(missing(held('combined', [month(24), topic(24)]))).toEqual([]);
});

test('a count that left somebody out says how many it has, the last one of a resolution alone', () => {
  const few =
    'Biểu quyết nghị quyết tháng: mới đếm 2 trong 24 đồng chí có mặt có quyền biểu quyết.';
  expect(missing(held('regular', [month(2)]))).toEqual([few]);
  expect(missing(held('regular', [month(2), month(24)]))).toEqual([]);
  expect(missing(held('regular', [month(30)]))).toEqual([
    'Biểu quyết nghị quyết tháng: số phiếu không khớp, đếm lại.',
  ]);
});

test('a matter that was put to the vote and not counted, and a roll not taken, are named', () => {
  const asked = held('regular', [month(24), vote('other', {}, 'sửa sân')]);
  expect(missing(asked)).toEqual(['Chưa đếm phiếu về: sửa sân.']);
  const { id } = data.procedures.find(({ meeting }) => meeting === 'regular')!;
  const blank = blankMeeting({ kind: id, date: '2026-12-03' });
  expect(missing(blank)[0]).toBe('Chưa điểm danh.');
});

test('each leads to its vote: to one that was begun, to the count, or to one that nobody began', () => {
  const [begun] = [vote('topic-resolution', {})];
  const asked = held('combined', [month(2), begun, vote('other', {}, 'sửa sân')]);
  const [counted, , other] = asked.votes;
  expect(all(asked).map((one) => one.vote)).toEqual([
    { id: begun.id },
    { id: other!.id },
    { id: counted!.id },
  ]);
  expect(all(held('combined', [month(24)]))[0]?.vote).toEqual({ kind: 'topic-resolution' });
});
