import { saveFile } from '#base/save-file.ts';
import type { Outcome } from '../draft.ts';
import { ProblemList } from './Problems.tsx';

/** How far the page is, in one sentence. */
export const verdict = (problems: number): string =>
  problems === 0 ? 'Đúng, gửi được.' : `Còn ${problems} chỗ phải sửa.`;

/** The file to take away, and what stands in its way. */
export function Handover({ outcome, onSaved }: { outcome: Outcome; onSaved: () => void }) {
  const { file, text, problems } = outcome;
  const name = file.split('/').at(-1) ?? 'trang';
  return (
    <section class="soan-xong" id="tep-de-gui">
      <h2>Tệp để gửi</h2>
      <p role="status" data-soan-status>
        {verdict(problems.length)}
      </p>
      <button
        type="button"
        class="button button--main"
        disabled={problems.length > 0}
        onClick={() => {
          onSaved();
          saveFile(name, text, 'text/plain');
        }}
      >
        Tải tệp {name}
      </button>
      <ProblemList problems={problems} />
      <p class="kit-hint">
        Gửi tệp này cho người quản trị trang; chỗ của nó là <code>content/{file}</code>.
      </p>
      <details>
        <summary>Xem chữ trong tệp</summary>
        <pre tabindex={0}>{text}</pre>
      </details>
    </section>
  );
}
