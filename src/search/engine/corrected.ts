import type { Understanding } from '../understand/reading.ts';
import type { Corrected } from './answer.ts';
import { present, termsOf } from './present.ts';
import { rankUnits } from './rank.ts';
import type { SiteData } from './site-data.ts';

const SHOWN = 3;

/** What the likeliest correction that was only offered would find. */
export async function correctedHits(
  { offers, ...meaning }: Understanding,
  site: SiteData,
  base: string,
): Promise<Corrected | undefined> {
  const [offer] = offers;
  if (!offer) return undefined;
  const readings = [{ parts: offer.parts, weight: 1 }];
  const ranked = await rankUnits({ ...meaning, offers: [], readings, words: offer.parts }, site);
  const terms = termsOf(readings, site.lexicon);
  const hits = await Promise.all(
    ranked.slice(0, SHOWN).map((entry) => present(entry, terms, site, base)),
  );
  return hits.length > 0 ? { text: offer.text, hits } : undefined;
}
