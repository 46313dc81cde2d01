import { node, type Xml } from '#base/xml.ts';
import { background, colourMap } from './master.ts';
import type { Box } from '../slides/boxes.ts';
import { frame, placeholder, root, run, tree } from './xml.ts';

/** The master of the notes pages: a picture of the slide, and the words below it. */
export const notesMaster = (): string =>
  root(
    'p:notesMaster',
    {},
    node(
      'p:cSld',
      {},
      background,
      tree(
        slideImage(2, { x: 54, y: 54, width: 432, height: 243 }),
        placeholder(
          3,
          'Lời cho giảng viên',
          { type: 'body', sz: 'quarter', idx: 1 },
          [node('a:p', {}, run('Lời cho giảng viên'))],
          {
            box: { x: 54, y: 330, width: 432, height: 330 },
          },
        ),
      ),
    ),
    colourMap,
    node('p:notesStyle', {}, node('a:lvl1pPr', {}, node('a:defRPr', { lang: 'vi-VN', sz: 1200 }))),
  );

/** The place of the slide's picture on a notes page. */
export function slideImage(id: number, box?: Box): Xml {
  return node(
    'p:sp',
    {},
    node(
      'p:nvSpPr',
      {},
      node('p:cNvPr', { id, name: 'Hình trang chiếu' }),
      node('p:cNvSpPr', {}, node('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      node('p:nvPr', {}, node('p:ph', { type: 'sldImg' })),
    ),
    node(
      'p:spPr',
      {},
      ...(box ? [frame(box), node('a:prstGeom', { prst: 'rect' }, node('a:avLst'))] : []),
    ),
  );
}

/** The notes of a slide as their file. */
export const notesFile = (notes: readonly string[]): string =>
  root(
    'p:notes',
    {},
    node(
      'p:cSld',
      {},
      tree(
        slideImage(2),
        placeholder(
          3,
          'Lời cho giảng viên',
          { type: 'body', idx: 1 },
          notes.map((words) => node('a:p', {}, run(words, { size: 12 }))),
        ),
      ),
    ),
    node('p:clrMapOvr', {}, node('a:masterClrMapping')),
  );
