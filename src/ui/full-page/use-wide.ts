import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 900px)';
const query = () => (typeof matchMedia === 'undefined' ? undefined : matchMedia(WIDE));

/** Whether there is room for a column beside the text. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const media = query();
    if (media === undefined) return;
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
