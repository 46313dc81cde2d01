import type { Document } from 'yaml';
import type { HandbookConfig } from '#handbook/config.ts';
import type { Library } from '#handbook/collections.ts';
import { listReferences, type Reference } from '#handbook/graph/references.ts';
import { nextId } from '../next-id.ts';
import { completeForms } from './forms.ts';
import { dataOf, idOf, type Page, pageOf, textOf } from './pages.ts';
import { ruleKeys } from '#rules/keys.ts';
import { isOlder, type OwnNumber, type Step, type StepFacts } from './steps.ts';

/** The version that a handbook is moved to, as far as its content goes. */
export interface Shipped {
  library: Library;
  /** Central pages by path, with nothing local in them. */
  texts: ReadonlyMap<string, string>;
  version: string;
}

/** The handbook that is moved. */
export interface Own {
  /** Pages by path below the content folder. */
  texts: ReadonlyMap<string, string>;
  /** Its configuration, as the new version reads it. */
  config: HandbookConfig;
  /** The version that it stands at; `0.0.0` where nothing says so. */
  version: string;
  /** Ids that its ledger holds. */
  published: readonly string[];
  /** True for the frame of a form as it was adopted. */
  isShippedFrame: (id: string, frame: string) => boolean;
}

/** Content as the new version takes it, and what was done. */
export interface MovedContent {
  /** Files that change or come new, by path below the content folder. */
  files: Map<string, string>;
  /** What was done to each file that was there. */
  edited: { file: string; id: string; done: string[] }[];
  /** Pages that came new, because code asks for them or a new page rests on them. */
  added: { file: string; id: string; why: string }[];
  /** Forms that print what the new version's do, by id. */
  framed: string[];
  /** Central pages that say something else in the new version; what they say here stays. */
  differing: string[];
}

/** Steps that a handbook of a version has before it. */
const due = (version: string, steps: readonly Step[]): Step[] =>
  steps.filter((step) => isOlder(version, step.version));

/** Brings the text of `handbook.config.ts` to the newest form; numbers that leave it stand in `facts` afterwards. */
export function moveConfig(
  before: string,
  version: string,
  facts: StepFacts,
  steps: readonly Step[],
): { text: string; done: string[] } {
  const done: string[] = [];
  let text = before;
  for (const step of due(version, steps)) {
    const moved = step.config?.(text, facts);
    if (!moved) continue;
    text = moved.text;
    done.push(...moved.done);
  }
  return { text, done };
}

/** Brings content to a version: steps by version, then what its code asks for and nobody has. Pure. */
export function moveContent(
  own: Own,
  shipped: Shipped,
  facts: StepFacts,
  steps: readonly Step[],
): MovedContent {
  const pages = [...own.texts].map(([file, raw]) => pageOf(file, raw));
  for (const step of due(own.version, steps)) for (const page of pages) step.page?.(page, facts);

  const adding = new Adding(own, shipped, pages);
  const trees = treesOf(shipped, 'templates/');
  const weights = own.config.rubric.criteria.map(({ weight }) => weight);
  const forms = completeForms(pages, shipped.library.templates, trees, weights, own.isShippedFrame);
  for (const { own: edited, form, paper } of forms.beside)
    adding.take(
      form.file,
      edited ? `khung mới cho paper: ${paper}; ${idOf(edited)} đã sửa riêng` : `paper: ${paper}`,
      edited && ` (khung của bản ${shipped.version})`,
    );
  const carried = pages.map((page) => dataOf(page)['key']);
  for (const key of ruleKeys.filter((one) => !carried.includes(one))) {
    const rule = shipped.library.rules.find(({ data }) => data.key === key);
    if (rule) adding.take(rule.file, `khóa ${key}`);
  }
  adding.takeWhatTheyRestOn(forms.framed);
  adding.setNumbers(facts.numbers);
  const edited = pages.filter(({ done }) => done.length > 0);
  return {
    files: new Map([
      ...edited.map((page): [string, string] => [page.file, textOf(page)]),
      ...adding.files(),
    ]),
    edited: edited.map((page) => ({ file: page.file, id: idOf(page), done: page.done })),
    added: adding.list(),
    framed: [...forms.framed, ...adding.list().map(({ id }) => id)],
    differing: pages.filter((page) => saysElse(page, shipped)).map(({ file }) => file),
  };
}

/** True where the new version has this very page with other words. */
function saysElse(page: Page, { texts }: Shipped): boolean {
  const text = texts.get(page.file);
  return (
    text !== undefined && text !== textOf(page) && idOf(pageOf(page.file, text)) === idOf(page)
  );
}

const treesOf = ({ texts }: Shipped, folder: string): Map<string, Document> =>
  new Map(
    [...texts]
      .filter(([file]) => file.startsWith(folder))
      .map(([file, text]) => [file, pageOf(file, text).yaml]),
  );

interface Added {
  page: Page;
  /** Its id in the version that it comes from. */
  from: string;
  id: string;
  why: string;
}

