import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings the cursor into what was just added at the end of a list, so that the press is seen and typing goes on. */
export function useAdded<E extends HTMLElement>(
  count: number,
): { list: RefObject<E>; added: () => void } {
  const list = useRef<E>(null);
  const isAwaited = useRef(false);
  useEffect(() => {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    const last = [...(list.current?.querySelectorAll('[data-item]') ?? [])].at(-1);
    last?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [count]);
  return { list, added: () => (isAwaited.current = true) };
}
