import { factsOf } from '../papers/facts.ts';
import { headerOf, papersOf } from '../papers/papers.ts';
import { lengthInMinutes } from '../rules/run.ts';
import { checkMinimum } from '../rules/minimum.ts';
import { Carry } from './Carry.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { isTimed } from '../rules/held-day.ts';
import { isLocked } from '../rules/meeting-state.ts';
import { DayNotice } from './DayNotice.tsx';
import { AgreedTool } from './AgreedTool.tsx';
import { Lock } from './StateCard.tsx';
import { useKit } from './kit.ts';
import { Leave, useWord } from './Leave.tsx';
import { AttendanceTool } from './AttendanceTool.tsx';
import { ScoreTool } from './ScoreTool.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { TaskTool } from './TaskTool.tsx';
import { VoteTool } from './VoteTool.tsx';
import { useAgenda } from './use-agenda.ts';
import { useArrival } from './use-arrival.ts';

/** After the meeting: the draft minutes first, then everything that can still be completed. */
export function Finish({ onResume }: { onResume: () => void }) {
  const { meeting, data, go } = useKit();
  const { procedure } = useAgenda();
  const word = useWord();
  const heading = useArrival();
  const { run, setup } = meeting;
  const { hasRegular, hasTopic } = factsOf(meeting, data);
  const minutes = papersOf(meeting, data).find(({ template }) => template.paper === 'minutes');
  if (!run || !minutes) return null;
  const total = lengthInMinutes(run, run.endedAt ?? run.seenAt);
  const check = checkMinimum({
    total,
    rule: procedure.minimum,
    own: setup.ownMinimum || undefined,
  });
  const { noteTaker, chair } = headerOf(meeting, data);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1} ref={heading}>
          Buổi họp đã xong
        </h1>
        {isTimed(meeting) && (
          <p class="lead">
            Buổi họp kéo dài {total} phút
            {check.state === 'short'
              ? `, ngắn hơn mức tối thiểu ${total + check.missing} phút. Đồng chí có thể họp tiếp hoặc ghi lý do vào biên bản.`
              : '.'}
          </p>
        )}
      </header>
      <DayNotice />
      <KeepNotice />
      {procedure.minimum && <StaleNotice rules={[procedure.minimum.rule]} />}
      <div class="actions">
        <button type="button" class="button button--main" onClick={() => void word([minutes])}>
          Tải biên bản (Word)
        </button>
        <button type="button" class="button" onClick={() => go({ name: 'paper', id: minutes.id })}>
          Xem, sửa dự thảo biên bản
        </button>
        <button type="button" class="button" onClick={onResume}>
          Họp tiếp, chưa kết thúc
        </button>
      </div>
      {(!noteTaker || !chair) && (
        <p class="kit-hint">
          Chưa có tên chủ trì hoặc thư ký nên chỗ ký để trống. Đồng chí điền ở trang chuẩn bị, phần
          “Chi bộ”.
        </p>
      )}
      <Lock />
      {!isLocked(meeting) && (
        <section>
          <h2>Bổ sung phần còn thiếu</h2>
          <details>
            <summary>Điểm danh</summary>
            <AttendanceTool />
          </details>
          <details>
            <summary>Biểu quyết</summary>
            <VoteTool step="" />
          </details>
          <details>
            <summary>Giao việc</summary>
            <TaskTool step="" hasDecisions />
          </details>
          {(hasRegular || hasTopic) && (
            <details>
              <summary>Chấm điểm</summary>
              <ScoreTool />
            </details>
          )}
          <details>
            <summary>Thông qua biên bản</summary>
            <AgreedTool />
          </details>
        </section>
      )}
      <Leave times={['after']} isOpen />
      <div class="actions">
        <button type="button" class="button" onClick={() => go({ name: 'prepare' })}>
          Về trang chuẩn bị
        </button>
      </div>
      <Carry isOpen />
    </>
  );
}
