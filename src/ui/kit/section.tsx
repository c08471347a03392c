import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly aside?: ComponentChildren;
  /** The heading is spoken and not drawn. */
  readonly quiet?: boolean;
}

/** A group under a small heading. */
export function Section({ title, children, aside, quiet }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class={quiet ? 'unseen' : 'section-head'}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
