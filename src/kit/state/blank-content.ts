/** A topic of which nothing was written yet. */
export const noTopicContent = () => ({
  reason: '',
  basis: '',
  figures: '',
  strengths: '',
  limits: '',
  causes: '',
  goals: '',
  measures: '',
  follower: '',
  review: '',
});

/** A matter that the cell is asked to discuss. */
export interface Matter {
  id: string;
  title: string;
  /** What the cell is asked, so that it can answer. */
  question: string;
  /** Who presents it. */
  who: string;
  minutes: number;
}

/** A matter of which nothing was entered. */
export const newMatter = (id: string): Matter => ({
  id,
  title: '',
  question: '',
  who: '',
  minutes: 0,
});

/** A meeting of which nothing was written yet. */
export const noContent = () => ({
  results: '',
  ideology: '',
  praise: '',
  limits: '',
  news: '',
  matters: [] as Matter[],
  topic: noTopicContent(),
});

/** A committee meeting of which nothing was entered. */
export const noCommittee = () => ({
  day: '',
  began: '',
  ended: '',
  place: '',
  present: '',
  differing: '',
});
