import { expect, test } from 'vitest';
import { blankMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { silentMembers, speakersOf } from './speakers.ts';

const member = (id: string, name: string): Meeting['members'][number] => ({
  id,
  name,
  kind: 'official',
  standing: 'active',
  presence: 'present',
  reason: '',
});
const blank = blankMeeting({ kind: 'TK', date: '2026-12-03' });
const meeting: Meeting = {
  ...blank,
  members: [member('1', 'Lê Thị Hoa'), member('2', 'Ngô Bình'), member('3', 'Vũ Na')],
  notes: {
    'TK-13': 'Định hướng: không chia sẻ tin chưa rõ',
    'TK-14': 'Đ/c Hoa: nên làm sớm\nKhách Quý, phó bí thư: nhất trí',
  },
};

test('only members are counted among those who spoke, each once', () => {
  expect(speakersOf(meeting)).toBe(1);
  expect(speakersOf({ ...meeting, spoke: ['1', '2'] })).toBe(2);
  expect(speakersOf({ ...meeting, spokeMore: 4 })).toBe(5);
  expect(silentMembers(meeting).map(({ name }) => name)).toEqual(['Ngô Bình', 'Vũ Na']);
});

test('without a list of names every name before a colon counts', () => {
  expect(speakersOf({ ...meeting, members: [] })).toBe(3);
});
