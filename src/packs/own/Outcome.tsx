import { lostPart } from '#base/lost-part.ts';
import { useState } from 'preact/hooks';
import { href } from '#base/href.ts';
import { type Choice, writeChoice } from './choice.ts';
import { makers, saveAs } from './files.ts';
import { isEmpty, linkOf } from './load.ts';
import { titleBySender } from './own-pack.ts';
import { Questions } from './Questions.tsx';
import { Size } from './Size.tsx';
import type { PackIndex } from './pack-index.ts';

interface Props {
  choice: Choice;
  index: PackIndex;
  onTitle: (title: string) => void;
}

/** The title, and all that a choice gives: handout, slides, cartridge, link. */
export function Outcome({ choice, index, onTitle }: Props) {
  const [said, setSaid] = useState('');
  const base = index.lessons.find(({ id }) => id === choice.lesson?.id);
  const nothing = isEmpty(choice);
  const hash = `#${writeChoice(choice)}`;
  const download = async (kind: keyof typeof makers) => {
    setSaid('Đang làm tệp…');
    try {
      await saveAs(kind, choice, index);
      setSaid(`Đã tải tệp. ${makers[kind].then}`);
    } catch (error) {
      console.error(error);
      setSaid(`Chưa làm được tệp; lựa chọn vẫn còn. ${await lostPart()}`);
    }
  };
  const button = (kind: keyof typeof makers) => (
    <button type="button" class="button" onClick={() => void download(kind)}>
      {makers[kind].words}
    </button>
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(linkOf(choice));
      setSaid('Đã sao chép đường dẫn.');
    } catch {
      setSaid(
        'Trình duyệt không cho sao chép tự động. Đồng chí chọn chữ trong ô bên trên rồi sao chép.',
      );
    }
  };
  return (
    <section>
      <h2>3. Đặt tên, tải về</h2>
      <div class="own-fields">
        <div>
          <label for="tu-soan-ten">Tên bài giảng</label>
          <input
            id="tu-soan-ten"
            type="text"
            maxLength={120}
            autocomplete="off"
            placeholder="Ví dụ: Buổi họp thường kỳ trong 45 phút"
            value={choice.title}
            aria-describedby="tu-soan-ai-dat"
            onInput={(event) => onTitle(event.currentTarget.value)}
          />
          <p class="own-hint" id="tu-soan-ai-dat">
            {choice.title && choice.title === base?.title
              ? 'Đang giữ tên của bài gốc.'
              : `Nơi nào hiện tên này cũng ghi: “${titleBySender}”.`}
          </p>
        </div>
      </div>
      {nothing ? (
        <p class="own-hint">
          Chọn ít nhất một mục để có tài liệu phát cho học viên, trang chiếu và tệp cho Moodle.
        </p>
      ) : (
        <>
          <Size choice={choice} index={index} />
          <div class="actions">
            <a class="button button--main" href={`${href('/bai-giang/tu-soan/phat-tay/')}${hash}`}>
              Mở tài liệu phát cho học viên
            </a>
            <a class="button" href={`${href('/bai-giang/tu-soan/trinh-chieu/')}${hash}`}>
              Mở trang chiếu
            </a>
            {button('pptx')}
          </div>
          <div class="actions">
            {button('book')}
            {button('cartridge')}
          </div>
          <Questions choice={choice} index={index} />
          <p class="own-hint">
            <a href={href('/bai-giang/dua-vao-lop/')}>Tệp nào dùng vào việc gì</a>
          </p>
          <div class="own-fields">
            <div>
              <label for="tu-soan-lien-ket">Đường dẫn giữ lựa chọn này</label>
              <input
                id="tu-soan-lien-ket"
                type="text"
                readOnly
                value={linkOf(choice)}
                onFocus={(event) => event.currentTarget.select()}
              />
            </div>
          </div>
          <div class="actions">
            <button type="button" class="button" onClick={() => void copy()}>
              Sao chép đường dẫn
            </button>
          </div>
        </>
      )}
      <p class="own-hint" role="status">
        {said}
      </p>
    </section>
  );
}
