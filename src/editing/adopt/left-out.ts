/** What tests or shows the content of this handbook alone, so that it means nothing beside other content. */
export const leftOut: readonly { path: string; why: string }[] = [
  { path: 'content/', why: 'nội dung được chép riêng, sau khi bỏ phần của địa phương' },
  { path: 'handbook.config.ts', why: 'viết lại cho cấp ủy mới' },
  {
    path: 'tests/this-handbook/',
    why: 'kiểm tra đúng nội dung của sổ tay gốc: số mục, lỗi mẫu, câu hỏi tìm kiếm',
  },
  { path: 'tests/fixtures/faulty/', why: 'tệp lỗi mẫu đặt trong nội dung của sổ tay gốc' },
  { path: 'bench/fixtures/', why: 'câu hỏi tìm kiếm và mức sàn đo trên nội dung của sổ tay gốc' },
  { path: 'docs/trang-quy-trinh.png', why: 'ảnh chụp một trang của sổ tay gốc' },
];

/** Text of a file with no picture that stayed behind. */
export const withoutLeftOut = (text: string): string =>
  leftOut
    .reduce((left, { path }) => left.replaceAll(`](${path})`, ']()'), text)
    .replace(/^!\[[^\][]*\]\(\)\n\n?/gm, '');

/** True for a file that an adopted copy takes over as it is. */
export const isTaken = (file: string): boolean =>
  !leftOut.some(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
