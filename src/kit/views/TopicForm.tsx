import { useRef, useState } from 'preact/hooks';
import { href } from '#base/href.ts';
import type { KitTopic } from '../data/kit-data.ts';
import { withTopicOf } from '../data/take-topic.ts';
import { withTopic } from '../papers/facts.ts';
import { LongField, TextField } from './fields.tsx';
import { Fold } from './Fold.tsx';
import { setAnswer, useKit } from './kit.ts';
import { TopicContent } from './TopicContent.tsx';
import { TopicPicker } from './TopicPicker.tsx';

/** The thematic part: from the archive, or one's own. */
export function TopicForm() {
  const { meeting, data, change } = useKit();
  const { setup } = meeting;
  if (!withTopic(data, setup.kind)) return null;
  return (
    <Fold id="chuyen-de" title="Chuyên đề" about={setup.topicTitle || 'chưa đặt tên'}>
      <FromArchive />
      <TextField
        label="Tên chuyên đề"
        value={setup.topicTitle}
        onChange={(v) => change(setAnswer('topicTitle', v))}
      />
      <TextField
        label="Người trình bày đề dẫn"
        value={setup.topicSpeaker}
        list={meeting.members.map(({ name }) => name)}
        onChange={(v) => change(setAnswer('topicSpeaker', v))}
      />
      <LongField
        label="Câu hỏi thảo luận"
        rows={5}
        value={setup.questions}
        onChange={(v) => change(setAnswer('questions', v))}
        hint="Mỗi dòng một câu."
      />
      <TopicContent />
    </Fold>
  );
}

/** Takes a topic from the archive; what was typed gives way only when the reader says so. */
function FromArchive() {
  const { meeting, data, change, say } = useKit();
  const { setup } = meeting;
  const box = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState<KitTopic>();
  const chosen = data.topics.find(({ id }) => id === setup.topicId);
  const take = (topic: KitTopic) => {
    setWanted(undefined);
    change((m) => withTopicOf(m, topic, data));
    if (box.current) box.current.open = false;
    box.current?.querySelector('summary')?.focus();
    say(`Đã lấy chuyên đề “${topic.title}” cùng ${topic.questions.length} câu hỏi thảo luận.`);
  };
  const isTyped = setup.topicTitle
    ? setup.topicTitle !== chosen?.title || setup.questions !== chosen.questions.join('\n')
    : setup.questions !== '';
  return (
    <>
      <details ref={box}>
        <summary>Lấy từ kho chuyên đề ({data.topics.length})</summary>
        {wanted ? (
          <div class="kit-sure" role="group" aria-label="Thay chuyên đề đã gõ?">
            <p>Thay tên và câu hỏi đã gõ bằng “{wanted.title}”?</p>
            <button
              type="button"
              class="button"
              ref={(button) => button?.focus()}
              onClick={() => take(wanted)}
            >
              Thay bằng chuyên đề này
            </button>
            <button type="button" class="button" onClick={() => setWanted(undefined)}>
              Không, giữ nguyên
            </button>
          </div>
        ) : (
          <TopicPicker onTake={isTyped ? setWanted : take} />
        )}
      </details>
      {setup.topicId && (
        <p class="kit-hint">
          <a href={href(chosen?.url ?? `/b/${setup.topicId}/`)}>Xem trang chuyên đề này</a>
          {' · '}
          <button
            type="button"
            class="linklike"
            onClick={() => {
              change(setAnswer('topicId', ''));
              say('Chuyên đề nay là của chi bộ tự đặt; tên và câu hỏi giữ nguyên.');
            }}
          >
            Tự đặt, không theo kho
          </button>
        </p>
      )}
    </>
  );
}
