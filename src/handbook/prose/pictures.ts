import type { ProseProblem } from './scan.ts';

const beside = /^\.\/[\w./-]+\.(?:png|jpe?g|webp)$/;

/** What is wrong with where a picture is taken from: other sites are never asked, those of ours lie beside the page. */
export const pictureProblem = (
  target: string,
): Pick<ProseProblem, 'message' | 'fix'> | undefined =>
  beside.test(target)
    ? undefined
    : {
        message: 'hình không nằm cạnh trang',
        fix: 'để tệp .png hoặc .jpg trong thư mục “hinh” cạnh trang và viết ![mô tả](./hinh/ten-tep.png)',
      };
