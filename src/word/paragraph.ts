import {
  paragraphProperties,
  runProperties,
  type ParagraphFormat,
  type RunFormat,
} from './properties.ts';
import { node, text, w, type Xml } from '#base/xml.ts';

/** Words in one format; a tab in them reaches the next tab stop. */
export function run(words: string, format: RunFormat = {}): Xml {
  const pieces = words
    .split(/(\t)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\t' ? w('tab') : node('w:t', { 'xml:space': 'preserve' }, text(piece)),
    );
  return w('r', {}, ...runProperties(format), ...pieces);
}

/** A paragraph of finished runs. */
export const paragraph = (format: ParagraphFormat, ...runs: Xml[]): Xml =>
  w('p', {}, ...paragraphProperties(format), ...runs);
