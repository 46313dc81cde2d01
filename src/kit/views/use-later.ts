import { useEffect, useState } from 'preact/hooks';

/** The parts that are fetched after the first drawing; `failed` where they did not come. */
export type Later = typeof import('./later.ts') | 'failed' | undefined;

/** Fetches them once, for the whole life of the page: a new version on the server takes nothing away meanwhile. */
export function useLater(): Later {
  const [later, setLater] = useState<Later>();
  useEffect(() => {
    import('./later.ts').then(
      (parts) => {
        setLater(parts);
        void parts.fetchWriter();
      },
      () => setLater('failed'),
    );
  }, []);
  return later;
}
