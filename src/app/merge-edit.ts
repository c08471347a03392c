type Plain = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is stored once an edit is taken in that was made on `from`: only what the edit changed is changed. Two windows
 * that edit different values at once both keep theirs; of one value edited in both, the later word stands.
 */
export function mergeEdit<T extends object>(stored: T, from: T | undefined, edited: T): T {
  if (from === undefined) return edited;
  return merge(stored as Plain, from as Plain, edited as Plain) as T;
}

function merge(stored: Plain, from: Plain, edited: Plain): Plain {
  const result: Record<string, unknown> = { ...stored };
  for (const key of new Set([...Object.keys(from), ...Object.keys(edited)])) {
    const [was, now] = [from[key], edited[key]];
    if (same(was, now)) continue;
    const here = stored[key];
    if (isPlain(was) && isPlain(now) && isPlain(here)) result[key] = merge(here, was, now);
    else if (now === undefined) delete result[key];
    else result[key] = now;
  }
  return result;
}
