/** Text under construction: knows its length and last character without looking through what is already written. */
export class TextBuilder {
  #parts: string[] = [];
  /** Where each part begins. */
  #starts: number[] = [];
  #length = 0;
  #last = '';

  get length(): number {
    return this.#length;
  }
  /** The last character; empty at the start. */
  get last(): string {
    return this.#last;
  }

  add(part: string): void {
    if (part === '') return;
    this.#parts.push(part);
    this.#starts.push(this.#length);
    this.#length += part.length;
    this.#last = part.at(-1) ?? '';
  }

  /** Takes away everything from an offset on, and gives it back. */
  cut(from: number): string {
    const taken: string[] = [];
    while (this.#length > from) {
      const part = this.#parts.pop() ?? '';
      const start = this.#starts.pop() ?? 0;
      const kept = Math.max(0, from - start);
      taken.push(part.slice(kept));
      this.#length = start;
      this.add(part.slice(0, kept));
      if (kept > 0) break;
    }
    this.#last = this.#parts.at(-1)?.at(-1) ?? '';
    return taken.reverse().join('');
  }

  toString(): string {
    return this.#parts.join('');
  }
}
