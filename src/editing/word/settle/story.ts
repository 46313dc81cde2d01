import type { Part, WordPackage } from '../ooxml/open-package.ts';
import type { Styles } from '../ooxml/styles.ts';
import type { NoticeKind } from '../told.ts';

/** A part of the file that becomes the page, while it is made into what its reader knows. */
export interface Story {
  root: Element;
  part: Part;
  file: WordPackage;
  styles: Styles;
  /** Tells what happened to some words, at the place of an element; which of them are words of the text, if not all. */
  tell: (kind: NoticeKind, near: Element, words: string, counted?: string) => void;
  /** Something that has to be mended in Word. */
  refuse: (problem: string) => void;
}
