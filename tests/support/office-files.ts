import config from '#config';
import { kinds } from '#editing/kinds.ts';
import { writeDraft } from '#editing/word/write-draft.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import { headerOf, papersOf } from '#kit/papers/papers.ts';
import { wordFiles } from '#kit/papers/word.ts';
import { blankMeeting } from '#kit/state/new-meeting.ts';
import { cellsOf } from '#kit/year/cells.ts';
import { tablesOf } from '#kit/year/tables.ts';
import { xlsxOf } from '#kit/year/xlsx.ts';
import { yearOf } from '#kit/year/year.ts';
import { pptx } from '#packs/pptx/pptx.ts';
import { blankForm } from '#word/blank-forms.ts';
import { writeDocx } from '#word/write-docx.ts';
import { filled, fullHeader } from '../word/papers.ts';
import { fullMeeting, sixMeetings } from './full-meetings.ts';
import { data as frozenKit } from './kit-cells.ts';
import { ownHandbook } from './own-handbook.ts';
import { lessonPacks, pickedPack, stepsPack } from './packs.ts';
import { yearMeetings, yearToday } from './year-meetings.ts';

const { graph } = await ownHandbook();
const { library } = graph;

/** What the kit gets of this handbook. */
export const kit = buildKitData(graph, config);

/** A file that this handbook hands out. */
export interface OfficeFile {
  name: string;
  bytes: Uint8Array;
}

/** Every form, empty as it is served. */
const forms = (): Promise<OfficeFile[]> =>
  Promise.all(
    library.templates.map(async ({ slug, data }) => ({
      name: `bieu-mau-${slug}.docx`,
      bytes: await blankForm(data, config.documentHeader),
    })),
  );

/** Every form, full to the brim. */
export const fullForms = (): Promise<OfficeFile[]> =>
  Promise.all(
    library.templates.map(async ({ slug, data }) => ({
      name: `day-${slug}.docx`,
      bytes: await writeDocx(data, filled(data), fullHeader),
    })),
  );

/** The papers of the six full meetings, and those of a meeting of which nothing is known. */
async function papers(): Promise<OfficeFile[]> {
  const procedure = kit.procedures[0]?.id ?? '';
  const meetings = [
    ...sixMeetings.map(
      ([kind, cell]) => [`${kind}-${cell}`, fullMeeting(kit, kind, cell)] as const,
    ),
    ['blank', blankMeeting({ kind: procedure, date: '', locality: '' })] as const,
  ];
  const files = meetings.map(async ([name, meeting]) => {
    const own = papersOf(meeting, kit);
    const written = await wordFiles(own, headerOf(meeting, kit));
    return written.map(({ bytes }, i) => ({ name: `${name}-${own[i]?.id}.docx`, bytes }));
  });
  return (await Promise.all(files)).flat();
}

/** The templates for editors, empty as they are served, and a page of each kind in its template. */
const drafts = (): OfficeFile[] =>
  Object.values(kinds).flatMap(({ collection }) => {
    const [page] = library[collection];
    const own = page ? writeDraft(collection, page.data as Record<string, unknown>, page.body) : [];
    return [
      { name: `mau-${collection}.docx`, bytes: writeDraft(collection) },
      ...(own.length > 0 ? [{ name: `trang-${collection}.docx`, bytes: own as Uint8Array }] : []),
    ];
  });

const presentations = (): OfficeFile[] =>
  [
    ...lessonPacks,
    ['tu-soan', pickedPack('Chi bộ <30 đảng viên & việc tháng')] as const,
    ['tu-soan-buoc', stepsPack] as const,
  ].map(([name, pack]) => ({ name: `${name}.pptx`, bytes: pptx(pack) }));

const workbooks = (): OfficeFile[] => {
  const years = cellsOf(yearMeetings).map((cell) => ({
    cell,
    year: yearOf(cell, 2026, frozenKit, yearToday),
  }));
  return [{ name: 'so-nam.xlsx', bytes: xlsxOf(tablesOf(years)) }];
};

/** Every kind of Office file that this handbook serves or that a reader makes with it. */
export const officeFiles = async (): Promise<OfficeFile[]> => [
  ...(await forms()),
  ...(await papers()),
  ...drafts(),
  ...presentations(),
  ...workbooks(),
];
