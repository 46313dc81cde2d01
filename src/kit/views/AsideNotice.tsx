import { useState } from 'preact/hooks';
import { isOfKit } from '#base/old-keys.ts';
import { exportText } from '../papers/save.ts';
import type { Cause } from '../state/read.ts';
import { type Aside, storageKey } from '../state/storage.ts';
import { SureButton } from './fields.tsx';
import { useKit } from './kit.ts';

/** What keeps a text from being read, and what that means for it. */
function causeWords(cause: Cause): string {
  if (cause.kind === 'broken')
    return 'Trên máy này có một buổi họp cũ không đọc được: nội dung bị cắt dở hoặc bị hỏng.';
  if (cause.kind === 'unfit')
    return `Trên máy này có một buổi họp cũ không đọc được: nội dung không đúng dạng mà sổ tay này ghi${cause.place && ` (ở mục “${cause.place}”)`}.`;
  return 'Buổi họp trên máy này do bản mới hơn của sổ tay lưu lại, bản đang mở cũ hơn nên không đọc được. Nội dung không hỏng. Đồng chí nối mạng, tải lại trang để lấy bản mới.';
}

/** What a text is that this version can read, and that the kit does not work on all the same. */
function readableWords(key: string, isFolder: boolean): string {
  if (isFolder)
    return 'Bản chép trước đây đã lưu một buổi họp trên máy này. Trang mở từ thư mục nay không lưu gì trên máy nữa: đồng chí lưu buổi họp đó ra tệp, rồi xóa khỏi máy.';
  if (isOfKit(key))
    return 'Trên máy này có buổi họp do bản trước của sổ tay lưu. Máy hết chỗ nên chưa chuyển được sang chỗ lưu mới; nội dung còn nguyên, đồng chí lưu ra tệp trước khi xóa.';
  return 'Trên máy này có một buổi họp cũ mà bản trước của sổ tay không đọc được. Bản này đọc được, đồng chí mở lại được.';
}

/** Texts on the device that cannot be read: why, and the ways to save, open or remove them. */
export function AsideNotice() {
  const { asides } = useKit();
  return (
    <>
      {asides.map((aside, i) => (
        <OneAside key={aside.key} aside={aside} number={asides.length > 1 ? i + 1 : undefined} />
      ))}
    </>
  );
}

function OneAside({ aside, number }: { aside: Aside; number: number | undefined }) {
  const { store, keeping, say } = useKit();
  const [isSaved, setIsSaved] = useState(false);
  const { key, text, cause, kept } = aside;
  const isInPlace = key === storageKey;
  const name = cause?.kind === 'ahead' ? 'buổi họp đó' : 'phần cũ';
  const label = number === undefined ? name : `${name} (${number})`;
  return (
    <div class="banner" role="status">
      <p>
        {cause ? causeWords(cause) : readableWords(key, keeping === 'folder')}{' '}
        {cause?.kind !== 'ahead' &&
          !isOfKit(key) &&
          (isInPlace
            ? 'Máy hết chỗ nên chưa để riêng được phần này; nó vẫn còn nguyên ở chỗ cũ.'
            : 'Phần này được để riêng, còn nguyên như lúc tìm thấy.')}
      </p>
      <div class="actions">
        {kept && keeping !== 'asking' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              store.restore(aside);
              say('Đã mở lại buổi họp cũ. Buổi đang soạn nằm trong “Các buổi đã lưu”.');
            }}
          >
            Mở lại {label}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            exportText(text);
            setIsSaved(true);
          }}
        >
          Lưu {label} ra tệp
        </button>
        {isSaved && (
          <SureButton
            label={`Xóa ${label} khỏi máy`}
            question="Đồng chí đã thấy tệp vừa lưu trong máy? Xóa rồi thì chỉ còn tệp đó."
            onYes={() =>
              say(
                store.removeAside(key)
                  ? `Đã xóa ${name} khỏi máy này.`
                  : 'Trình duyệt không cho xóa. Nội dung vẫn còn trên máy này.',
              )
            }
          />
        )}
      </div>
    </div>
  );
}
