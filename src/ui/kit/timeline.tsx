import type { ComponentChildren } from 'preact';

export interface TimelineItem {
  readonly id: string;
  readonly when: string;
  readonly side: 'me' | 'them' | 'none';
  readonly title: string;
  readonly body?: ComponentChildren;
}

/** Correspondence, newest last. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol class="timeline">
      {items.map((item) => (
        <li key={item.id} class={`timeline-${item.side}`}>
          <time>{item.when}</time>
          <p class="timeline-title">{item.title}</p>
          {item.body}
        </li>
      ))}
    </ol>
  );
}
