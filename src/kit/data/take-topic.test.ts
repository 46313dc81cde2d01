import { expect, test } from 'vitest';
import { newTask } from '../rules/tasks.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import type { KitData, KitTopic } from './kit-data.ts';
import { withFiguresOf, withTopicOf } from './take-topic.ts';

const data = {
  procedures: [
    { id: 'TK', meeting: 'regular' },
    { id: 'KET', meeting: 'combined' },
  ],
} as KitData;
const fresh = blankMeeting({ kind: 'TK', date: '2026-12-03' });
const past: KitTopic = {
  id: 'CD-2026-Q1-02',
  title: 'Một chuyên đề',
  url: '/b/CD-2026-Q1-02/',
  cellType: '',
  questions: ['Một?', 'Hai?'],
};
const pack: KitTopic = {
  ...past,
  id: 'GCD-01',
  title: 'Một gói',
  substance: {
    reason: 'Vì sao.',
    figures: '- Số hộ: 120',
    tasks: [{ what: 'Giúp 120 hộ.', open: 'Giúp ……… hộ.' }],
  },
};

test('a past topic gives its title and questions, and makes the meeting one with a topic', () => {
  const { setup, tasks, content } = withTopicOf(fresh, past, data);
  expect(setup).toMatchObject({ topicId: past.id, topicTitle: past.title, kind: 'KET' });
  expect(setup.questions).toBe('Một?\nHai?');
  expect([tasks, content]).toEqual([[], fresh.content]);
});

test('a pack brings its report, and its draft decisions as tasks of the topic', () => {
  const { content, tasks } = withTopicOf(fresh, pack, data);
  expect(content.topic).toMatchObject({ reason: 'Vì sao.', figures: '- Số hộ: 120', goals: '' });
  expect(tasks).toMatchObject([
    { what: 'Giúp 120 hộ.', who: '', step: '', to: 'topic-resolution' },
  ]);
});

test('another topic takes the report of a pack away, and leaves what was planned', () => {
  const next = withTopicOf(withTopicOf(fresh, pack, data), past, data);
  expect(next.content.topic.reason).toBe('');
  expect(next.tasks).toHaveLength(1);
  const own = {
    ...fresh,
    content: { ...fresh.content, topic: { ...fresh.content.topic, reason: 'Của ta.' } },
  };
  expect(withTopicOf(own, past, data).content.topic.reason).toBe('Của ta.');
});

test('the same pack once more brings its figures, also into tasks that stand as they came', () => {
  const tasks = ['Giúp ……… hộ.', 'Giúp ……… hộ, có sửa.'].map((what) => ({
    ...newTask(what),
    what,
  }));
  const after = withFiguresOf({ ...withTopicOf(fresh, pack, data), tasks }, pack);
  expect(after.content.topic.figures).toBe('- Số hộ: 120');
  expect(after.tasks.map(({ what }) => what)).toEqual(['Giúp 120 hộ.', 'Giúp ……… hộ, có sửa.']);
  expect(withFiguresOf(fresh, past)).toBe(fresh);
});
