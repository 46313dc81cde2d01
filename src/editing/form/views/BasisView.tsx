import { useContext } from 'preact/hooks';
import { evidenceLabels, evidenceLevels } from '#documents/evidence.ts';
import type { RawData } from '#editing/write-entry.ts';
import { controlId, KnownIds, useProblems } from './context.ts';
import type { FieldProps } from './FieldView.tsx';
import { Problems } from './Problems.tsx';

const levels = evidenceLevels.filter((level) => level !== 'suggestion');

/** What a statement rests on: documents of the register, or the open word that it is a suggestion. */
export function BasisView({ field, path, value, onChange }: FieldProps) {
  const { id, list: problems, problemsId, aria } = useProblems(path);
  const list = Array.isArray(value) ? (value as RawData[]) : [];
  const mode = value === 'suggestion' ? 'suggestion' : Array.isArray(value) ? 'cited' : '';
  const change = (i: number, part: RawData) =>
    onChange(list.map((citation, n) => (n === i ? { ...citation, ...part } : citation)));
  return (
    <fieldset class="soan-nhom">
      <legend>{field.label}</legend>
      <p class="kit-hint">{field.help}</p>
      <div class="kit-field">
        <label for={id}>Dựa vào đâu</label>
        <select
          id={id}
          {...aria}
          value={mode}
          onChange={(event) =>
            onChange(
              { suggestion: 'suggestion', cited: [{ document: '', evidence: '' }] }[
                event.currentTarget.value
              ],
            )
          }
        >
          <option value="">Chọn một mục</option>
          <option value="cited">Văn bản trong sổ văn bản</option>
          <option value="suggestion">Gợi ý, không có văn bản</option>
        </select>
        <Problems list={problems} id={problemsId} />
      </div>
      {list.map((citation, i) => (
        <CitationView
          key={i}
          path={`${path}.${i}`}
          citation={citation}
          onChange={(part) => change(i, part)}
          onRemove={() => onChange(list.filter((_, n) => n !== i))}
        />
      ))}
      {mode === 'cited' && (
        <button
          type="button"
          class="button"
          onClick={() => onChange([...list, { document: '', evidence: '' }])}
        >
          Thêm văn bản
        </button>
      )}
    </fieldset>
  );
}

interface CitationProps {
  path: string;
  citation: RawData;
  onChange: (part: RawData) => void;
  onRemove: () => void;
}

function CitationView({ path, citation, onChange, onRemove }: CitationProps) {
  const paper = useProblems(`${path}.document`);
  const level = useProblems(`${path}.evidence`);
  const now = useProblems(`${path}.precedes`);
  const provision = controlId(`${path}.provision`);
  const { documents } = useContext(KnownIds);
  const isPast = documents.find(({ id }) => id === citation.document)?.isPast ?? false;
  return (
    <div class="soan-muc">
      <div class="kit-field">
        <label for={paper.id}>Văn bản</label>
        <select
          id={paper.id}
          {...paper.aria}
          value={String(citation.document ?? '')}
          onChange={(event) => onChange({ document: event.currentTarget.value })}
        >
          <option value="">Chọn một mục</option>
          {documents.map((document) => (
            <option key={document.id} value={document.id}>
              {document.id}: {document.title}
            </option>
          ))}
        </select>
        <Problems list={paper.list} id={paper.problemsId} />
      </div>
      <div class="kit-field">
        <label for={provision}>
          Điều khoản<span class="soan-tuy"> (không bắt buộc)</span>
        </label>
        <input
          id={provision}
          type="text"
          autocomplete="off"
          value={String(citation.provision ?? '')}
          onInput={(event) => onChange({ provision: event.currentTarget.value || undefined })}
        />
      </div>
      <div class="kit-field">
        <label for={level.id}>Mức kiểm chứng</label>
        <select
          id={level.id}
          {...level.aria}
          value={String(citation.evidence ?? '')}
          onChange={(event) => onChange({ evidence: event.currentTarget.value })}
        >
          <option value="">Chọn một mục</option>
          {levels.map((key) => (
            <option key={key} value={key}>
              {evidenceLabels[key].label}
            </option>
          ))}
        </select>
        <Problems list={level.list} id={level.problemsId} />
      </div>
      {(isPast || citation.precedes !== undefined) && (
        <div class="kit-field">
          <label for={now.id}>
            Bản đang có hiệu lực<span class="soan-tuy"> (không bắt buộc)</span>
          </label>
          <select
            id={now.id}
            {...now.aria}
            value={String(citation.precedes ?? '')}
            onChange={(event) => onChange({ precedes: event.currentTarget.value || undefined })}
          >
            <option value="">Không phải bản liền trước</option>
            {documents
              .filter(({ id }) => id !== citation.document)
              .map((document) => (
                <option key={document.id} value={document.id}>
                  {document.id}: {document.title}
                </option>
              ))}
          </select>
          <Problems list={now.list} id={now.problemsId} />
        </div>
      )}
      <button type="button" class="button" onClick={onRemove}>
        Bỏ văn bản này
      </button>
    </div>
  );
}
