import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '#base/dates.ts';
import { href } from '#base/href.ts';
import { dayOf } from '#kit/rules/meeting-state.ts';
import type { Cell } from '#kit/year/cells.ts';
import type { Differing } from '#kit/year/gather.ts';
import { nameOf } from '#kit/year/tables.ts';
import { oneLine } from '#kit/year/one-line.ts';
import type { Meetings } from './use-meetings.ts';

const meetingsOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { meetings }) => sum + meetings.length, 0);

const where = (file: string): string => (file ? `tệp ${file}` : 'máy này');

function differingWords({ taken, others }: Differing): string {
  const { meeting } = taken;
  const day = dayOf(meeting);
  const name = nameOf({ name: oneLine(meeting.setup.cell) });
  const places = [...new Set(others.map(({ file }) => where(file)))].join(', ');
  return `${name}, buổi ${day ? formatDay(day) : 'chưa ghi ngày'}: lấy bản ở ${where(taken.file)}, là bản sửa sau; bản ở ${places} có chỗ khác.`;
}

/** Where the meetings come from: this device, and files that are chosen or dropped anywhere on the page. */
export function Sources({ meetings }: { meetings: Meetings }) {
  const { opened, ofDevice, cells, open, close, isOpening, differing, isUnreadable } = meetings;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false);
    // Beside its place a file would take the page's place in the window.
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(false);
      void open([...event.dataTransfer.files]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });
  const here = meetingsOf(ofDevice);
  return (
    <section class="no-print" aria-labelledby="nguon">
      <h2 id="nguon">Các buổi họp đưa vào sổ</h2>
      <div class={`year-drop ${isOver ? 'is-over' : ''}`}>
        <p>
          {here > 0
            ? `Trên máy này có ${here} buổi họp của ${ofDevice.length} chi bộ.`
            : 'Trên máy này chưa lưu buổi họp nào.'}{' '}
          Cấp ủy theo dõi nhiều chi bộ thì mở thêm tệp “hop-chi-bo-….json” các chi bộ gửi đến: chọn
          nhiều tệp một lần, hoặc kéo tệp thả vào trang.
        </p>
        <div class="actions">
          <label class="button kit-file">
            Mở các tệp buổi họp
            <input
              type="file"
              multiple
              accept=".json,application/json"
              class="sr-only"
              onChange={(event) => {
                const input = event.currentTarget;
                void open([...(input.files ?? [])]).then(() => {
                  input.value = '';
                });
              }}
            />
          </label>
          {(opened.files.length > 0 || opened.refused.length > 0) && (
            <button type="button" class="button" onClick={close}>
              Bỏ các tệp vừa mở
            </button>
          )}
        </div>
        <p role="status">
          {isOpening
            ? 'Đang mở tệp…'
            : opened.files.length > 0 &&
              `Đã mở ${opened.files.length} tệp. Cả thảy có ${meetingsOf(cells)} buổi họp của ${cells.length} chi bộ.`}
        </p>
        <p class="kit-hint">
          Tệp mở ở đây chỉ nằm trong cửa sổ này: không lưu lên máy, không gửi đi đâu; rời trang là
          hết.
        </p>
      </div>
      {opened.refused.length > 0 && (
        <div class="banner" role="alert">
          <p>
            <strong>{opened.refused.length} tệp không mở được</strong>, các tệp khác vẫn được tính:
          </p>
          <ul class="bullets">
            {opened.refused.map(({ name, cause }, i) => (
              <li key={i}>
                <strong>{oneLine(name)}</strong>: {cause}
              </li>
            ))}
          </ul>
        </div>
      )}
      {differing.length > 0 && (
        <div class="banner" role="status">
          <p>
            <strong>Có buổi họp ở hai nơi không giống nhau.</strong>
          </p>
          <ul class="bullets">
            {differing.map((one) => (
              <li key={one.taken.meeting.id}>{differingWords(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {isUnreadable && (
        <p class="banner">
          Trên máy này có buổi họp mà trang này không đọc được nên chưa tính. Xem lý do ở trang{' '}
          <a href={href('/hop-toi-nay/')}>Chuẩn bị buổi họp</a>.
        </p>
      )}
    </section>
  );
}
