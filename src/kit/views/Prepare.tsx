import { useEffect } from 'preact/hooks';
import { href } from '#base/href.ts';
import { AsideNotice } from './AsideNotice.tsx';
import { CellForm } from './CellForm.tsx';
import { Consent } from './Consent.tsx';
import { isLocked, stateOf } from '../rules/meeting-state.ts';
import { StateCard } from './StateCard.tsx';
import { monthInWords } from '#calendar/days.ts';
import { meetingAfter, useNext } from './use-next.ts';
import type { Meeting } from '../state/schema.ts';
import { FoldAll } from './Fold.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { useKit } from './kit.ts';
import { movesOn } from './moves-on.ts';
import { MeetingForm } from './MeetingForm.tsx';
import { scrollToHash } from './to-hash.ts';
import { useAgenda } from './use-agenda.ts';

/** Preparing a meeting: the questions, the agenda that grows with the answers, and what one leaves with. */
export function Prepare() {
  const { keeping, meeting, later } = useKit();
  const isAsking = keeping === 'asking';
  const isOpen = !isLocked(meeting);
  const state = stateOf(meeting);
  const next = nextPart(meeting);
  useEffect(() => {
    // The parts of the page are there only once the question is answered, and some come a moment later.
    if (!isAsking) scrollToHash();
  }, [isAsking, later]);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>Chuẩn bị và điều hành buổi họp</h1>
        <p class="lead">
          Soạn nội dung, chương trình, điều hành từng bước, có ngay biên bản và nghị quyết.
        </p>
      </header>
      {isAsking ? (
        <Consent />
      ) : (
        <>
          <AsideNotice />
          <KeepNotice />
          <Offer />
          <StateCard />
          <FoldAll />
          {isOpen && (
            <div class="kit-columns" key={meeting.id}>
              <div>
                <MeetingForm isOpen={next === 'buoi-hop'} />
                {typeof later === 'object' && (
                  <>
                    <later.TopicForm />
                    <later.ContentForm isOpen={next === 'noi-dung-hop'} />
                    <later.CommitteeForm />
                  </>
                )}
              </div>
              <div>
                <CellForm />
                {typeof later === 'object' && <later.AgendaEditor />}
              </div>
            </div>
          )}
          {typeof later === 'object' && (
            <>
              <div class="kit-columns">
                <later.DeadlineList />
                <later.Leave isOpen={state === 'held'} />
              </div>
              <later.Carry isOpen={false} />
            </>
          )}
          <p class="kit-hint">
            Không nhập nội dung mật. Biên bản đã điền là tài liệu nội bộ của chi bộ.
          </p>
          <TotalBar />
        </>
      )}
    </>
  );
}

/** The part to fill in next: when and where, then what the meeting is about; none once it has begun. */
function nextPart(meeting: Meeting): 'buoi-hop' | 'noi-dung-hop' | undefined {
  if (stateOf(meeting) !== 'draft') return undefined;
  if (meeting.setup.place.trim() === '') return 'buoi-hop';
  const isEmpty = meeting.content.matters.length === 0 && meeting.tasks.length === 0;
  return isEmpty ? 'noi-dung-hop' : undefined;
}

/** A topic that the reader came with, where it would change something: the reader says which meeting gets it. */
function Offer() {
  const { offered, answerOffer, meeting } = useKit();
  if (!offered) return null;
  const isDraft = stateOf(meeting) === 'draft';
  return (
    <div class="banner" role="status">
      <p>
        {isDraft
          ? `Buổi họp đang soạn đã có chuyên đề “${meeting.setup.topicTitle || 'tự đặt'}”.`
          : 'Buổi họp đang mở đã bắt đầu hoặc đã họp, nên không đổi chuyên đề.'}{' '}
        Đưa “{offered.title}” vào buổi nào?
      </p>
      <div class="actions">
        {isDraft && (
          <button type="button" class="button" onClick={() => answerOffer('here')}>
            Thay chuyên đề của buổi đang soạn
          </button>
        )}
        <button type="button" class="button" onClick={() => answerOffer('next')}>
          Soạn buổi sau với chuyên đề này
        </button>
        <button type="button" class="button" onClick={() => answerOffer('nowhere')}>
          Không, giữ nguyên
        </button>
      </div>
    </div>
  );
}

/** Always in sight: how long the meeting is against the minimum, and the way into it. */
function TotalBar() {
  const { go, meeting, data } = useKit();
  const { total, least, check } = useAgenda();
  const next = useNext();
  const state = stateOf(meeting);
  if (state === 'held') {
    const after = monthInWords(meetingAfter(meeting, data).setup.date);
    return (
      <div class="kit-bar">
        <button type="button" class="button button--main" onClick={movesOn(next)}>
          Chuẩn bị buổi {after}
        </button>
      </div>
    );
  }
  const label = state === 'draft' ? 'Điều hành buổi họp' : 'Về màn hình điều hành';
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
          movesOn(() => go({ name: 'run' }))(event);
        }}
      >
        {label}
      </a>
    </div>
  );
}
