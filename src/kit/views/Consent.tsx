import { AsideNotice } from './AsideNotice.tsx';
import { useKit } from './kit.ts';

/** The one question before anything is typed. */
export function Consent() {
  const { store } = useKit();
  return (
    <>
      <AsideNotice />
      <section class="kit-consent" aria-labelledby="luu">
        <h2 id="luu">Lưu buổi họp trên máy này</h2>
        <p>
          Nội dung đồng chí gõ chỉ nằm trên máy này, không gửi đi đâu. Nếu lưu, tắt máy mở lại vẫn
          còn; máy còn chỗ thì phần này cùng các biểu mẫu, quy trình được giữ lại để mở khi mất
          mạng. Máy dùng chung thì không nên lưu.
        </p>
        <p>
          <strong>Không nhập nội dung mật.</strong>
        </p>
        <div class="actions">
          <button type="button" class="button button--main" onClick={() => store.consent(true)}>
            Lưu trên máy này
          </button>
          <button type="button" class="button" onClick={() => store.consent(false)}>
            Không lưu
          </button>
        </div>
      </section>
    </>
  );
}