/** Pages that a handbook takes from the new version; ids and files that it uses for something else are left to it. */
class Adding {
  readonly #taken = new Map<string, Added>();
  readonly #used: Set<string>;
  readonly #files: Set<string>;
  readonly #references: Map<string, Reference[]>;

  /** Every id of the new version, with its file: one that is made here must be none of them. */
  readonly #ids: ReadonlyMap<string, string>;
  readonly #own: Own;
  readonly #shipped: Shipped;

  constructor(own: Own, shipped: Shipped, pages: readonly Page[]) {
    this.#own = own;
    this.#shipped = shipped;
    this.#ids = new Map(
      Object.values(shipped.library)
        .flat()
        .flatMap(({ file, data }) => idsOf(data).map((id) => [id, file] as const)),
    );
    this.#used = new Set([...own.published, ...pages.flatMap(idsIn)]);
    this.#files = new Set(pages.map(({ file }) => file));
    this.#references = Map.groupBy(listReferences(shipped.library), ({ from }) => from);
  }

  /** Takes a page; with `suffix` its title is told apart from one that is there. */
  take(file: string, why: string, suffix = ''): void {
    const text = this.#shipped.texts.get(file);
    if (text === undefined || this.#taken.has(file)) return;
    const page = pageOf(this.#free(file), text);
    const from = idOf(page);
    const { config } = this.#own;
    const collection = page.collection as keyof Library;
    const title = String(page.yaml.get('title') ?? '');
    const used = [...this.#used, ...this.#ids.keys()];
    const id = this.#used.has(from) ? nextId(collection, { used, config, title }) : from;
    if (suffix) page.yaml.set('title', title + suffix);
    for (const one of [id, ...idsIn(page)]) this.#used.add(one);
    this.#files.add(page.file);
    page.done.push(why);
    this.#taken.set(file, { page, from, id, why });
  }

  /** Takes what pages and frames already taken name and nobody has, and what that names in its turn. */
  takeWhatTheyRestOn(framed: readonly string[]): void {
    const open = [
      ...framed.flatMap((id) => (this.#references.get(id) ?? []).filter(isOfFrame)),
      ...[...this.#taken.values()].flatMap(({ from }) => this.#references.get(from) ?? []),
    ];
    for (let next = open.pop(); next; next = open.pop()) {
      const file = this.#ids.get(next.to);
      if (file === undefined || this.#used.has(next.to) || this.#taken.has(file)) continue;
      this.take(file, `${next.from} dẫn tới`);
      open.push(...(this.#references.get(this.#taken.get(file)?.from ?? '') ?? []));
    }
  }

  /** Puts the committee's own numbers into the rules that were taken for them; one that is the same changes nothing. */
  setNumbers(numbers: readonly OwnNumber[]): void {
    for (const { key, value, basis } of numbers) {
      const rule = [...this.#taken.values()].find(({ page }) => page.yaml.get('key') === key);
      if (!rule) continue;
      const tree = rule.page.yaml;
      const other = Object.entries(value).filter(([k, n]) => tree.getIn(['value', k]) !== n);
      for (const [k, n] of other) tree.setIn(['value', k], n);
      if (other.length === 0) continue;
      if (basis !== undefined) tree.set('basis', tree.createNode(basis));
      const told = other.map(([k, n]) => `${k}: ${n}`).join(', ');
      rule.why += `; giữ số của sổ tay này (${told}), xem lại căn cứ`;
    }
  }

  /** Files by path, with the ids that they have here. */
  *files(): Iterable<[string, string]> {
    const renamed = [...this.#taken.values()].filter(({ id, from }) => id !== from);
    for (const { page } of this.#taken.values()) {
      let text = textOf(page);
      for (const { from, id } of renamed)
        text = text.replaceAll(/\b[A-Z]{2,4}-[A-Z0-9-]+\b/g, (found) =>
          found === from ? id : found,
        );
      yield [page.file, text];
    }
  }

  list(): MovedContent['added'] {
    return [...this.#taken.values()].map(({ page, id, why }) => ({ file: page.file, id, why }));
  }

  #free(file: string): string {
    for (let n = 1; ; n++) {
      const tried = n === 1 ? file : file.replace(/(\.\w+)$/, `-moi${n === 2 ? '' : n - 1}$1`);
      if (!this.#files.has(tried)) return tried;
    }
  }
}

const isOfFrame = ({ place }: Reference): boolean =>
  'path' in place && ['fields', 'blocks'].includes(String(place.path[0]));

/** Ids of a page and of its steps. */
const idsIn = (page: Page): string[] => idsOf(dataOf(page));

function idsOf(data: Record<string, unknown>): string[] {
  const phases = (data['phases'] ?? []) as { steps?: { id?: unknown }[] }[];
  const all = [data['id'], ...phases.flatMap(({ steps = [] }) => steps.map(({ id }) => id))];
  return all.filter((id): id is string => typeof id === 'string');
}
