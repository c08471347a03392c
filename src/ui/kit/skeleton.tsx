import { useEffect, useState } from 'preact/hooks';

/** The shape of what is coming. Nothing for the first tenth of a second, so that fast answers do not flicker. */
export function Skeleton({ label, rows = 6 }: { readonly label: string; readonly rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 100);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} style={{ inlineSize: `${92 - ((row * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
