import type { Lacking, ShownCard } from '../engine/answer.ts';
import { make, makeButton } from './elements.ts';
import { WORDING } from './wording.ts';

/** What answers the query by itself, above all results. */
export function renderCard(card: ShownCard): HTMLElement {
  const links = card.links.map(({ url, title }) => {
    const anchor = make('a', 'button', title);
    anchor.href = url;
    return make('li', '', anchor);
  });
  const title = make('h2', 'answer-card__title', card.title);
  title.id = 'tra-loi';
  const section = make(
    'section',
    'answer-card',
    make('p', 'answer-card__for', WORDING.cardFor[card.kind] ?? WORDING.kind(card.kind)),
    title,
    make('p', 'answer-card__answer', card.answer),
    ...(card.safe
      ? [make('p', 'answer-card__safe', make('strong', '', WORDING.safe), card.safe)]
      : []),
    make('p', 'answer-card__basis', card.basis),
    make('ul', 'answer-card__links', ...links),
  );
  section.setAttribute('aria-labelledby', title.id);
  if (card.ask) {
    const { whom, ask } = card.ask;
    section.append(
      make(
        'details',
        'answer-card__ask',
        make('summary', '', WORDING.askSummary),
        ...sentence(WORDING.askWhom(whom), ask),
      ),
    );
  }
  return section;
}

/** Says that the handbook has nothing on it, and whom to ask with which words. */
export function renderLacking({ subject, document }: Lacking, query: string): HTMLElement {
  const title = make('h2', 'answer-card__title', WORDING.lackingTitle);
  title.id = 'chua-co';
  const [told, ask] = document
    ? [WORDING.lackingDocument(document), WORDING.askDocument(document)]
    : [WORDING.lacking(subject), WORDING.askSentence(withoutEnd(query))];
  const section = make(
    'section',
    'answer-card answer-card--none',
    title,
    make('p', 'answer-card__answer', told),
    make('h3', 'answer-card__sub', WORDING.askHeading),
    ...sentence(WORDING.askSuperior, ask),
  );
  section.setAttribute('aria-labelledby', title.id);
  return section;
}

/** Whom to ask, the sentence to send, and a button that copies it. */
function sentence(whom: string, ask: string): HTMLElement[] {
  const button = makeButton(WORDING.copyAsk, 'button', () => {
    void navigator.clipboard?.writeText(ask).then(() => {
      button.textContent = WORDING.copied;
    });
  });
  const quote = make('blockquote', 'answer-card__quote', make('p', '', `“${ask}”`));
  // Where nothing can be copied, the sentence is there to be marked by hand.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  return [make('p', '', whom), quote, ...(canCopy ? [button] : [])];
}

/** The query without the sign at its end, to go into a sentence. */
function withoutEnd(query: string): string {
  let end = query.length;
  while (end > 0 && '?!. '.includes(query[end - 1] ?? '')) end -= 1;
  return query.slice(0, end);
}
