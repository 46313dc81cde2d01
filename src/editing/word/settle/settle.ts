import { all } from '../ooxml/dom.ts';
import { labelsOf } from '../ooxml/numbering.ts';
import type { Part, WordPackage } from '../ooxml/open-package.ts';
import type { Styles } from '../ooxml/styles.ts';
import { placeOf } from '../place.ts';
import type { Told } from '../told.ts';
import { openBoxes } from './boxes.ts';
import { acceptChanges, countChanges } from './changes.ts';
import { openBreaks, openContainers, openControls } from './controls.ts';
import { joinDropCaps } from './drop-caps.ts';
import { openDrawings, refuseInserted, tellFormulas } from './drawings.ts';
import { openFields } from './fields.ts';
import { markHeadings } from './headings.ts';
import { writeNumbers } from './numbers.ts';
import { mendLetters, openSigns } from './signs.ts';
import type { Story } from './story.ts';
import { fillRows } from './tables.ts';
import { removeUnseenPictures } from './pictures.ts';
import { raiseByStyle, removeUnseen } from './unseen.ts';

/** In this order: what nobody sees goes first, and numbers are counted over what is left. */
const rules: ((story: Story) => void)[] = [
  acceptChanges,
  fillRows,
  refuseInserted,
  openBoxes,
  removeUnseenPictures,
  removeUnseen,
  raiseByStyle,
  openControls,
  openFields,
  openContainers,
  openDrawings,
  tellFormulas,
  joinDropCaps,
  openBreaks,
  openSigns,
  mendLetters,
  markHeadings,
];

/** The parts whose words become the page. */
export const isStory = ({ type }: Part): boolean =>
  type === 'document' || type === 'footnotes' || type === 'endnotes';

/** What settling a file has found besides. */
export interface Settled {
  changes: number;
  /** The words that Word computes before paragraphs; they stand nowhere in the file. */
  numbers: string[];
  problems: string[];
}

/** Makes a file, in place, into plain paragraphs, tables and notes that its reader knows, and tells what that costs. */
export function settle(file: WordPackage, styles: Styles, told: Told): Settled {
  const problems: string[] = [];
  const stories = [file.main, ...file.parts.filter(isStory)].map((part): Story => ({
    root: part.root,
    part,
    file,
    styles,
    tell: (kind, near, words, counted) => told.add(kind, placeOf(near, part.type), words, counted),
    refuse: (problem) => void problems.push(problem),
  }));
  const changes = stories.reduce((sum, story) => sum + countChanges(story), 0);
  for (const story of stories) for (const rule of rules) rule(story);
  const numbering = file.parts.find(({ type }) => type === 'numbering');
  const numbers = stories.flatMap((story) =>
    writeNumbers(story, labelsOf(all(story.root, 'w:p'), numbering, styles)),
  );
  return { changes, numbers, problems };
}
