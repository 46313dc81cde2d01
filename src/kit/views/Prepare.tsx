import { useEffect } from 'preact/hooks';
import { href } from '#base/href.ts';
import { AgendaEditor } from './AgendaEditor.tsx';
import { AsideNotice } from './AsideNotice.tsx';
import { Carry } from './Carry.tsx';
import { CellForm } from './CellForm.tsx';
import { Consent } from './Consent.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { EarlierTasks } from './EarlierTasks.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { useKit } from './kit.ts';
import { Leave } from './Leave.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { scrollToHash } from './to-hash.ts';
import { TopicForm } from './TopicForm.tsx';
import { useAgenda } from './use-agenda.ts';

/** Preparing a meeting: the questions, the agenda that grows with the answers, and what one leaves with. */
export function Prepare() {
  const { keeping, meeting } = useKit();
  const isAsking = keeping === 'asking';
  useEffect(() => {
    // The parts of the page are there only once the question is answered.
    if (!isAsking) scrollToHash();
  }, [isAsking]);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>Chuẩn bị và điều hành buổi họp</h1>
        <p class="lead">
          Soạn chương trình, điều hành từng bước, có ngay biên bản và nghị quyết. Dùng được cả khi
          mất mạng.
        </p>
      </header>
      {isAsking ? (
        <Consent />
      ) : (
        <>
          <AsideNotice />
          <KeepNotice />
          <Offer />
          <nav class="kit-jump" aria-label="Trong trang này">
            <a href="#chuong-trinh">Chương trình</a>
            <a href="#moc">Mốc thời gian</a>
            <a href="#mang-di">Văn bản</a>
            <a href="#mang-sang">Lưu lại, chuyển sang máy khác</a>
          </nav>
          <div class="kit-columns" key={meeting.id}>
            <div>
              <MeetingForm />
              <TopicForm />
              <CellForm />
              {meeting.earlierTasks.length > 0 && (
                <section aria-labelledby="viec-cu">
                  <h2 id="viec-cu">Việc giao buổi trước</h2>
                  <EarlierTasks />
                </section>
              )}
            </div>
            <div>
              <AgendaEditor />
            </div>
          </div>
          <div class="kit-columns">
            <DeadlineList />
            <Leave />
          </div>
          <Carry />
          <p class="kit-hint">
            Không nhập nội dung mật. Biên bản đã điền là tài liệu nội bộ của chi bộ.
          </p>
          <TotalBar />
        </>
      )}
    </>
  );
}

/** Another topic than the one being prepared: the reader decides. */
function Offer() {
  const { offered, answerOffer, meeting } = useKit();
  if (!offered) return null;
  return (
    <div class="banner" role="status">
      <p>
        Buổi họp đang soạn đã có chuyên đề “{meeting.setup.topicTitle || 'tự đặt'}”. Thay bằng “
        {offered.title}”?
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => answerOffer(true)}>
          Thay chuyên đề
        </button>
        <button type="button" class="button" onClick={() => answerOffer(false)}>
          Không, giữ chuyên đề cũ
        </button>
      </div>
    </div>
  );
}

/** Always in sight: how long the meeting is against the minimum, and the way into it. */
function TotalBar() {
  const { go, meeting } = useKit();
  const { total, least, check } = useAgenda();
  const label = !meeting.run
    ? 'Điều hành buổi họp'
    : meeting.run.endedAt
      ? 'Xem kết quả'
      : 'Họp tiếp';
  return (
    <div class="kit-bar">
      <p class={check.state === 'short' ? 'is-short' : undefined}>
        <strong>
          {total}
          {least ? ` / ${least}` : ''} phút
        </strong>
        <small>
          {check.state === 'short'
            ? `còn thiếu ${check.missing} phút`
            : check.state === 'enough'
              ? 'đủ'
              : ''}
        </small>
      </p>
      <a
        class="button button--main"
        href={href('/hop-toi-nay/dieu-hanh/')}
        onClick={(event) => {
          event.preventDefault();
          go({ name: 'run' });
        }}
      >
        {label}
      </a>
    </div>
  );
}
