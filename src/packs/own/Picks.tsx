import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Choice, minutesFrom, moved, without } from './choice.ts';
import type { ListedItem } from './pack-index.ts';

interface Props {
  choice: Choice;
  byId: ReadonlyMap<string, ListedItem>;
  /** Things that stand in a part of the lesson already. */
  inLesson: ReadonlySet<string>;
  change: (choice: Choice, said: string) => void;
}

/** What was picked, in order: two buttons move a line, one takes it out, a number holds its minutes. */
export function Picks({ choice, byId, inLesson, change }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef('');
  // A line that moves keeps the focus on the button that moved it.
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = '';
    if (wanted) list.current?.querySelector<HTMLElement>(`[data-move="${wanted}"]`)?.focus();
  });
  const items = choice.items.filter(({ id }) => !inLesson.has(id));
  const others = choice.items.filter(({ id }) => inLesson.has(id));
  const titleOf = (id: string) => byId.get(id)?.title ?? id;
  const move = (id: string, by: -1 | 1) => {
    focusNext.current = `${id}${by}`;
    const next = moved({ ...choice, items }, id, by).items;
    const place = next.findIndex((item) => item.id === id) + 1;
    change({ ...choice, items: [...others, ...next] }, `${id}: thứ ${place}.`);
  };
  const total = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  return (
    <section>
      <h2>2. Xếp thứ tự</h2>
      {items.length === 0 && (
        <p class="own-hint">
          {choice.lesson ? 'Chưa thêm mục nào ngoài bài gốc.' : 'Chưa chọn mục nào.'}
        </p>
      )}
      <ol class="own-picks" ref={list}>
        {items.map(({ id, minutes }, i) => (
          <li key={id}>
            <span class="own-picks__title">
              {i + 1}. {titleOf(id)} <span class="id">{id}</span>
            </span>
            <span class="own-picks__tools">
              <label>
                <input
                  type="number"
                  min={1}
                  max={240}
                  inputMode="numeric"
                  value={minutes ?? ''}
                  aria-label={`Số phút cho ${id}`}
                  onChange={(event) => {
                    const given = minutesFrom(event.currentTarget.value);
                    const changed = { id, ...(given ? { minutes: given } : {}) };
                    change(
                      {
                        ...choice,
                        items: [...others, ...items.map((item, at) => (at === i ? changed : item))],
                      },
                      '',
                    );
                  }}
                />{' '}
                phút
              </label>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  class="button"
                  data-move={`${id}${by}`}
                  aria-disabled={by < 0 ? i === 0 : i === items.length - 1}
                  aria-label={`${by < 0 ? 'Đưa lên' : 'Đưa xuống'}: ${id}`}
                  onClick={() => move(id, by)}
                >
                  {by < 0 ? '↑' : '↓'}
                </button>
              ))}
              <button
                type="button"
                class="button"
                aria-label={`Bỏ chọn ${id}`}
                onClick={() => change(without(choice, id), `Đã bỏ chọn ${id}.`)}
              >
                Bỏ chọn
              </button>
            </span>
          </li>
        ))}
      </ol>
      {items.length > 0 && (
        <p class="own-hint">Số phút là gợi ý cho lớp học, không phải cho buổi họp; sửa được.</p>
      )}
      {items.length > 0 && (
        <p class="own-total">
          {items.length} mục{total > 0 ? `, ${total} phút` : ''}
        </p>
      )}
    </section>
  );
}
