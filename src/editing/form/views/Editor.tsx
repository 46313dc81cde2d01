import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { formatProblem } from '../../../handbook/problem.ts';
import { saveFile } from '../../../word/save-file.ts';
import { fieldsOf } from '../../fields/fields.ts';
import { kinds } from '../../kinds.ts';
import { blankDraft, type Draft, outcomeOf } from '../draft.ts';
import type { FormData } from '../form-data.ts';
import { KnownIds } from './context.ts';
import { FieldView, withValue } from './FieldView.tsx';
import { Open } from './Open.tsx';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';

/** The whole form: what to open, the fields, what is wrong, the page to read over, the file to take away. */
export function Editor({ data, today }: { data: FormData; today: string }) {
  const [draft, setDraft] = useState<Draft>(() => blankDraft('topic', today));
  const [isTouched, setTouched] = useState(false);
  const name = kinds[draft.kind].collection;
  const fields = useMemo(() => fieldsOf(name), [name]);
  const outcome = useMemo(() => outcomeOf(draft, data), [draft, data]);
  const documents = useMemo(
    () => data.library.documents.map((d) => ({ id: d.data.id, title: d.data.shortTitle })),
    [data],
  );
  const bodyId = useId();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isTouched && event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTouched]);
  const change = (part: Partial<Draft>) => {
    setTouched(true);
    setDraft({ ...draft, ...part });
  };
  const open = (next: Draft) => {
    setTouched(false);
    setDraft(next);
  };
  const hasProse = name !== 'glossary' && name !== 'documents';
  return (
    <KnownIds.Provider value={{ documents }}>
      <Open data={data} draft={draft} today={today} onOpen={open} />
      <div class="kit-columns" key={`${draft.kind} ${draft.file ?? ''}`}>
        <div>
          {fields
            .filter((field) => field.name !== 'id')
            .map((field) => (
              <div class="soan-truong" key={field.name} data-field={field.name}>
                <FieldView
                  field={field}
                  value={draft.data[field.name]}
                  onChange={(value) =>
                    change({ data: withValue(draft.data, field.name, value) ?? {} })
                  }
                />
                {isTouched && <Problems list={outcome.byField.get(field.name)} />}
              </div>
            ))}
          {hasProse && (
            <div class="kit-field soan-truong">
              <label for={bodyId}>Phần chữ của trang</label>
              <textarea
                id={bodyId}
                rows={14}
                value={draft.body}
                aria-describedby={`${bodyId}-h`}
                onInput={(event) => change({ body: event.currentTarget.value.normalize('NFC') })}
              />
              <p class="kit-hint" id={`${bodyId}-h`}>
                Mỗi đoạn cách nhau một dòng trống. “## ” mở đầu một mục, “- ” mở đầu một ý.
              </p>
              <Problems list={outcome.byField.get('')} />
            </div>
          )}
        </div>
        <div class="soan-ben">
          <section class="soan-xong">
            <h2>Tệp để gửi</h2>
            <p role="status" data-soan-status>
              {outcome.problems.length === 0
                ? 'Đúng, gửi được.'
                : `Còn ${outcome.problems.length} chỗ phải sửa.`}
            </p>
            {outcome.problems.length > 0 && (
              <ul class="soan-loi" data-soan-loi>
                {outcome.problems.map((problem) => (
                  <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
                ))}
              </ul>
            )}
            <button
              type="button"
              class="button button--main"
              disabled={outcome.problems.length > 0}
              onClick={() => {
                setTouched(false);
                saveFile(outcome.file.split('/').at(-1) ?? 'trang', outcome.text, 'text/plain');
              }}
            >
              Tải tệp {outcome.file.split('/').at(-1)}
            </button>
            <p class="kit-hint">
              Gửi tệp này cho người giữ sổ tay; chỗ của nó là <code>content/{outcome.file}</code>.
            </p>
            <details>
              <summary>Xem chữ trong tệp</summary>
              <pre tabindex={0}>{outcome.text}</pre>
            </details>
          </section>
          <Preview draft={draft} fields={fields} />
        </div>
      </div>
    </KnownIds.Provider>
  );
}
