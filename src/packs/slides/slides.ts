import { shuffled } from '#lessons/shuffle.ts';
import { firstTold, type Shown, shownInTime } from '../in-time.ts';
import { itemsOf, type Pack, type PackItem, type PackPart, type PackQuestion } from '../pack.ts';
import { isSingle } from '../sections.ts';
import { slidesOfItem } from './item-slides.ts';
import { closingSlide, openingSlides } from './ends.ts';
import { oneList, type Slide } from './slide.ts';
import { split, toldApart } from './split.ts';

function questionSlides({ question: q, basis }: PackQuestion, number: number): Slide[] {
  const kicker = `Câu hỏi ${number}`;
  const offered =
    q.type === 'choice'
      ? shuffled(q.answers, q.question)
      : q.type === 'order'
        ? shuffled(q.items, q.question)
        : ['Đúng', 'Sai'];
  const right =
    q.type === 'choice'
      ? [q.answers[0] ?? '']
      : q.type === 'order'
        ? q.items
        : [q.answer ? 'Đúng' : 'Sai'];
  // A statement that is wrong must not stand there as the answer.
  const isStatement = q.type === 'true-false';
  return [
    {
      look: 'question',
      kicker,
      title: q.question,
      lists: oneList(offered),
      notes: [`Đáp án: ${right.join('; ')}. ${q.explanation}`],
    },
    {
      look: 'answer',
      kicker,
      title: isStatement
        ? `Đáp án câu ${number}: ${right.join().toLowerCase()}`
        : `Đáp án: ${q.question}`,
      lists: isStatement ? [] : oneList(right),
      ordered: q.type === 'order',
      lead: q.explanation,
      basis,
    },
  ];
}

/** What of a pack its slides show in its time. */
export function shownOnSlides(pack: Pack): Shown {
  const parts = pack.parts.filter((part) => !isSingle(part)).length;
  return shownInTime(pack, {
    always: openingSlides(pack).length + parts + 1,
    following: new Map(itemsOf(pack).map((item) => [item.id, slidesOfItem(item).all.length - 1])),
  });
}

const listed = (items: readonly PackItem[]) =>
  items.map(({ id, title }) => `${title} (${id})`).join('; ');

/** What the trainer is told of things that have no slides, or not all, for want of time. */
function leftOut(fresh: readonly PackItem[], { items, whole }: Shown): string[] {
  const none = fresh.filter(({ id }) => !items.has(id));
  const first = fresh.filter(({ id }) => items.has(id) && !whole.has(id));
  return [
    ...(none.length > 0 ? [`Không có trang chiếu riêng, cho vừa thời gian: ${listed(none)}.`] : []),
    ...(first.length > 0 ? [`Chỉ chiếu một trang, cho vừa thời gian: ${listed(first)}.`] : []),
  ];
}

/** What the trainer is told of a part; where a thing that it may speak of is not shown, that it is of the whole lesson. */
function wordsOf({ note, core = [] }: PackPart, shown: Shown): string[] {
  if (!note) return [];
  const isWhole = core.every((id) => shown.items.has(id));
  return [isWhole ? note : `Lời dặn soạn cho bài đủ mục: ${note}`];
}

/** What a class does with the questions; slides of a whole lesson keep the numbers that these have on paper. */
function askedLine({ quiz, shortened }: Pack, asked: number): string {
  return asked < quiz.length && !shortened
    ? `Trả lời ${asked} trong ${quiz.length} câu hỏi, số câu như ở tài liệu phát`
    : `Trả lời ${asked} câu hỏi`;
}

/** A part: what it shows, then the slides of what the class has not seen yet. */
function partSlides(pack: Pack, index: number, fresh: readonly PackItem[], shown: Shown): Slide[] {
  const part = pack.parts[index] as PackPart;
  const isNew = new Set(fresh.map(({ id }) => id));
  const where = (id: string) =>
    pack.parts.findIndex(({ items }) => items.some((item) => item.id === id)) + 1;
  const isLast = index === pack.parts.findLastIndex((one) => !isSingle(one));
  const [asked, all] = [shown.questions.length, pack.quiz.length];
  const notes = [
    ...wordsOf(part, shown),
    ...leftOut(fresh, shown),
    ...(isLast && asked < all
      ? [`Trang chiếu có ${asked} trong ${all} câu hỏi; đủ cả ở tệp câu hỏi và trang của bài.`]
      : []),
  ];
  const opening: Slide = {
    look: 'part',
    kicker: `Phần ${index + 1}${part.minutes ? ` · ${part.minutes} phút` : ''}`,
    title: part.title,
    lists: oneList([
      ...part.items
        .filter(({ id }) => shown.items.has(id))
        .map(
          ({ id, title }) => `${title} (${id})${isNew.has(id) ? '' : `: xem phần ${where(id)}`}`,
        ),
      ...(isLast && asked > 0 ? [askedLine(pack, asked)] : []),
    ]),
    ...(notes.length > 0 ? { notes } : {}),
  };
  const single = isSingle(part);
  const told = fresh
    .filter(({ id }) => shown.items.has(id))
    .flatMap((item) => slidesOfItem(item)[shown.whole.has(item.id) ? 'all' : 'alone']);
  return single ? withNotes(told, notes) : [...split(opening), ...told];
}

/** Words for the trainer stand with the first slide that they speak of. */
const withNotes = ([first, ...others]: Slide[], notes: string[]): Slide[] =>
  first && notes.length > 0
    ? [{ ...first, notes: [...notes, ...(first.notes ?? [])] }, ...others]
    : [...(first ? [first] : []), ...others];

/** The slides of a pack, in the order in which a class sees them; no more than its time has room for. */
export function slidesOf(pack: Pack): Slide[] {
  const shown = shownOnSlides(pack);
  return toldApart([
    ...openingSlides(pack),
    ...firstTold(pack.parts).flatMap(({ items }, i) => partSlides(pack, i, items, shown)),
    // The paper of a shortened lesson has these questions alone, so they are counted anew.
    ...shown.questions
      .flatMap((i, n) => questionSlides(pack.quiz[i] as PackQuestion, (pack.shortened ? n : i) + 1))
      .flatMap(split),
    closingSlide(pack),
  ]);
}
