/** The largest single buffer a reader may ask for; a page of text needs a hundredth of it. */
const MOST_AT_ONCE = 32_000_000;
/** Bytes asked for over the whole reading, freed or not. */
const MOST_IN_ALL = 600_000_000;

/** Set once a reader asked for more memory than any letter needs. */
export interface MemoryBudget {
  readonly isSpent: boolean;
}

/**
 * Bounds what the code of a thread of its own may allocate: a file of a few kilobytes can unpack to gigabytes, and a
 * thread that runs out of memory takes the page with it. Byte arrays beyond the budget throw, and the platform's own
 * unpacking, which cannot be counted, is taken away. Never called where other code lives.
 */
export function limitMemory(mostAtOnce = MOST_AT_ONCE, mostInAll = MOST_IN_ALL): MemoryBudget {
  let asked = 0;
  let isSpent = false;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args: unknown[], newTarget) {
      const [first] = args;
      if (typeof first === 'number') {
        asked += first;
        if (isSpent || first > mostAtOnce || asked > mostInAll) {
          isSpent = true;
          throw new RangeError('This needs more memory than a letter does.');
        }
      }
      return Reflect.construct(target, args, newTarget);
    },
  });
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  return {
    get isSpent() {
      return isSpent;
    },
  };
}
