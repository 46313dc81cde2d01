import { useEffect, useState } from 'preact/hooks';

/** Keeps the screen awake while the meeting goes on; tells whether that worked. */
export function useWakeLock(wanted: boolean): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async () => {
      // The system takes the lock back whenever the page is hidden.
      if (over || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        // eslint-disable-next-line compat/compat, no-restricted-properties -- where it is missing, it throws and the screen is said to go dark
        lock = await navigator.wakeLock.request('screen');
        lock.addEventListener('release', () => setAwake(false));
        if (over) await lock.release();
        else setAwake(true);
      } catch {
        setAwake(false);
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
  return awake;
}
