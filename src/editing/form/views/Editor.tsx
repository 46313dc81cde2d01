import { useEffect, useMemo, useState } from 'preact/hooks';
import { hasProse } from '#handbook/collections.ts';
import { valuesOf } from '#handbook/graph/put-values.ts';
import { isPast } from '#documents/state.ts';
import { fieldsOf } from '#editing/fields/fields.ts';
import { kinds } from '#editing/kinds.ts';
import { type Draft, outcomeOf } from '../draft.ts';
import type { FormData } from '../form-data.ts';
import { byControl } from '../problems.ts';
import { FormProblems, KnownIds } from './context.ts';
import { Handover, verdict } from './Handover.tsx';
import { FieldView, withValue } from './FieldView.tsx';
import { Open } from './Open.tsx';
import { Preview } from './Preview.tsx';
import { Prose } from './Prose.tsx';

interface Props {
  data: FormData;
  today: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** Told once a draft stands on the page. */
  onDrawn: (draft: Draft) => void;
}

/** The whole form: what to open, the fields, what is wrong, the page to read over, the file to take away. */
export function Editor({ data, today, draft, onDraft, onDrawn }: Props) {
  const [isTouched, setTouched] = useState(false);
  const name = kinds[draft.kind].collection;
  const fields = useMemo(() => fieldsOf(name), [name]);
  const outcome = useMemo(() => outcomeOf(draft, data), [draft, data]);
  const documents = useMemo(
    () =>
      data.library.documents.map(({ data: { id, shortTitle, status } }) => ({
        id,
        title: shortTitle,
        isPast: isPast(status),
      })),
    [data],
  );
  const valueOf = useMemo(() => valuesOf(data.library), [data]);
  useEffect(() => onDrawn(draft), [draft]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isTouched && event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTouched]);
  const change = (part: Partial<Draft>) => {
    setTouched(true);
    onDraft({ ...draft, ...part });
  };
  const open = (next: Draft) => {
    setTouched(false);
    onDraft(next);
  };
  // An untouched page is not full of reproaches; the list beside it says all the same what is asked.
  const marks = useMemo(() => byControl(isTouched ? outcome.problems : []), [isTouched, outcome]);
  return (
    <KnownIds.Provider value={{ documents }}>
      <FormProblems.Provider value={marks}>
        <Open data={data} draft={draft} today={today} onOpen={open} />
        <div class="kit-columns" key={`${draft.kind} ${draft.file ?? ''}`}>
          <div>
            {fields
              .filter((field) => field.name !== 'id')
              .map((field) => (
                <div class="soan-truong" key={field.name} data-field={field.name}>
                  <FieldView
                    field={field}
                    path={field.name}
                    value={draft.data[field.name]}
                    onChange={(value) =>
                      change({ data: withValue(draft.data, field.name, value) ?? {} })
                    }
                  />
                </div>
              ))}
            {hasProse(name) && <Prose body={draft.body} onChange={(body) => change({ body })} />}
          </div>
          <div class="soan-ben">
            <Handover outcome={outcome} onSaved={() => setTouched(false)} />
            <Preview draft={draft} fields={fields} valueOf={valueOf} />
          </div>
        </div>
        <p class="soan-thanh">
          <a class="button" href="#tep-de-gui">
            {verdict(outcome.problems.length)} Xem, tải tệp
          </a>
        </p>
      </FormProblems.Provider>
    </KnownIds.Provider>
  );
}
