import type { TemplateField } from '#templates/schema.ts';
import { headerOf, type Paper, papersOf } from '../papers/papers.ts';
import { wordFiles } from '../papers/word.ts';
import { isLocked } from '../rules/meeting-state.ts';
import { LongField, SelectField, TextField } from './fields.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { handOut, printOut } from './hand-out.ts';
import { useKit } from './kit.ts';
import { docx, useWord } from './Leave.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** One paper: as it will be printed, its text to correct, and the ways to take it along. */
export function PaperScreen({ id }: { id: string }) {
  const { meeting, data, go, say } = useKit();
  const word = useWord();
  const { copy, share, isShareable } = useWaysOut();
  const papers = papersOf(meeting, data);
  const at = papers.findIndex((one) => one.id === id);
  const paper = papers[at];
  if (!paper) return <p>Buổi họp này không có văn bản đó.</p>;
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{paper.name}</h1>
      </header>
      <KeepNotice />
      {paper.problems.length > 0 && (
        <div class="banner" role="status">
          {paper.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div class="actions">
        <button type="button" class="button button--main" onClick={() => void word([paper])}>
          Tải Word
        </button>
        <button type="button" class="button" onClick={() => printOut(say)}>
          In
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          Chép chữ của văn bản
        </button>
        {isShareable && (
          <button type="button" class="button" onClick={() => void share(paper)}>
            Gửi tệp Word
          </button>
        )}
        <button type="button" class="button" onClick={() => history.back()}>
          Quay lại
        </button>
      </div>
      {isLocked(meeting) && (
        <p class="kit-hint">Buổi đã họp được khóa. Muốn sửa chữ ở đây, mở khóa ở trang chuẩn bị.</p>
      )}
      {!isLocked(meeting) && (
        <details class="kit-draft">
          <summary>Sửa nội dung</summary>
          <p class="kit-hint">
            Ô đã sửa ở đây thì giữ nguyên chữ đã sửa; ô xóa trắng thành dòng chấm.
          </p>
          {paper.locked.length > 0 && (
            <p class="kit-hint">
              Số phiếu, số thành viên lấy từ phần Điểm danh và Biểu quyết; cần sửa thì sửa ở đó.
            </p>
          )}
          {paper.template.fields
            .filter(({ name }) => !paper.locked.includes(name) && isOnPaper(paper, name))
            .map((field) => (
              <DraftField key={field.name} paper={paper} field={field} />
            ))}
        </details>
      )}
      <PaperSheet paper={paper} header={headerOf(meeting, data)} />
      <nav class="actions" aria-label="Văn bản khác của buổi họp">
        {[papers[at - 1], papers[at + 1]].map(
          (other, i) =>
            other && (
              <button
                key={other.id}
                type="button"
                class="button"
                onClick={() => go({ name: 'paper', id: other.id })}
              >
                {i === 0 ? 'Văn bản trước: ' : 'Văn bản sau: '}
                {other.name}
              </button>
            ),
        )}
      </nav>
    </>
  );
}

/** Ways to take a paper along where the browser keeps no file, as inside other apps: its words, or the file to an app. */
function useWaysOut() {
  const { meeting, data, say } = useKit();
  const copy = async () => {
    const sheet = document.querySelector<HTMLElement>('.kit--paper .paper');
    try {
      await navigator.clipboard.writeText(sheet?.innerText ?? '');
      say('Đã chép chữ của văn bản. Dán vào Word, Zalo hoặc thư để gửi.');
    } catch {
      say('Trình duyệt không cho chép. Đồng chí bấm giữ vào phần chữ để chọn và chép.');
    }
  };
  const share = async (paper: Paper) => {
    const [made] = await wordFiles([paper], headerOf(meeting, data));
    if (!made) return;
    await handOut({ files: [new File([made.bytes], made.name, { type: docx })] }, say);
  };
  return { copy, share, isShareable: takesWord() };
}

/** Whether this browser hands Word files to other apps. */
function takesWord(): boolean {
  try {
    // eslint-disable-next-line no-restricted-properties -- where it is missing, it throws and the button is left out
    return navigator.canShare({ files: [new File([''], 'a.docx', { type: docx })] });
  } catch {
    return false;
  }
}

/** Whether a blank stands on the paper of this meeting, or holds what was typed into it. */
function isOnPaper({ template, values }: Paper, name: string): boolean {
  const texts = template.blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items
      : 'text' in block
        ? [block.text]
        : 'field' in block
          ? [`{${block.field}}`]
          : [],
  );
  const cells = template.blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flat() : [],
  );
  const all = [template.subject ?? '', ...texts, ...cells];
  return all.some((text) => text.includes(`{${name}}`)) || Boolean(values.fields[name]);
}

function DraftField({ paper, field }: { paper: Paper; field: TemplateField }) {
  const { change } = useKit();
  const { id } = paper;
  const value = paper.values.fields[field.name] ?? '';
  const set = (text: string) =>
    change((m) => ({
      ...m,
      drafts: { ...m.drafts, [id]: { ...m.drafts[id], [field.name]: text } },
    }));
  const common = { label: field.label, hint: field.hint, value, onChange: set };
  if (field.type === 'long-text') return <LongField {...common} />;
  if (field.type === 'choice')
    return (
      <SelectField
        {...common}
        options={[['', 'Để trống'], ...(field.options ?? []).map((o) => [o, o] as const)]}
      />
    );
  return (
    <TextField
      {...common}
      type={field.type === 'date' || field.type === 'time' ? field.type : 'text'}
    />
  );
}
