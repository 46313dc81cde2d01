import { useId, useState } from 'preact/hooks';
import type { Entry } from '#handbook/collections.ts';
import { kinds } from '#editing/kinds.ts';
import { blankDraft, type Draft, draftFromFile, draftOf } from '../draft.ts';
import { type FormData, type FormKind, formKinds } from '../form-data.ts';

interface Props {
  data: FormData;
  draft: Draft;
  today: string;
  onOpen: (draft: Draft) => void;
}

type Named = Entry<{ id: string; title?: string; term?: string }>;

/** Where an editor says what to write: a new page, one of the handbook, or a file at hand. */
export function Open({ data, draft, today, onOpen }: Props) {
  const id = useId();
  const [told, setTold] = useState('');
  const pages = data.library[kinds[draft.kind].collection] as Named[];
  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text().catch(() => '');
    const opened = draftFromFile(file.name, text, data);
    setTold(opened.told);
    if (opened.draft) onOpen(opened.draft);
  };
  return (
    <div class="soan-mo">
      <div class="kit-field">
        <label for={`${id}-k`}>Soạn loại trang</label>
        <select
          id={`${id}-k`}
          value={draft.kind}
          onChange={(event) => onOpen(blankDraft(event.currentTarget.value as FormKind, today))}
        >
          {formKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind].word}
            </option>
          ))}
        </select>
      </div>
      <div class="kit-field">
        <label for={`${id}-p`}>Trang mới hay trang đã có</label>
        <select
          id={`${id}-p`}
          value={draft.file ?? ''}
          onChange={(event) => {
            const page = pages.find(({ file }) => file === event.currentTarget.value);
            onOpen(page ? draftOf(draft.kind, page) : blankDraft(draft.kind, today));
          }}
        >
          <option value="">Trang mới</option>
          {pages.map(({ file, data: { id: code, title, term } }) => (
            <option key={file} value={file}>
              {code}: {title ?? term}
            </option>
          ))}
        </select>
      </div>
      <div class="kit-field">
        <label for={`${id}-f`}>Hoặc mở tệp trên máy (.mdx, .yaml)</label>
        <input
          id={`${id}-f`}
          type="file"
          accept=".mdx,.md,.yaml"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </div>
      <p role="status" class="soan-loi">
        {told}
      </p>
    </div>
  );
}
