import type { PageInfo } from './page-info.ts';

const home = { title: 'Trang đầu', path: '/' };
const lessons = { title: 'Bài giảng', path: '/bai-giang/' };

/** What the shell needs to know of the slides or the handout of something: they are copies, so nobody lists them. */
export const packInfo = (
  kind: 'slides' | 'handout',
  of: { title: string; path: string; id?: string },
): PageInfo => {
  const word = kind === 'slides' ? 'Trình chiếu' : 'Phát tay';
  return {
    title: `${word}: ${of.title}`,
    description:
      kind === 'slides'
        ? `Trang chiếu 16:9 của “${of.title}”: bấm phím để sang trang, in được ra PDF.`
        : `Bản phát tay khổ A4 của “${of.title}”: mỗi mục một mã QR, có chỗ ghi chép.`,
    path: `${of.path}${kind === 'slides' ? 'trinh-chieu' : 'phat-tay'}/`,
    section: 'bai-giang',
    crumbs: [home, lessons, { title: of.title, path: of.path }],
    crumbTitle: word,
    noindex: true,
  };
};
