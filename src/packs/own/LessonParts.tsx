import { shortened, shorterTimes } from '#lessons/shorten.ts';
import {
  type Choice,
  isInTime,
  itemsIn,
  type LessonOutline,
  minutesFrom,
  without,
  withParts,
} from './choice.ts';
import type { ListedItem } from './pack-index.ts';

interface Props {
  choice: Choice;
  outline: LessonOutline;
  byId: ReadonlyMap<string, ListedItem>;
  change: (choice: Choice, said: string) => void;
}

/** The lesson that a choice began with: its parts with their minutes and things, and buttons for less time. */
export function LessonParts({ choice, outline, byId, change }: Props) {
  const parts = choice.lesson?.parts ?? [];
  const chosen = new Set(choice.items.map(({ id }) => id));
  const whole = outline.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const setTime = (limit: number) =>
    change(
      withParts(choice, outline, shortened(outline.agenda, limit)),
      `Đã xếp lại cho ${Math.min(limit, whole)} phút.`,
    );
  return (
    <section>
      <h2>Bài gốc: {outline.title}</h2>
      <p class="own-hint">
        Mục tiêu, câu hỏi ôn và lời cho giảng viên của bài gốc đi theo. Đang có {total} phút.
      </p>
      <div class="actions">
        {[whole, ...shorterTimes(outline.agenda)].map((limit, i) => (
          <button
            key={limit}
            type="button"
            class="button"
            aria-pressed={isInTime(choice, outline, limit)}
            onClick={() => setTime(limit)}
          >
            {i === 0 ? `Đủ ${limit} phút` : `Còn ${limit} phút`}
          </button>
        ))}
      </div>
      <ol class="own-picks">
        {parts.map(({ number, minutes }, i) => {
          const part = outline.agenda[number - 1];
          if (!part) return null;
          const others = parts.filter((other) => other.number !== number);
          return (
            <li key={number}>
              <span class="own-picks__title">
                {i + 1}. {part.title}
                {itemsIn(outline, [{ number, minutes }])
                  .filter((id) => chosen.has(id))
                  .map((id) => (
                    <small key={id} class="own-picks__item">
                      {byId.get(id)?.title ?? id} <span class="id">{id}</span>{' '}
                      <button
                        type="button"
                        class="button"
                        aria-label={`Bỏ chọn ${id}`}
                        onClick={() => change(without(choice, id), `Đã bỏ chọn ${id}.`)}
                      >
                        Bỏ
                      </button>
                    </small>
                  ))}
              </span>
              <span class="own-picks__tools">
                <label>
                  <input
                    type="number"
                    min={1}
                    max={240}
                    inputMode="numeric"
                    value={minutes}
                    aria-label={`Số phút cho phần ${part.title}`}
                    onChange={(event) => {
                      const given = minutesFrom(event.currentTarget.value) ?? minutes;
                      const changed = parts.map((part, at) =>
                        at === i ? { number, minutes: given } : part,
                      );
                      change({ ...choice, lesson: { id: outline.id, parts: changed } }, '');
                    }}
                  />{' '}
                  phút
                </label>
                <button
                  type="button"
                  class="button"
                  aria-label={`Bỏ phần ${part.title}`}
                  onClick={() =>
                    change(withParts(choice, outline, others), `Đã bỏ phần ${part.title}.`)
                  }
                >
                  Bỏ phần
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
