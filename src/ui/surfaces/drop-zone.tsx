import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '#ui/kit/icon.tsx';
import { useDrop } from '#ui/kit/use-drop.ts';
import { useDesk } from '#ui/store/context.ts';
import { intakeWords } from '#ui/words/intake.ts';

/** The whole panel takes a letter that is dropped on it, whatever it shows. */
export function DropZone({ children }: { readonly children: ComponentChildren }) {
  const { store } = useDesk();
  const zone = useRef<HTMLDivElement>(null);
  const over = useDrop(zone, (file) => void store.intake.readFile(file));
  return (
    <div class="panel" ref={zone}>
      {children}
      {over && (
        <div class="drop-here" role="status">
          <p>
            <Icon name="file" />
            {intakeWords.dropHere}
          </p>
        </div>
      )}
    </div>
  );
}
