import { lostPart } from '#base/lost-part.ts';
import { saveFile } from '#base/save-file.ts';
import { useState } from 'preact/hooks';
import { csvOf } from '#kit/year/csv.ts';
import {
  type CellYear,
  meetingTable,
  summaryTable,
  tablesOf,
  taskTable,
} from '#kit/year/tables.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The year to take along: a workbook, tables as text, or a page of paper. */
export function Takeaway({ years, year }: { years: readonly CellYear[]; year: number }) {
  const [said, setSaid] = useState('');
  const workbook = async () => {
    try {
      const { xlsxOf } = await import('#kit/year/xlsx.ts');
      saveFile(`so-nam-${year}.xlsx`, xlsxOf(tablesOf(years)), xlsx);
      setSaid(`Đã làm tệp so-nam-${year}.xlsx, có ba trang tính.`);
    } catch {
      setSaid(`Chưa làm được tệp Excel. ${await lostPart()} Cần ngay thì tải CSV.`);
    }
  };
  const csv = (name: string, table: typeof summaryTable) => {
    saveFile(`so-nam-${year}-${name}.csv`, csvOf(table(years)), 'text/csv;charset=utf-8');
    setSaid(`Đã làm tệp so-nam-${year}-${name}.csv.`);
  };
  return (
    <section class="no-print" aria-labelledby="mang-di">
      <h2 id="mang-di">Tải về, in</h2>
      <div class="actions">
        <button type="button" class="button button--main" onClick={() => void workbook()}>
          Tải tệp Excel (.xlsx)
        </button>
        <button type="button" class="button" onClick={() => print()}>
          In báo cáo A4
        </button>
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => csv('tong-hop', summaryTable)}>
          CSV: tổng hợp
        </button>
        <button type="button" class="button" onClick={() => csv('buoi-hop', meetingTable)}>
          CSV: các buổi họp
        </button>
        <button type="button" class="button" onClick={() => csv('viec-da-giao', taskTable)}>
          CSV: việc đã giao
        </button>
      </div>
      <p role="status">{said}</p>
      <p class="kit-hint">
        Tệp CSV dành cho phần mềm khác; các ô cách nhau bằng dấu chấm phẩy. Tên, việc bắt đầu bằng
        dấu = + - @ có thêm dấu nháy đơn ở trước để bảng tính không hiểu nhầm là công thức; trong
        tệp Excel thì giữ nguyên chữ đã gõ. Rà soát để không có nội dung mật trước khi gửi đi.
      </p>
    </section>
  );
}
