import { useRef, useState } from 'preact/hooks';
import { keptHere } from '#base/device.ts';
import { href } from '#base/href.ts';
import { wipeCopies, wipedWords, wipeStorage } from '#offline/wipe.ts';
import { exportMeeting } from '../papers/save.ts';
import { savedWords } from '../papers/saved-words.ts';
import { type Arrival, arrivalOf } from '../state/incoming.ts';
import { type Import, openMeetingFile } from '../state/meeting-file.ts';
import { SureButton } from './fields.tsx';
import { Fold } from './Fold.tsx';
import { useKit } from './kit.ts';
import { movesOn } from './moves-on.ts';
import { Archive } from './Archive.tsx';
import { useNext } from './use-next.ts';
import { TwoVersions } from './TwoVersions.tsx';

type Brought = Exclude<Import, { refused: string }>;
/** A file whose meeting is here already with other words: the reader is asked. */
type Question = { brought: Brought; arrival: Extract<Arrival, { kind: 'differs' }> };

const everything = keptHere.map(({ words }) => words).join(', ');

/** Taking a meeting to another device, starting the next one, going back to an older one, wiping everything. */
export function Carry({ isOpen }: { isOpen: boolean }) {
  const { meeting, archive, store, say, go } = useKit();
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');
  const [question, setQuestion] = useState<Question>();
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = await openMeetingFile(chosen);
    if (file.current) file.current.value = '';
    setQuestion(undefined);
    if ('refused' in read) return setRefused(read.refused);
    setRefused('');
    const now = store.snapshot;
    const arrival = arrivalOf(read.meeting, read.exportedAt ?? '', now);
    if (arrival.kind === 'differs') return setQuestion({ brought: read, arrival });
    const isOpen = arrival.kind === 'known' && arrival.known.id === now.meeting.id;
    if (isOpen) store.archive(read.archive ?? []);
    else store.replace(arrival.kind === 'known' ? arrival.known : read.meeting, read.archive);
    say(`Đã mở buổi họp từ tệp.${isOpen ? ' Tệp giống hệt buổi họp đang mở.' : ''}`);
  };
  const answer = ({ brought, arrival }: Question, open: 'file' | 'own') => {
    const { known } = arrival;
    const also = brought.archive ?? [];
    if (open === 'file') store.replace(brought.meeting, also);
    else if (known.id === meeting.id) store.archive([brought.meeting, ...also]);
    else store.replace(known, [brought.meeting, ...also]);
    setQuestion(undefined);
    say(
      open === 'file'
        ? 'Đã mở bản trong tệp. Bản trên máy nằm trong “Các buổi đã lưu”.'
        : 'Bản trên máy đang mở. Bản trong tệp nằm trong “Các buổi đã lưu”.',
    );
  };
  const next = useNext();
  const wipe = async () => {
    // At once and before anything else can be written; the rest takes a moment.
    const gone = wipeStorage();
    store.wipe();
    go({ name: 'prepare' });
    say(`Đã xóa những gì vừa gõ. ${wipedWords([...gone, ...(await wipeCopies())])}`);
  };
  return (
    <Fold
      id="mang-sang"
      title="Lưu lại, chuyển sang máy khác"
      class="kit-carry"
      about={
        archive.length > 0 ? `${archive.length} buổi đã lưu` : 'tệp, buổi sau, sổ năm, xóa hết'
      }
      isOpen={isOpen}
    >
      <div class="actions">
        <button type="button" class="button" onClick={movesOn(next)}>
          Chuẩn bị buổi sau từ buổi này
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            exportMeeting(meeting);
            say(savedWords('tệp buổi họp (.json)', navigator.userAgent));
          }}
        >
          Lưu buổi họp ra tệp
        </button>
        <label class="button kit-file">
          Mở buổi họp từ tệp
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            class="sr-only"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <a class="button" href={href('/hop-toi-nay/so-nam/')}>
          Xem sổ năm của chi bộ
        </a>
      </div>
      {refused && (
        <p class="banner" role="alert">
          {refused}
        </p>
      )}
      {question && (
        <TwoVersions
          meeting={question.brought.meeting}
          arrival={question.arrival}
          isOpen={question.arrival.known.id === meeting.id}
          onOpenFile={() => answer(question, 'file')}
          onOpenOwn={() => answer(question, 'own')}
          onLeave={() => setQuestion(undefined)}
        />
      )}
      <Archive />
      <div class="actions">
        <SureButton
          label="Xóa hết khỏi máy này"
          question={`Xóa những gì vừa gõ và mọi thứ sổ tay này lưu trên máy (${everything})? Không lấy lại được.`}
          onYes={() => void wipe()}
        />
      </div>
    </Fold>
  );
}
