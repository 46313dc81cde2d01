import { withTopic } from '../papers/facts.ts';
import { newTask } from '../rules/tasks.ts';
import { noTopicContent } from '../state/blank-content.ts';
import { newId } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import type { KitData, KitTopic } from './kit-data.ts';

/** What the report of a topic says of it: of a pack its own; of a past meeting what stood there, unless that was of another pack. */
function contentOf({ setup, content }: Meeting, { id, substance }: KitTopic): Meeting['content'] {
  if (substance) {
    const { reason, figures } = substance;
    return { ...content, topic: { ...noTopicContent(), reason, figures } };
  }
  const wasPack = setup.topicId.startsWith('GCD-') && setup.topicId !== id;
  return wasPack ? { ...content, topic: noTopicContent() } : content;
}

/** A meeting with a topic of the archive, or a pack, filled in: its draft decisions are planned as tasks, for the chair to keep or take out. */
export function withTopicOf(meeting: Meeting, topic: KitTopic, data: KitData): Meeting {
  const { kind } = meeting.setup;
  // The regular meeting takes a topic in as its second part, where the handbook has such a meeting.
  const thematic = data.procedures.find(({ id }) => withTopic(data, id))?.id ?? kind;
  const planned = (topic.substance?.tasks ?? []).map(({ what }) => ({
    ...newTask(newId()),
    what,
    to: 'topic-resolution' as const,
  }));
  return {
    ...meeting,
    setup: {
      ...meeting.setup,
      topicId: topic.id,
      topicTitle: topic.title,
      questions: topic.questions.join('\n'),
      kind: withTopic(data, kind) ? kind : thematic,
    },
    content: contentOf(meeting, topic),
    tasks: [...meeting.tasks, ...planned],
  };
}

/** The same pack once more: its figures as they stand now, also in planned tasks that nobody has changed since. */
export function withFiguresOf(meeting: Meeting, { substance }: KitTopic): Meeting {
  if (!substance) return meeting;
  const { content, tasks } = meeting;
  const filled = new Map(substance.tasks.map(({ open, what }) => [open, what]));
  return {
    ...meeting,
    content: { ...content, topic: { ...content.topic, figures: substance.figures } },
    tasks: tasks.map((task) => ({ ...task, what: filled.get(task.what) ?? task.what })),
  };
}
