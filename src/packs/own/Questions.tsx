import { href } from '#base/href.ts';
import { moodleFiles, questionsApart } from '#lessons/moodle-files.ts';
import { type Choice, nearestLesson } from './choice.ts';
import type { PackIndex } from './pack-index.ts';

/** Where the questions of a choice are: in the file of its lesson, or in that of the lesson that is nearest to it. */
export function Questions({ choice, index }: { choice: Choice; index: PackIndex }) {
  const base = index.lessons.find(({ id }) => id === choice.lesson?.id);
  if (base)
    return (
      <>
        <div class="actions">
          <a
            class="button"
            href={href(`/bai-giang/${base.slug}.gift.txt`)}
            download={`${base.slug}.gift.txt`}
          >
            {moodleFiles['gift.txt']}
          </a>
        </div>
        <p class="own-hint">{questionsApart}</p>
      </>
    );
  const near = nearestLesson(choice, index.lessons);
  return (
    <p class="own-hint">
      Bài tự soạn không có tệp câu hỏi riêng.{' '}
      {near && (
        <>
          Gần nhất:{' '}
          <a href={href(`/bai-giang/${near.slug}.gift.txt`)} download={`${near.slug}.gift.txt`}>
            câu hỏi của bài “{near.title}” (GIFT)
          </a>
          ; nhập vào Moodle rồi chỉ chọn câu cần.{' '}
        </>
      )}
      <a href={href('/bai-giang/dua-vao-lop/#cau-hoi-cho-bai-tu-soan')}>
        Các cách lấy câu hỏi cho bài tự soạn
      </a>
    </p>
  );
}
