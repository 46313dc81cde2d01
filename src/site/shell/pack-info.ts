import { pageKinds } from '#handbook/addresses/page-kinds.ts';
import type { PageInfo } from './page-info.ts';

const { lesson } = pageKinds;
const home = { title: 'Trang chủ', path: '/' };
const lessons = { title: lesson.name, path: `/${lesson.slug}/` };

/** What the shell needs to know of the slides or the handout of something: they are copies, so nobody lists them. */
export const packInfo = (
  kind: 'slides' | 'handout',
  of: { title: string; path: string; id?: string },
): PageInfo => {
  const word = kind === 'slides' ? 'Trang chiếu' : 'Tài liệu phát cho học viên';
  return {
    title: `${word}: ${of.title}`,
    description:
      kind === 'slides'
        ? `Trang chiếu khổ 16:9 của bài “${of.title}”: bấm phím để sang trang, in được ra PDF.`
        : `Tài liệu khổ A4 phát cho học viên của bài “${of.title}”: đủ nội dung từng mục, có chỗ ghi, có câu hỏi ôn.`,
    path: `${of.path}${kind === 'slides' ? 'trinh-chieu' : 'phat-tay'}/`,
    section: 'bai-giang',
    crumbs: [home, lessons, { title: of.title, path: of.path }],
    crumbTitle: word,
    noindex: true,
  };
};
