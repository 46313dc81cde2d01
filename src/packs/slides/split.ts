import type { PackList } from '../pack.ts';
import { bodyBox, hasRoom, paragraphsOf } from './page.ts';
import type { Slide } from './slide.ts';

/** Type that a class reads with ease, in points: what has no room in it goes on to another slide. */
const comfortable = 20;
/** A thing that only just has no room stays whole in this. */
const least = 18;

const fits = (slide: Slide, size: number, share = 1) =>
  hasRoom(paragraphsOf(slide), bodyBox(slide), size, share);

/** What follows the first slide of a thing: its words go on, its code and its notes stand on the first. */
function following({ look, kicker, title, ordered, basis }: Slide, lists: PackList[]): Slide {
  const [only, ...others] = lists;
  const isAlone = only !== undefined && others.length === 0 && only.heading !== '';
  return {
    look,
    ...(kicker ? { kicker } : {}),
    title: isAlone ? `${title}: ${only.heading}` : title,
    lists: isAlone ? [{ heading: '', lines: only.lines }] : lists,
    ...(ordered ? { ordered } : {}),
    ...(basis ? { basis } : {}),
  };
}

/** The lists of a slide on as many slides as they need at a share of the room; a list is broken only where it must be. */
function filled(slide: Slide, share: number): Slide[] {
  const groups: PackList[][] = [[]];
  const asSlide = (lists: PackList[]) =>
    groups.length === 1 ? { ...slide, lists } : following(slide, lists);
  const current = () => groups.at(-1) ?? [];
  const hasRoomFor = (lists: PackList[]) => fits(asSlide(lists), comfortable, share);
  for (const list of slide.lists) {
    const isFresh = current().length === 0;
    if (hasRoomFor([...current(), list])) {
      current().push(list);
      continue;
    }
    // A list that has room on a slide of its own does not begin at the foot of another.
    if (!isFresh && fits(following(slide, [list]), comfortable, share)) {
      groups.push([list]);
      continue;
    }
    let piece: PackList = { heading: list.heading, lines: [] };
    for (const line of list.lines) {
      const longer = { ...piece, lines: [...piece.lines, line] };
      const isEmpty = current().length === 0 && piece.lines.length === 0;
      // A lead may fill a slide; elsewhere one line at least stands, however long it is.
      if (hasRoomFor([...current(), longer]) || (isEmpty && groups.length > 1)) {
        piece = longer;
        continue;
      }
      if (piece.lines.length > 0) current().push(piece);
      if (current().length > 0 || groups.length === 1) groups.push([]);
      piece = { heading: list.heading, lines: [line] };
    }
    current().push(piece);
  }
  return groups.map((lists, i) => (i === 0 ? { ...slide, lists } : following(slide, lists)));
}

/** The first of the slides that a slide needs, with as much as it holds. */
export const beginning = (slide: Slide): Slide =>
  fits(slide, least) ? slide : (filled(slide, 1)[0] ?? slide);

/** A slide as the slides that it needs: nothing left out, about as much on each. */
export function split(slide: Slide): Slide[] {
  if (fits(slide, slide.look === 'list' ? comfortable : least)) return [slide];
  let best = filled(slide, 1);
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const other = filled(slide, share);
    if (other.length > best.length) break;
    best = other;
  }
  return best;
}

/** No slide has the title of the one before it: what goes on says so. */
export function toldApart(slides: readonly Slide[]): Slide[] {
  let repeated = 0;
  return slides.map((slide, i) => {
    repeated = slide.title === slides[i - 1]?.title ? repeated + 1 : 0;
    if (repeated === 0) return slide;
    return { ...slide, title: `${slide.title} (tiếp${repeated > 1 ? ` ${repeated}` : ''})` };
  });
}
