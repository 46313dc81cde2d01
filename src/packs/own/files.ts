import { fold } from '#vietnamese/fold.ts';
import { saveFile } from '#base/save-file.ts';
import { moodleFiles } from '#lessons/moodle-files.ts';
import { itemsOf, minutesOf, type Pack, type PackFiles } from '../pack.ts';
import type { Choice, LessonOutline } from './choice.ts';
import { loadPack } from './load.ts';
import type { PackIndex } from './pack-index.ts';

/** Minutes that a name tells: those of a lesson whose time was changed. */
function changedMinutes(pack: Pick<Pack, 'parts'>, lesson: LessonOutline | undefined): string {
  const minutes = minutesOf(pack);
  const whole = lesson ? lesson.agenda.reduce((sum, part) => sum + part.minutes, 0) : 0;
  return lesson && minutes > 0 && minutes !== whole ? `-${minutes}-phut` : '';
}

/** A title as the name of a file: small letters, digits and hyphens, with the minutes of a lesson that was shortened. */
export function fileName(pack: Pick<Pack, 'title' | 'parts'>, lesson?: LessonOutline): string {
  const name = fold(pack.title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const minutes = changedMinutes(pack, lesson);
  return (name || 'goi-bai') + (name.endsWith(minutes) ? '' : minutes);
}

/** The Word files of a pack, fetched from this site. */
async function fetchForms(pack: Pack): Promise<PackFiles> {
  const forms = itemsOf(pack).flatMap(({ id, file }) => (file ? [{ id, url: file.url }] : []));
  const fetched = forms.map(async ({ id, url }) => {
    // The published address may be another than the one at which this page stands.
    const answer = await fetch(new URL(url).pathname);
    if (!answer.ok) throw new Error(`[tự soạn] ${url}: ${answer.status}`);
    return [id, new Uint8Array(await answer.arrayBuffer())] as const;
  });
  return new Map(await Promise.all(fetched));
}

/** Files that a choice can be handed over as, with the words of their buttons and what to do with them. */
export const makers = {
  pptx: {
    ending: 'pptx',
    words: 'Tải PowerPoint (.pptx)',
    then: 'Mở bằng PowerPoint hoặc Impress.',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    make: async (pack: Pack) => (await import('../pptx/pptx.ts')).pptx(pack),
  },
  book: {
    ending: 'book.zip',
    words: moodleFiles['book.zip'],
    then: 'Trong Moodle: thêm hoạt động Sách, rồi “Nhập chương”.',
    type: 'application/zip',
    make: async (pack: Pack) =>
      (await import('../book/book.ts')).book(pack, await fetchForms(pack)),
  },
  cartridge: {
    ending: 'imscc',
    words: moodleFiles.imscc,
    then: 'Chỉ cho khóa học mới, cần quản trị viên hoặc người tạo khóa học “Khôi phục” trong Moodle; khóa học đang có thì dùng sách (.zip).',
    type: 'application/zip',
    make: async (pack: Pack) =>
      (await import('../cartridge/cartridge.ts')).cartridge(pack, await fetchForms(pack)),
  },
} as const;

/** Makes a file of a choice in the browser and hands it to the reader. */
export async function saveAs(
  kind: keyof typeof makers,
  choice: Choice,
  index: PackIndex,
): Promise<void> {
  const { ending, type, make } = makers[kind];
  const pack = await loadPack(choice, index);
  const lesson = index.lessons.find(({ id }) => id === choice.lesson?.id);
  saveFile(`${fileName(pack, lesson)}.${ending}`, new Uint8Array(await make(pack)), type);
}
