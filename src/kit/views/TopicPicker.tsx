import { useId, useState } from 'preact/hooks';
import { cellTypes } from '#topics/taxonomy.ts';
import type { KitTopic } from '../data/kit-data.ts';
import { fittingTopics, topicsByTheme, topicsWith } from '../rules/topic-choice.ts';
import { useKit } from './kit.ts';

interface Props {
  onTake: (topic: KitTopic) => void;
}

/** The archive of topics: what fits the meeting first, then all by theme; or what has the words that are typed. */
export function TopicPicker({ onTake }: Props) {
  const { data } = useKit();
  const [typed, setTyped] = useState('');
  const id = useId();
  const found = typed.trim() ? topicsWith(data.topics, typed) : undefined;
  return (
    <>
      <div class="kit-field">
        <label for={id}>Tìm theo tên, câu hỏi</label>
        <input
          id={id}
          type="search"
          value={typed}
          autocomplete="off"
          enterkeyhint="search"
          aria-describedby={`${id}-n`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="kit-hint" id={`${id}-n`} role="status">
          {found
            ? found.length > 0
              ? `${found.length} chuyên đề khớp.`
              : 'Không có chuyên đề nào khớp. Đồng chí gõ ít chữ hơn, hoặc tự đặt tên ở dưới.'
            : `Có ${data.topics.length} chuyên đề; gõ có dấu hay không dấu đều được.`}
        </p>
      </div>
      {found ? <Topics topics={found} onTake={onTake} /> : <Groups onTake={onTake} />}
    </>
  );
}

function Groups({ onTake }: Props) {
  const { meeting, data } = useKit();
  const { cellType, date } = meeting.setup;
  const month = Number(date.slice(5, 7)) || 0;
  const fitting = fittingTopics(data.topics, { cellType, month });
  const kind = Object.entries(cellTypes).find(([key]) => key === cellType)?.[1].label;
  const about = [kind && `chi bộ ${kind.toLocaleLowerCase('vi')}`, month > 0 && `tháng ${month}`];
  return (
    <>
      {fitting.length > 0 && (
        <>
          <h3>Hợp với {about.filter(Boolean).join(', ')}</h3>
          <Topics topics={fitting} onTake={onTake} />
        </>
      )}
      <h3>Theo chủ đề</h3>
      {topicsByTheme(data.topics).map(([theme, topics]) => (
        <details key={theme}>
          <summary>
            {theme} ({topics.length})
          </summary>
          <Topics topics={topics} onTake={onTake} />
        </details>
      ))}
    </>
  );
}

const Topics = ({ topics, onTake }: Props & { topics: readonly KitTopic[] }) => (
  <ul class="kit-topics">
    {topics.map((topic) => (
      <li key={topic.id}>
        <button type="button" onClick={() => onTake(topic)}>
          {topic.title}
        </button>
      </li>
    ))}
  </ul>
);
