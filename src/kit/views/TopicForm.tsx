import { href } from '#base/href.ts';
import { withTopicOf } from '../data/take-topic.ts';
import { withTopic } from '../papers/facts.ts';
import { LongField, SelectField, TextField } from './fields.tsx';
import { Fold } from './Fold.tsx';
import { setAnswer, useKit } from './kit.ts';

/** The thematic part: from the archive, or one's own. */
export function TopicForm() {
  const { meeting, data, change } = useKit();
  const { setup } = meeting;
  if (!withTopic(data, setup.kind)) return null;
  // Topics of the reader's own kind of chi bộ come first.
  const near = data.topics.filter((topic) => setup.cellType && topic.cellType === setup.cellType);
  const others = data.topics.filter((topic) => !near.includes(topic));
  const chosen = data.topics.find(({ id }) => id === setup.topicId);
  // One that came by its address alone is not among those offered.
  const own = setup.topicId && !chosen ? [[setup.topicId, setup.topicTitle] as const] : [];
  return (
    <Fold id="chuyen-de" title="Chuyên đề" about={setup.topicTitle || 'chưa đặt tên'}>
      <SelectField
        label="Lấy từ kho chuyên đề"
        value={setup.topicId}
        options={[
          ['', 'Tự đặt tên'],
          ...own,
          ...[...near, ...others].map(({ id, title }) => [id, title] as const),
        ]}
        onChange={(id) => {
          const topic = data.topics.find((t) => t.id === id);
          change((m) => (topic ? withTopicOf(m, topic, data) : setAnswer('topicId', '')(m)));
        }}
      />
      {setup.topicId && (
        <p class="kit-hint">
          <a href={href(chosen?.url ?? `/b/${setup.topicId}/`)}>Xem trang chuyên đề này</a>
        </p>
      )}
      <TextField
        label="Tên chuyên đề"
        value={setup.topicTitle}
        onChange={(v) => change(setAnswer('topicTitle', v))}
      />
      <TextField
        label="Người trình bày đề dẫn"
        value={setup.topicSpeaker}
        onChange={(v) => change(setAnswer('topicSpeaker', v))}
      />
      <LongField
        label="Câu hỏi thảo luận"
        rows={5}
        value={setup.questions}
        onChange={(v) => change(setAnswer('questions', v))}
        hint="Mỗi dòng một câu."
      />
    </Fold>
  );
}
