/** Headings by which a Word file is told to be one of our templates. */
export const fieldsHeading = 'Phần khai báo';
export const bodyHeading = 'Phần chữ của trang';

/** What the first row of the table says. */
export const headWords = ['Trường', 'Điền ở cột này', 'Cách điền'] as const;

/** What the template says above the table. */
export const howToFill =
  'Điền cột giữa, mỗi ý một dòng. Không đổi cột đầu. Ô không bắt buộc thì có thể để trống.';

/** What the name of a template begins with. */
export const titleBegins = 'Mẫu soạn';

/** What a cell of the first column says below its label. */
export const remarks = {
  optional: '(không bắt buộc)',
  id: '(trang mới thì để trống)',
  reviewed: '(để trống thì lấy ngày nhập)',
};
export const cellRemarks: readonly string[] = Object.values(remarks);

/** True for a heading of the template, with the number that a style of the file may put before it. */
export const isOwnHeading = (text: string, heading: string): boolean =>
  text.endsWith(heading) && text.length - heading.length <= 20;
