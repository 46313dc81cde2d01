/** Where the opinions of a step on one thing stand among the notes of a meeting; those on nothing in particular under the step. */
export const opinionKey = (step: string, subject = ''): string =>
  subject ? `${step}/${subject}` : step;

/** Where the reserved opinions stand. */
export const reservedKey = (step: string, subject = ''): string =>
  `${opinionKey(step, subject)}/bao-luu`;
