import { exportMeeting } from '../papers/save.ts';
import { useKit } from './kit.ts';

const words = {
  refused:
    'Buổi họp không lưu trên máy: rời, đóng hoặc tải lại trang là mất những gì đã gõ. Lưu ra tệp để giữ lại.',
  folder:
    'Trang này mở từ bản chép trong thư mục nên không lưu gì trên máy: rời, đóng hoặc tải lại trang là mất những gì đã gõ. Lưu ra tệp để giữ lại, lần sau mở tệp đó ở đây.',
  full: 'Máy hết chỗ lưu: những gì gõ từ bây giờ chỉ còn trong cửa sổ này, đóng là mất. Lưu ra tệp để giữ lại.',
  forbidden:
    'Trình duyệt không cho lưu trên máy này: rời, đóng hoặc tải lại trang là mất những gì đã gõ. Lưu ra tệp để giữ lại.',
  occupied:
    'Buổi họp này chưa lưu được trên máy, vì chỗ lưu đang giữ một buổi họp cũ mà trang này không đọc được và không ghi đè lên. Rời, đóng hoặc tải lại trang là mất những gì đã gõ. Lưu ra tệp để giữ lại.',
} as const;

/** Says whenever what is typed is not being kept, and offers the file instead. */
export function KeepNotice() {
  const { keeping, meeting, otherTab, isOffline } = useKit();
  if (keeping === 'asking') return null;
  if (keeping === 'kept')
    return (
      <>
        {!isOffline && (
          <p class="banner" role="status">
            Buổi họp đã lưu trên máy, nhưng phần này chưa giữ được để mở khi mất mạng: máy thiếu
            chỗ, hoặc trình duyệt, địa chỉ này không cho giữ. Nơi họp không có mạng thì mở sẵn trang
            này trước khi đi và lưu buổi họp ra tệp.
          </p>
        )}
        {otherTab && (
          <p class="banner" role="status">
            Buổi họp này cũng đang mở ở một cửa sổ khác. Hai cửa sổ luôn giống nhau, không mất gì.
          </p>
        )}
      </>
    );
  return (
    <div class="banner" role="status">
      <p>{words[keeping]}</p>
      <button type="button" class="button" onClick={() => exportMeeting(meeting)}>
        Lưu buổi họp ra tệp
      </button>
    </div>
  );
}
