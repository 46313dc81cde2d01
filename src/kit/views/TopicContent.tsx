import { useEffect, useState } from 'preact/hooks';
import { hintsFor, type TopicHints } from '../data/topic-hints.ts';
import { linesOf, open } from '../papers/people.ts';
import type { Meeting } from '../state/schema.ts';
import { LongField, TextField } from './fields.tsx';
import { useKit } from './kit.ts';

type Topic = Meeting['content']['topic'];

const long: [keyof Topic, string][] = [
  ['reason', 'Vì sao chọn chuyên đề này'],
  ['basis', 'Căn cứ, mỗi văn bản một dòng'],
  ['figures', 'Số liệu của chi bộ'],
  ['strengths', 'Ưu điểm của chi bộ'],
  ['limits', 'Hạn chế của chi bộ'],
  ['causes', 'Nguyên nhân'],
  ['measures', 'Giải pháp đề nghị'],
  ['goals', 'Mục tiêu của nghị quyết'],
];

/** The substance of the topic, from the lead-in to its resolution; what a pack proposes is taken a line at a time. */
export function TopicContent() {
  const { meeting, change } = useKit();
  const { topic } = meeting.content;
  const [hints, setHints] = useState<TopicHints>({});
  const { topicId } = meeting.setup;
  useEffect(() => {
    let isWanted = true;
    setHints({});
    void hintsFor(topicId).then((found) => isWanted && setHints(found));
    return () => {
      isWanted = false;
    };
  }, [topicId]);
  const set = (key: keyof Topic, value: string) =>
    change((m) => ({
      ...m,
      content: { ...m.content, topic: { ...m.content.topic, [key]: value } },
    }));
  return (
    <details>
      <summary>Nội dung đề dẫn, nghị quyết chuyên đề</summary>
      {long.map(([key, label]) => (
        <div key={key}>
          <LongField
            label={label}
            rows={2}
            value={topic[key]}
            onChange={(value) => set(key, value)}
          />
          <Hints
            about={label}
            lines={hints[key] ?? []}
            value={topic[key]}
            onTake={(line) => set(key, [topic[key].trimEnd(), line].filter(Boolean).join('\n'))}
          />
        </div>
      ))}
      <div class="kit-pair">
        <TextField
          label="Ai theo dõi việc thực hiện"
          value={topic.follower}
          list={meeting.members.map(({ name }) => name)}
          onChange={(value) => set('follower', value)}
        />
        <TextField
          label="Kiểm tra, sơ kết khi nào"
          value={topic.review}
          onChange={(value) => set('review', value)}
        />
      </div>
      <p class="kit-into">
        <strong>Đi vào:</strong> báo cáo đề dẫn, kịch bản, nghị quyết chuyên đề.
      </p>
    </details>
  );
}

interface HintsProps {
  about: string;
  lines: readonly string[];
  value: string;
  onTake: (line: string) => void;
}

/** Proposals that are not in the field yet: nothing is said of the cell that nobody took. */
function Hints({ about, lines, value, onTake }: HintsProps) {
  const taken = linesOf(value).map(open);
  const left = lines.filter((line) => !taken.includes(open(line)));
  if (left.length === 0) return null;
  return (
    <div class="kit-hints" role="group" aria-label={`Gợi ý: ${about}`}>
      <p class="kit-hint">Gợi ý của gói, bấm vào ý đúng với chi bộ mình:</p>
      <ul>
        {left.map((line) => (
          <li key={line}>
            <button type="button" class="linklike" onClick={() => onTake(line)}>
              + {line}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
