import { factsOf } from '../papers/facts.ts';
import { noticeText } from '../papers/notice-text.ts';
import { handOut } from './hand-out.ts';
import { useKit } from './kit.ts';

/** The notice as a message, as it will be read, to copy or share. */
export function NoticeBox() {
  const { meeting, data, say } = useKit();
  const text = noticeText(factsOf(meeting, data));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('Đã chép thông báo. Dán vào Zalo hoặc tin nhắn để gửi.');
    } catch {
      say('Trình duyệt không cho chép. Đồng chí bấm giữ vào phần chữ để chọn và chép.');
    }
  };
  const share = () => handOut({ text }, say);
  return (
    <details class="kit-notice">
      <summary>Thông báo gửi qua Zalo, tin nhắn</summary>
      <p class="kit-notice__text">{text}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void copy()}>
          Chép thông báo
        </button>
        {'share' in navigator && (
          <button type="button" class="button" onClick={() => void share()}>
            Chia sẻ thông báo
          </button>
        )}
      </div>
    </details>
  );
}
