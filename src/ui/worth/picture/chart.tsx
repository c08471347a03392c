import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMoneyShort } from '#domain/money/format.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { useDesk } from '#ui/store/context.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { type Drawing, loadMarks, type Marks } from './load-marks.ts';

interface Props<T> {
  /** What the picture shows, in a sentence. It stands first and says enough without the picture. */
  readonly summary: ComponentChildren;
  readonly data: T;
  readonly draw: Drawing<T>;
  readonly currency: string | undefined;
  /** The same figures for those who read rather than look. */
  readonly table: ComponentChildren;
  /** Height kept free while the library loads, in pixels. */
  readonly height: number;
}

/** Width of an element, followed as it changes. */
function useWidth() {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = host.current;
    if (node === null) return;
    setWidth(Math.floor(node.clientWidth));
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(node.clientWidth)));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { host, width };
}

/** A picture with its sentence before it and its table behind it. */
export function Chart<T>({ summary, data, draw, currency, table, height }: Props<T>) {
  const { locale } = useDesk();
  const { host, width } = useWidth();
  const [marks, setMarks] = useState<Marks | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    loadMarks().then(
      (loaded) => isHere && setMarks(loaded),
      // Without the library the sentence and the table remain.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  useLayoutEffect(() => {
    if (marks === undefined || width === 0) return;
    const short = (amount: number) => formatMoneyShort(amount, currency, locale);
    host.current?.replaceChildren(draw(marks, data, { width, short }));
  }, [marks, width, data, draw, currency, locale, host]);
  return (
    <div class="picture">
      <p class="picture-says">{summary}</p>
      <div class="picture-drawn" aria-hidden="true" ref={host} style={{ minBlockSize: `${height}px` }} />
      <Disclosure summary={pictureWords.asTable} class="picture-table">
        {table}
      </Disclosure>
    </div>
  );
}
