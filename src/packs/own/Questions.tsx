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
      Bài tự soạn không có câu hỏi
      {near && (
        <>
          ; lấy ở bài <a href={href(`/bai-giang/${near.slug}/`)}>{near.title}</a>
        </>
      )}
      .
    </p>
  );
}
