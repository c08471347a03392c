import type { UnreadableRecord } from '#app/close-view.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useOffer } from '#ui/store/context.ts';
import { asideWords } from '#ui/words/keeping.ts';

/** Records of this offer that could not be understood: shown as they stand. */
export function SetAside() {
  const { unreadable } = useOffer().view.closing;
  if (unreadable.length === 0) return null;
  return (
    <Notice kind="attention" title={asideWords.title}>
      <p>{asideWords.here(unreadable.length)}</p>
      <RecordList records={unreadable} />
    </Notice>
  );
}

export function RecordList({ records }: { readonly records: readonly UnreadableRecord[] }) {
  return (
    <ul class="plain-list">
      {records.map(({ id, why, stored }) => (
        <li key={id}>
          <Disclosure summary={id}>
            <p class="small">{asideWords.why(why)}</p>
            <pre class="stored">{stored}</pre>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
