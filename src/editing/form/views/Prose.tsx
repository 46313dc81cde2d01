import { nfc } from '#base/nfc.ts';
import { useProblems } from './context.ts';
import { Problems } from './Problems.tsx';

/** The prose of a page, with the few signs that it may use. */
export function Prose({ body, onChange }: { body: string; onChange: (body: string) => void }) {
  const { id, list, problemsId, aria } = useProblems('', 'o-phan-chu-h');
  return (
    <div class="kit-field soan-truong">
      <label for={id}>Phần chữ của trang</label>
      <textarea
        id={id}
        rows={14}
        value={body}
        {...aria}
        onInput={(event) => onChange(nfc(event.currentTarget.value))}
      />
      <div class="kit-hint" id="o-phan-chu-h">
        <p>Mỗi đoạn cách nhau một dòng trống. “## ” mở đầu một mục, “- ” mở đầu một ý.</p>
        <p>
          Dẫn văn bản: <code>[dẫn: HD-42-2025; Theo báo chí]</code>
        </p>
        <p>
          Dẫn tới một mục của sổ tay: <code>[xem TK-08: điểm danh]</code>
        </p>
        <p>
          Lấy con số của một quy tắc: <code>{'{QT-001}'}</code>
        </p>
      </div>
      <Problems list={list} id={problemsId} />
    </div>
  );
}
