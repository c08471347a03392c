interface Side {
  readonly head: string;
  /** The value in words and figures; absent where there is none. */
  readonly shown?: string | undefined;
  readonly quote?: string | undefined;
  /** Stands where there is nothing to show. */
  readonly none: string;
}

/** Two sentences beside each other, one under the other where there is no room. */
export function BothSides({ before, after }: { readonly before: Side; readonly after: Side }) {
  return (
    <div class="both">
      {[before, after].map(({ head, shown, quote, none }) => (
        <div key={head}>
          <p class="small">{head}</p>
          <p class={shown === undefined ? 'soft' : 'timeline-term'}>{shown ?? none}</p>
          {quote && <q class="quote">{quote.replace(/\s+/g, ' ').trim()}</q>}
        </div>
      ))}
    </div>
  );
}
