import { escapeHtml } from '#base/escape.ts';
import type { PhaseView } from './step-view.ts';

/**
 * Where a phase begins: a part that opens and closes, with its steps inside. The steps stand one by one in the prose,
 * so its two tags are written apart from each other, which no view can do.
 */
export const phaseOpening = ({ title, sum, names, isOpen }: PhaseView): string =>
  [
    `<details class="phase"${isOpen ? ' open' : ''}><summary><h2>${escapeHtml(title)}</h2>`,
    `<span>${escapeHtml(sum)}</span>`,
    // What a closed phase holds is named all the same: nothing on the path is hidden.
    isOpen ? '' : `<small>${names.map(escapeHtml).join(' · ')}</small>`,
    '</summary>',
  ].join('');

/** Where a phase ends. */
export const phaseClosing = '</details>';
