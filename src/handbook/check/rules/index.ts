import { cellKindPages } from './cell-kind-pages.ts';
import { composedText } from './composed-text.ts';
import { distinctQuestions } from './distinct-questions.ts';
import { keptAddresses } from './kept-addresses.ts';
import { keptIds } from './kept-ids.ts';
import { knownReferences } from './known-references.ts';
import { meetingRoles } from './meeting-roles.ts';
import { packFigures } from './pack-figures.ts';
import { paperForms } from './paper-forms.ts';
import { plainSlugs, portableIds } from './plain-slugs.ts';
import { precedingVersions } from './preceding-versions.ts';
import { ruleMentions } from './rule-mentions.ts';
import { rulePurposes } from './rule-purposes.ts';
import { stepMinutes, stepText } from './procedure-steps.ts';
import type { Rule } from './rule.ts';
import { successors } from './successors.ts';
import { templateFields } from './template-fields.ts';
import { themeParents } from './theme-parents.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueTitles } from './unique-titles.ts';

/** Every rule that the whole library must keep, in the order in which a reader of the code would look for them. */
export const rules: Rule[] = [
  uniqueIds,
  keptIds,
  keptAddresses,
  knownReferences,
  uniqueTitles,
  distinctQuestions,
  plainSlugs,
  portableIds,
  composedText,
  stepText,
  stepMinutes,
  successors,
  precedingVersions,
  cellKindPages,
  themeParents,
  rulePurposes,
  ruleMentions,
  templateFields,
  packFigures,
  paperForms,
  meetingRoles,
];
