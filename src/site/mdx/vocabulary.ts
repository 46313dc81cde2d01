import Cite from './Cite.astro';
import Ref from './Ref.astro';
import Rule from './Rule.astro';
import Step from './Step.astro';
import Suggestion from './Suggestion.astro';

/** Everything that an author can write in prose beside Markdown; nothing is imported in content. */
export const vocabulary = { Cite, Ref, Rule, Step, Suggestion };
