import type { ComponentChildren } from 'preact';
import { mattersOf } from '../papers/matters.ts';
import { factsOf, withRegular } from '../papers/facts.ts';
import { newMatter } from '../state/blank-content.ts';
import { newId } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { EarlierTasks } from './EarlierTasks.tsx';
import { LongField, SureButton, TextField } from './fields.tsx';
import { aboutContent } from './about-parts.ts';
import { Fold } from './Fold.tsx';
import { useKit, withItem } from './kit.ts';
import { MonthOffers } from './MonthOffers.tsx';
import { NoticeBox } from './NoticeBox.tsx';
import { CountField } from './NumberField.tsx';
import { useAdded } from './use-added.ts';
import { TaskTool } from './TaskTool.tsx';

type Content = Meeting['content'];

/** A change of one thing that the meeting is about. */
const setContent =
  (part: Partial<Content>) =>
  (meeting: Meeting): Meeting => ({ ...meeting, content: { ...meeting.content, ...part } });

/** One part, with the papers that it reaches. */
function Part({
  title,
  into,
  children,
}: {
  title: string;
  into: string;
  children: ComponentChildren;
}) {
  return (
    <section class="kit-part">
      <h3>{title}</h3>
      {children}
      <p class="kit-into">
        <strong>Đi vào:</strong> {into}
      </p>
    </section>
  );
}

/** What the meeting is about: entered once, for every paper that needs it. */
export function ContentForm({ isOpen }: { isOpen: boolean }) {
  const { meeting, data, change } = useKit();
  const { content } = meeting;
  const hasRegular = withRegular(data, meeting.setup.kind);
  const text = (
    key: 'results' | 'ideology' | 'praise' | 'limits' | 'news',
    label: string,
    rows = 2,
  ) => (
    <LongField
      label={label}
      rows={rows}
      value={content[key]}
      onChange={(value) => change(setContent({ [key]: value }))}
    />
  );
  return (
    <Fold
      id="noi-dung-hop"
      title="Nội dung buổi này"
      about={aboutContent(meeting, data)}
      isOpen={isOpen}
    >
      <p class="kit-hint">
        Ghi một lần ở đây; thông báo, chương trình, lời dẫn, biên bản, nghị quyết đều lấy từ đây.
      </p>
      {hasRegular && (
        <>
          <MonthOffers />
          <Part
            title="1. Việc tháng qua"
            into="kịch bản, biên bản, nghị quyết tháng; việc đã giao vào cả bảng giao việc."
          >
            <EarlierTasks canAdd />
            {text('results', 'Kết quả khác của tháng')}
            <details>
              <summary>Tư tưởng, biểu dương, hạn chế</summary>
              {text('ideology', 'Chính trị, tư tưởng')}
              {text('praise', 'Biểu dương, nhắc nhở')}
              {text('limits', 'Hạn chế, nguyên nhân')}
            </details>
          </Part>
          <Part
            title="2. Việc xin chi bộ bàn"
            into="thông báo, chương trình, kịch bản, màn hình điều hành, biên bản; chốt xong thì vào nghị quyết."
          >
            <Matters />
          </Part>
        </>
      )}
      <Part
        title={hasRegular ? '3. Nhiệm vụ tháng tới' : 'Việc dự kiến giao'}
        into="thông báo, kịch bản, biên bản, nghị quyết, bảng giao việc."
      >
        <TaskTool step="" />
      </Part>
      {hasRegular && (
        <Part title="4. Thông tin mới" into="kịch bản, biên bản.">
          {text('news', 'Tin chi bộ cần biết')}
        </Part>
      )}
      <NoticeBox />
    </Fold>
  );
}

const places = ['Việc thứ nhất', 'Việc thứ hai', 'Việc thứ ba'];

function Matters() {
  const { meeting, data, change, say } = useKit();
  const { matters } = meeting.content;
  const { list, added } = useAdded<HTMLDivElement>(matters.length);
  const set = (id: string, part: Partial<Content['matters'][number]>) =>
    change((m) => setContent({ matters: withItem(m.content.matters, id, part) })(m));
  const next = places[matters.length] ?? `Việc thứ ${matters.length + 1}`;
  const isMany = mattersOf(factsOf(meeting, data)).length > places.length;
  return (
    <div ref={list} data-list>
      {matters.map(({ id, title, question, who, minutes }, i) => (
        <fieldset class="kit-matter" key={id} data-item>
          <TextField
            label={places[i] ?? `Việc thứ ${i + 1}`}
            value={title}
            onChange={(value) => set(id, { title: value })}
          />
          <LongField
            label="Hỏi chi bộ câu gì?"
            rows={2}
            value={question}
            onChange={(value) => set(id, { question: value })}
            hint="Một câu chi bộ trả lời được."
          />
          <div class="kit-pair">
            <TextField
              label="Ai trình bày"
              value={who}
              list={meeting.members.map(({ name }) => name)}
              onChange={(value) => set(id, { who: value })}
            />
            <CountField
              label="Số phút"
              name={`số phút, ${title || (places[i] ?? '')}`}
              value={minutes}
              max={240}
              step={5}
              onChange={(value) => set(id, { minutes: value })}
            />
          </div>
          <SureButton
            label="Bỏ việc này khỏi chương trình"
            question="Xóa việc này và câu hỏi của nó?"
            onYes={() => {
              change((m) =>
                setContent({ matters: m.content.matters.filter((one) => one.id !== id) })(m),
              );
              say('Đã bỏ việc này khỏi chương trình.');
            }}
          />
        </fieldset>
      ))}
      <button
        type="button"
        class="button kit-more"
        data-add
        onClick={() => {
          added();
          change((m) => setContent({ matters: [...m.content.matters, newMatter(newId())] })(m));
        }}
      >
        + {next}
      </button>
      {isMany && <p class="kit-hint">Nên chọn từ một đến ba việc, để mỗi việc được bàn kỹ.</p>}
    </div>
  );
}
