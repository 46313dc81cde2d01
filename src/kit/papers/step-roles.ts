/** A tool that a step opens by itself in run mode. */
export type Tool = 'attendance' | 'vote' | 'tasks' | 'earlier' | 'score' | 'topic';

/** What a step is for: the tool beside it and the part of the minutes that its notes go into. */
export interface StepRole {
  tool?: Tool;
  /** A field of the minutes (BM-02), or `y-kien` for the table of opinions. */
  field?: string;
  /** Its notes are opinions, one a line with the name before it. */
  opinions?: true;
  /** The topic is named and opened here. */
  opensTopic?: true;
}

const opinions: StepRole = { field: 'y-kien', opinions: true };
const topic: StepRole = { field: 'chuyen-de' };
const conclusion: StepRole = { field: 'ket-luan' };
const tasks: StepRole = { tool: 'tasks', field: 'ket-luan' };
const vote: StepRole = { tool: 'vote', field: 'ket-luan' };

/** Roles by step id. The notes of a step without one stand in the part of the minutes that its phase belongs to, see note-places.ts. */
export const stepRoles: Readonly<Record<string, StepRole>> = {
  'TK-08': { tool: 'attendance' },
  'TK-09': { field: 'dang-phi' },
  'TK-10': { tool: 'vote', field: 'y-kien-chuong-trinh' },
  'TK-11': { field: 'bao-cao' },
  'TK-12': { tool: 'earlier', field: 'nhiem-vu-dang-vien' },
  'TK-13': { field: 'thong-tin' },
  'TK-14': opinions,
  'TK-15': conclusion,
  'TK-16': tasks,
  'TK-17': conclusion,
  'TK-18': conclusion,
  'TK-19': vote,
  'TK-20': { tool: 'score' },
  'KET-08': { tool: 'attendance' },
  'KET-09': { field: 'dang-phi' },
  'KET-10': { tool: 'vote', field: 'y-kien-chuong-trinh' },
  'KET-11': { field: 'bao-cao' },
  'KET-12': { tool: 'earlier', field: 'nhiem-vu-dang-vien' },
  'KET-13': { field: 'thong-tin' },
  'KET-14': opinions,
  'KET-15': conclusion,
  'KET-16': tasks,
  'KET-17': conclusion,
  'KET-18': conclusion,
  'KET-19': vote,
  'KET-20': { tool: 'topic', field: 'chuyen-de', opensTopic: true },
  'KET-21': { tool: 'topic', field: 'chuyen-de', opinions: true },
  'KET-22': topic,
  'KET-23': { tool: 'tasks', field: 'chuyen-de' },
  'KET-24': { tool: 'score' },
  'CDE-05': { tool: 'attendance' },
  'CDE-06': { tool: 'topic', field: 'chuyen-de', opensTopic: true },
  'CDE-07': topic,
  'CDE-08': { tool: 'topic', field: 'y-kien', opinions: true },
  'CDE-09': topic,
  'CDE-10': topic,
  'CDE-11': conclusion,
  'CDE-12': vote,
  'CDE-13': tasks,
};
