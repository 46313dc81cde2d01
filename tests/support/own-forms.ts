import { formsIn } from '../word/papers.ts';

/** Every form of this handbook. */
export const ownForms = formsIn('content/templates');
