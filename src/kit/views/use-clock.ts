import { useEffect, useRef, useState } from 'preact/hooks';
import {
  correctionAfter,
  correctionOnReturn,
  jumpBetween,
  meetingTime,
  type Reading,
} from '../rules/clock.ts';
import type { Run } from '../rules/run.ts';
import { useKit } from './kit.ts';

const reading = (): Reading => ({ wall: Date.now(), steady: performance.now() });

/** Minutes of a jump, in words. */
const inWords = (ms: number): string =>
  ms < 60_000 ? `${Math.round(ms / 1000)} giây` : `${Math.round(ms / 60_000)} phút`;

/** What happened to the clock of this device, and how to take it back where that is for the reader to say. */
export interface ClockNotice {
  words: string;
  undo?: () => void;
}

/** How often the last moment is kept, so that a clock set back while the page was closed can be noticed. */
const heartbeat = 15_000;

/** Meeting time, drawn twice a second, true through sleep, a hidden tab and a clock that is changed. */
export function useClock(): { now: number; notice: ClockNotice | undefined } {
  const { meeting, change } = useKit();
  const [, draw] = useState(0);
  const [notice, setNotice] = useState<ClockNotice>();
  const last = useRef<Reading>(reading());
  const correction = meeting.run?.correction ?? 0;
  const going = meeting.run !== null && meeting.run.endedAt === null;

  const correct = (part: (run: Run) => Partial<Run>) =>
    change((m) => (m.run ? { ...m, run: { ...m.run, ...part(m.run) } } : m));

  useEffect(() => {
    if (!going || !meeting.run) return;
    const returned = correctionOnReturn(Date.now(), meeting.run.correction, meeting.run.seenAt);
    if (returned.back < 3000) return;
    correct(() => ({ correction: returned.correction }));
    setNotice({
      words: `Đồng hồ máy đã lùi ${inWords(returned.back)} khi trang đóng; giờ họp không bị lùi theo.`,
    });
    // Only on coming back to a meeting that is going on.
  }, [going]);

  useEffect(() => {
    if (!going) return;
    const tick = () => {
      const now = reading();
      const jump = jumpBetween(last.current, now);
      last.current = now;
      if (jump?.kind === 'back') {
        correct((run) => ({ correction: correctionAfter(run.correction, jump) }));
        setNotice({
          words: `Đồng hồ máy vừa lùi ${inWords(jump.ms)}; giờ họp vẫn tính tiếp như thường.`,
        });
      } else if (jump) {
        setNotice({
          words: `Máy tạm nghỉ ${inWords(jump.ms)}; giờ họp vẫn tính đủ.`,
          undo: () => {
            correct((run) => ({
              correction: run.correction - jump.ms,
              seenAt: run.seenAt - jump.ms,
            }));
            setNotice(undefined);
          },
        });
      }
      draw((n) => n + 1);
    };
    const drawing = setInterval(tick, 500);
    const beating = setInterval(
      () =>
        correct((run) => ({
          seenAt: Math.max(run.seenAt, meetingTime(Date.now(), run.correction)),
        })),
      heartbeat,
    );
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(drawing);
      clearInterval(beating);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [going]);

  return { now: meetingTime(Date.now(), correction), notice };
}
