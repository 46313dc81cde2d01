import { useState } from 'preact/hooks';
import { blankDraft, type Draft } from '../draft.ts';
import type { FormData } from '../form-data.ts';
import { Boundary } from './Boundary.tsx';
import { Editor } from './Editor.tsx';

/** The form page: the draft, and the one before it in case this one cannot be drawn. */
export function Form({ data, today }: { data: FormData; today: string }) {
  const [draft, setDraft] = useState<Draft>(() => blankDraft('topic', today));
  const [drawn, setDrawn] = useState(draft);
  return (
    <Boundary onBack={() => setDraft(drawn)}>
      <Editor data={data} today={today} draft={draft} onDraft={setDraft} onDrawn={setDrawn} />
    </Boundary>
  );
}
