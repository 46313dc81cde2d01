import config from '#config';
import { pageKinds } from '#handbook/addresses/page-kinds.ts';

const { scheme } = config;
const { procedure, topic, pack, month, template, rule, document, lesson, term, answer } = pageKinds;

/** Names of the sections, by the first part of their path. */
export const sections: Record<string, string> = {
  [procedure.slug]: procedure.name,
  [scheme.slug]: scheme.navigation,
  [topic.slug]: topic.name,
  [pack.slug]: pack.name,
  [month.slug]: month.name,
  [template.slug]: template.name,
  [rule.slug]: rule.name,
  [document.slug]: document.name,
  'loai-hinh': 'Loại hình chi bộ',
  [lesson.slug]: lesson.name,
  [term.slug]: term.name,
  [answer.slug]: answer.name,
  'hop-toi-nay': 'Chuẩn bị buổi họp',
  'bien-tap': 'Biên tập',
};

/** What a scheme is known by may be little: it comes last. */
const inMenu = [
  procedure.slug,
  topic.slug,
  template.slug,
  document.slug,
  'loai-hinh',
  lesson.slug,
  term.slug,
  scheme.slug,
];
/** Where the name of a section is too long for the menu. */
const shorter: Record<string, string> = { 'loai-hinh': 'Loại hình' };

const labelled = (slug: string) => ({ slug, label: shorter[slug] ?? sections[slug] ?? slug });

/** The sections in the menu of every page, with what stands there. */
export const menu = inMenu.map(labelled);

/** What stands below the sections in the menu of a phone: what people come for most often. */
export const menuTasks = ['hop-toi-nay', month.slug, answer.slug].map(labelled);
