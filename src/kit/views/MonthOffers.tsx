import { trimEndSigns } from '#base/trim-signs.ts';
import { href } from '#base/href.ts';
import type { MonthItem } from '../data/kit-data.ts';
import { newTask } from '../rules/tasks.ts';
import { newId } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { newMatter } from '../state/blank-content.ts';
import { useKit } from './kit.ts';

type Part = 'matter' | 'task';

/** What is taken over: the words as a title. */
const wordsOf = ({ text }: MonthItem): string => trimEndSigns(text, '.');

/** The meeting with an item of the month among its matters or tasks. */
function taken(meeting: Meeting, item: MonthItem, part: Part): Meeting {
  const words = wordsOf(item);
  if (part === 'task')
    return { ...meeting, tasks: [...meeting.tasks, { ...newTask(newId()), what: words }] };
  const { content } = meeting;
  const matters = [...content.matters, { ...newMatter(newId()), title: words }];
  return { ...meeting, content: { ...content, matters } };
}

/** What the month of the meeting asks for, one press each; nothing where the handbook has no such month. */
export function MonthOffers() {
  const { meeting, data, change, say } = useKit();
  const month = data.months[Number(meeting.setup.date.slice(5, 7))];
  if (!month) return null;
  const has: Record<Part, string[]> = {
    matter: meeting.content.matters.map(({ title }) => title),
    task: meeting.tasks.map(({ what }) => what),
  };
  const take = (item: MonthItem, part: Part) => {
    change((m) => taken(m, item, part));
    say(part === 'task' ? 'Đã thêm vào việc dự kiến giao.' : 'Đã thêm vào việc xin chi bộ bàn.');
  };
  const button = (item: MonthItem, part: Part, label: string) =>
    has[part].includes(wordsOf(item)) ? (
      <span class="kit-hint">
        <span aria-hidden="true">✓</span> {part === 'task' ? 'đã vào việc giao' : 'đã vào việc bàn'}
      </span>
    ) : (
      <button type="button" class="button" onClick={() => take(item, part)}>
        {label}
        <span class="sr-only"> {wordsOf(item)}</span>
      </button>
    );
  const { agenda, deadlines } = month;
  const line = (item: MonthItem, isDeadline: boolean) => (
    <li key={item.text}>
      <p>
        {item.text}{' '}
        <small>
          <span aria-hidden="true">{data.evidence[item.level].sign}</span>{' '}
          {item.source || data.evidence[item.level].label}
        </small>
      </p>
      <div class="kit-offer">
        {!isDeadline && button(item, 'matter', '+ Xin chi bộ bàn')}
        {button(item, 'task', '+ Giao thành việc')}
      </div>
    </li>
  );
  return (
    <details class="kit-month">
      <summary>
        {month.title}: {agenda.length + deadlines.length} gợi ý
      </summary>
      <ul>
        {agenda.map((item) => line(item, false))}
        {deadlines.map((item) => line(item, true))}
      </ul>
      <p class="kit-hint">
        <a href={href(month.url)}>Xem trang {month.title.toLocaleLowerCase('vi')}</a>
      </p>
    </details>
  );
}
