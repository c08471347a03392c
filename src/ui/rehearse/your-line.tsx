import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Area } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { rehearseWords } from '#ui/words/rehearse.ts';

/** What the person says next; the plan's own words are one press away. */
export function YourLine({ suggest }: { readonly suggest: () => string }) {
  const { store } = useOffer();
  const [text, setText] = useState('');
  const say = () => {
    const line = text.trim();
    if (line === '') return;
    store.rehearsal.say(line);
    setText('');
  };
  return (
    <section class="section your-line">
      <Area
        label={rehearseWords.line}
        value={text}
        onInput={setText}
        rows={5}
        placeholder={rehearseWords.linePlaceholder}
      />
      <div class="actions">
        <Button look="primary" disabled={text.trim() === ''} onClick={say}>
          {rehearseWords.say}
        </Button>
        <Button look="quiet" onClick={() => setText(suggest())}>
          {rehearseWords.suggest}
        </Button>
      </div>
    </section>
  );
}
