import type { FilterCounts, Filters } from '../engine/answer.ts';

/** The filter groups that the server rendered. */
export interface FilterForm {
  keys: string[];
  read(): Filters;
  write(filters: Filters): void;
  /** What is chosen, in the words of the page, each with what would be left without it. */
  chosen(): { label: string; without: Filters }[];
  showCounts(counts: FilterCounts | undefined): void;
}

/** Takes over the checkboxes inside `[data-filter]`. */
export function filterForm(root: HTMLElement): FilterForm {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-filter] input[type=checkbox]')];
  return {
    keys: [...new Set(boxes.map((box) => box.name))],
    read: () => filtersOf(boxes.filter((box) => box.checked)),
    chosen() {
      const ticked = boxes.filter((box) => box.checked);
      return ticked.map((box) => ({
        label: labelOf(box),
        without: filtersOf(ticked.filter((one) => one !== box)),
      }));
    },
    write(filters) {
      for (const box of boxes) box.checked = filters[box.name]?.includes(box.value) ?? false;
    },
    showCounts(counts) {
      for (const box of boxes) {
        const label = box.closest('label')?.querySelector('[data-count]');
        const place = label ?? box.parentElement?.querySelector('[data-count]');
        if (place) place.textContent = counts ? `(${counts[box.name]?.[box.value] ?? 0})` : '';
      }
    },
  };
}

function filtersOf(boxes: readonly HTMLInputElement[]): Filters {
  const filters: Record<string, string[]> = {};
  for (const box of boxes) (filters[box.name] ??= []).push(box.value);
  return filters;
}

/** What stands beside a box, without the count. */
function labelOf(box: HTMLInputElement): string {
  const label = box.closest('label')?.cloneNode(true) as HTMLElement | undefined;
  for (const count of label?.querySelectorAll('[data-count]') ?? []) count.remove();
  return label?.textContent.trim() || box.value;
}
