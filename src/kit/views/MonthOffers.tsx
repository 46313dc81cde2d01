import type { MonthOffer } from '../data/kit-data.ts';
import { useKit } from './kit.ts';

/** What a month usually brings, one press each; nothing while the handbook has none for the month of the meeting. */
export function MonthOffers({ onTake }: { onTake: (offer: MonthOffer) => void }) {
  const { meeting, data } = useKit();
  const month = Number(meeting.setup.date.slice(5, 7));
  const taken = [
    ...meeting.content.matters.map(({ title }) => title),
    ...meeting.tasks.map(({ what }) => what),
  ];
  const offers = (data.months?.[month] ?? []).filter(({ words }) => !taken.includes(words));
  if (offers.length === 0) return null;
  return (
    <section class="kit-part">
      <h3>Tháng {month} thường có</h3>
      <div class="kit-tools__names">
        {offers.map((offer) => (
          <button key={offer.words} type="button" onClick={() => onTake(offer)}>
            + {offer.words}
          </button>
        ))}
      </div>
    </section>
  );
}
