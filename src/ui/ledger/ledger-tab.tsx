import { EntryForm } from './entry-form.tsx';
import { History } from './history.tsx';
import { Unwritten } from './unwritten.tsx';

/** The story so far, what is not in writing, and the next line of it. */
export function LedgerTab() {
  return (
    <>
      <Unwritten />
      <History />
      <EntryForm />
    </>
  );
}
