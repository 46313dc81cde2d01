import { href } from '#base/href.ts';
import { calendarFile } from '../papers/calendar.ts';
import { factsOf, withTopic } from '../papers/facts.ts';
import { noticeText } from '../papers/notice-text.ts';
import { headerOf, type Paper, papersOf, type PaperTime } from '../papers/papers.ts';
import { saveFile } from '#base/save-file.ts';
import { whyNotMade } from '../papers/why-not-made.ts';
import { savedWords } from '../papers/saved-words.ts';
import { wordFiles, wordZip } from '../papers/word.ts';
import { isDay, monthInWords, today } from '#calendar/days.ts';
import { deadlinesOf, toCome } from '../rules/deadlines.ts';
import { originOf } from '../state/side-by-side.ts';
import { Fold } from './Fold.tsx';
import { handOut } from './hand-out.ts';
import { useKit } from './kit.ts';
import { useAgenda } from './use-agenda.ts';

/** What a Word file is called among types of files. */
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const groups: [PaperTime, string][] = [
  ['before', 'Trước và trong buổi họp'],
  ['after', 'Sau buổi họp'],
];

/** Writes papers for Word and hands them over; says so when that fails. */
export function useWord(): (papers: Paper[]) => Promise<void> {
  const { meeting, data, say } = useKit();
  return async (papers) => {
    try {
      const header = headerOf(meeting, data);
      const problems = [...new Set(papers.flatMap((paper) => paper.problems))].join(' ');
      const [only] = papers.length === 1 ? await wordFiles(papers, header) : [];
      if (only) saveFile(only.name, only.bytes, docx);
      else
        saveFile(`hop-chi-bo-${header.date}.zip`, await wordZip(papers, header), 'application/zip');
      const done = savedWords(only ? only.name : 'tệp .zip có tất cả văn bản', navigator.userAgent);
      say(problems ? `${done} ${problems}` : done);
    } catch {
      say(await whyNotMade());
    }
  };
}

interface LeaveProps {
  times?: PaperTime[];
  isOpen: boolean;
}

/** Everything the meeting leaves with: papers, calendar, notice to share. */
export function Leave({ times = ['before', 'after'], isOpen }: LeaveProps) {
  const { meeting, data, go, say } = useKit();
  const { total, procedure } = useAgenda();
  const word = useWord();
  const { setup } = meeting;
  const papers = papersOf(meeting, data).filter(({ time }) => times.includes(time));
  const calendar = () => {
    const title = `${procedure.title}, ${monthInWords(setup.date)}`;
    // A calendar takes a copy of a meeting for the meeting itself.
    const id = originOf(meeting);
    const { date, time, place, hasCommittee, kind } = setup;
    const description =
      setup.topicTitle && withTopic(data, kind) ? `Chuyên đề: ${setup.topicTitle}` : '';
    const deadlines = deadlinesOf(
      { date, hasCommittee, hasTopic: withTopic(data, kind) },
      data.rules,
    );
    const file = calendarFile(
      { id, title, date, time, minutes: total, place, description },
      toCome(deadlines, today()),
      new Date(),
    );
    saveFile(`hop-chi-bo-${date}.ics`, file, 'text/calendar');
    say(
      `${savedWords('tệp lịch (.ics)', navigator.userAgent)} Mở tệp để đưa buổi họp vào lịch của máy.`,
    );
  };
  const share = () => handOut({ text: noticeText(factsOf(meeting, data)) }, say);
  return (
    <Fold
      id="mang-di"
      title="Văn bản của buổi họp"
      class="kit-leave"
      about={`${papers.length} văn bản: xem, in, tải tệp Word`}
      isOpen={isOpen}
    >
      {groups
        .filter(([time]) => times.includes(time))
        .map(([time, heading]) => (
          <div key={time}>
            <h3>{heading}</h3>
            <ul class="kit-papers">
              {papers
                .filter((paper) => paper.time === time)
                .map((paper) => (
                  <li key={paper.id}>
                    <span>{paper.name}</span>
                    <button
                      type="button"
                      class="button"
                      onClick={() => go({ name: 'paper', id: paper.id })}
                    >
                      Xem, in<span class="sr-only"> {paper.name}</span>
                    </button>
                    <button type="button" class="button" onClick={() => void word([paper])}>
                      Word<span class="sr-only"> {paper.name}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      <div class="actions">
        <button type="button" class="button" onClick={() => void word(papers)}>
          Tải tất cả trong một tệp .zip
        </button>
        {times.includes('before') && (
          <button type="button" class="button" onClick={() => go({ name: 'card' })}>
            Thẻ một trang để chủ trì
          </button>
        )}
        {times.includes('before') && (
          <a class="button" href={href(procedure.cardUrl)}>
            Thẻ trống để in
          </a>
        )}
        {times.includes('before') && isDay(setup.date) && (
          <button type="button" class="button" onClick={calendar}>
            Đưa vào lịch (.ics)
          </button>
        )}
        {times.includes('before') && 'share' in navigator && (
          <button type="button" class="button" onClick={() => void share()}>
            Chia sẻ thông báo
          </button>
        )}
      </div>
      {procedure.forms.length > 0 && (
        <>
          <h3>Mẫu khác của buổi này</h3>
          <ul class="bullets">
            {procedure.forms.map(({ title, url }) => (
              <li key={url}>
                <a href={href(url)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="kit-hint">
        Thể thức theo <a href={href('/bieu-mau/')}>các biểu mẫu của trang này</a>;{' '}
        <a href={href('/mau-da-dien/')}>xem mẫu đã điền</a>. Văn bản làm ngay trên máy này; rà soát
        để không có nội dung mật trước khi gửi đi.
      </p>
    </Fold>
  );
}
