import { useEffect, useState } from 'preact/hooks';

/** A slider in motion changes more often than this. */
const QUIET_MS = 140;

/** The value once it stopped changing: for parts that cost more than a frame and can wait for the hand to rest. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return;
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [settled, value]);
  return settled;
}
