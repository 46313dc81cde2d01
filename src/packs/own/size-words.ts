import { minutesOf, type Pack } from '../pack.ts';
import { slidesOf } from '../slides/slides.ts';

/** How much a pack is, in words: its minutes where some are set, and the slides that are drawn of it. */
export const sizeWords = (pack: Pack): string => {
  const minutes = minutesOf(pack);
  return [...(minutes > 0 ? [`${minutes} phút`] : []), `${slidesOf(pack).length} trang chiếu`].join(
    ', ',
  );
};
